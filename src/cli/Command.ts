import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './Terminal';

/** What was written after the name of a command. */
export interface Given {
  /** The words that belong to no option. */
  names: string[];
  /** The values of the options, by name. */
  values: Record<string, string | undefined>;
}

/** A command of the program. */
export interface Command {
  /** What it does and takes, as `--help` tells it; the first line is how to write it. */
  help: string;
  /** The options that it has. */
  options: NonNullable<ParseArgsConfig['options']>;
  /** Does it, and gives the exit status. It throws a `Complaint` where it cannot. */
  run: (given: Given, terminal: Terminal) => Promise<number>;
}
