/** A browser with one window of 1280 pixels, controlled like by its user. */
export interface Engine {
  /** Its name and version, such as "Firefox 153.8.0". */
  name: string;
  /** Loads a page, to the end of its `load` event. */
  open(address: string): Promise<void>;
  /** Runs a function in the page and waits for its promise; parameters and result are JSON. */
  evaluate<Result, Parameters extends readonly unknown[]>(
    look: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ): Promise<Result>;
  /** Clicks the first element of a selector with the mouse. */
  click(selector: string): Promise<void>;
  /** Presses a key, with or without Control. */
  press(key: Key, modifier?: 'Control'): Promise<void>;
  /** Closes the browser. */
  close(): Promise<void>;
}

/** A browser that can also print to a file. */
export interface PrintingEngine extends Engine {
  /** The page as a PDF in A4, with backgrounds. */
  print(): Promise<Uint8Array>;
}

/** Options for printing. */
export const paper = {
  format: 'A4',
  printBackground: true,
  margin: { top: '1.5cm', right: '1.5cm', bottom: '1.5cm', left: '1.5cm' },
} as const;

/** The keys that tests press; a character is also a key. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'v';

/** The call of a function as source text. */
export function callOf(look: (...parameters: never[]) => unknown, parameters: readonly unknown[]): string {
  return `(${look})(...${JSON.stringify(parameters)})`;
}
