/** A browser with one window of 1280 pixels, driven from outside as its reader does. */
export interface Engine {
  /** Its name and version, such as "Firefox 153.8.0". */
  name: string;
  /** Loads a page, to the end of its `load` event. */
  open(address: string): Promise<void>;
  /** Runs a function in the page and waits for its promise; what it is given and returns is JSON. */
  evaluate<Result, Given extends readonly unknown[]>(
    look: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Clicks the first element of a selector with the mouse. */
  click(selector: string): Promise<void>;
  /** Presses a key, with or without Control. */
  press(key: Key, modifier?: 'Control'): Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** A browser that prints to a file as well. */
export interface PrintingEngine extends Engine {
  /** The page on paper, A4, with its backgrounds, as a PDF. */
  print(): Promise<Uint8Array>;
}

/** How engines print. */
export const paper = {
  format: 'A4',
  printBackground: true,
  margin: { top: '1.5cm', right: '1.5cm', bottom: '1.5cm', left: '1.5cm' },
} as const;

/** The keys that tests press; a character is its own key. */
export type Key = 'Tab' | 'Enter' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'v';

/** The call of a function as a text that any browser runs. */
export function callOf(look: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `(${look})(...${JSON.stringify(given)})`;
}
