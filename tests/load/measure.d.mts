/** A server to be put under load. */
export interface Loaded {
  /** What it is called in the table. */
  name: string;
  /** Starts it: where it is, how many bytes it holds (undefined where nobody can say), and what ends it. */
  start(): Promise<{ url: string; memory(): Promise<number | undefined>; close(): Promise<void> }>;
  /** How many bytes it may hold at the end, by what it held in the middle. */
  most(middle: number): number;
}

/** Puts a server under load for some seconds: its row of the table, and what is wrong with it. */
export function measure(
  server: Loaded,
  seconds: number,
): Promise<{ row: Record<string, string | number>; faults: string[] }>;
