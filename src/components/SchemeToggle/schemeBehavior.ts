import type { Behavior } from '../island/Behavior';

/** The key of the chosen colour scheme in `localStorage`. */
export const schemeKey = 'broadsheet-scheme';

/** The behaviour of the choice of a scheme in the browser: it stores the choice. */
export const schemeBehavior: Behavior<unknown> = (element, last, store) => {
  for (const input of element.querySelectorAll('input')) {
    input.checked ||= input.value === last;
    // The reader may have chosen before the island was mounted.
    if (input.checked) store(input.value);
    input.onchange = () => store(input.value);
  }
  return undefined;
};
