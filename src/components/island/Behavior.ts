/** What the browser adds to choices that CSS obeys. It is told of the last choice where the inline script could not restore it, and returns how to take it off. */
export type Behavior<Given> = (
  element: HTMLElement,
  last: string | undefined,
  keep: (choice: string) => void,
  given?: Given,
) => (() => void) | undefined;
