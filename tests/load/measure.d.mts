/** A server to put under load. */
export interface Loaded {
  /** The name in the table. */
  name: string;
  /** Starts it. Returns its URL, a function for its memory in bytes (undefined if unknown), and a function that ends it. */
  start(): Promise<{ url: string; memory(): Promise<number | undefined>; close(): Promise<void> }>;
  /** The limit of memory at the end in bytes, by the memory in the middle. */
  most(middle: number): number;
}

/** Puts a server under load for some seconds. Returns its row of the table, and its faults. */
export function measure(
  server: Loaded,
  seconds: number,
): Promise<{ row: Record<string, string | number>; faults: string[] }>;
