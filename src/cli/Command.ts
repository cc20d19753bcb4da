import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './Terminal';

/** The arguments of a command, as `parseArgs` of Node returns them. */
export interface CommandArguments {
  /** Arguments that belong to no option, in order. */
  positionals: string[];
  /** Values of the options, by name without dashes. */
  values: Record<string, string | undefined>;
  /** The values of options that may be given several times (`multiple`), by name without dashes. */
  lists: Record<string, readonly string[] | undefined>;
}

/** A subcommand of `broadsheet`. */
export interface Command {
  /** Output of `--help`. Its first line is the usage, which usage errors repeat. */
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Runs the command and returns the exit code. Throws a `CommandError` to end with a message. */
  run: (commandArguments: CommandArguments, terminal: Terminal) => Promise<number>;
}
