/**
 * The behaviour, in the browser, of choices that CSS applies. `last` is the stored choice, if the inline script has not restored it;
 * `store` stores a choice. Returns a function that removes the behaviour.
 */
export type Behavior<Options> = (
  element: HTMLElement,
  last: string | undefined,
  store: (choice: string) => void,
  options?: Options,
) => (() => void) | undefined;
