import type { Behavior } from '../island/Behavior';

/** Where the reader's choice of a colour scheme is kept, in `localStorage`. */
export const schemeKey = 'broadsheet-scheme';

/** What JavaScript adds to the choice of a scheme: it is remembered. */
export const schemeBehavior: Behavior<unknown> = (element, last, keep) => {
  for (const input of element.querySelectorAll('input')) {
    input.checked ||= input.value === last;
    // The reader may have chosen before the island was there.
    if (input.checked) keep(input.value);
    input.onchange = () => keep(input.value);
  }
  return undefined;
};
