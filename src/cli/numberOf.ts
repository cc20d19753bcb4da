import type { CommandArguments } from './Command';
import { CommandError } from './CommandError';

/**
 * The number that an option has, from 1 to `most`; undefined if it is not given.
 * @throws {CommandError} if the option has anything else.
 */
export function numberOf(values: CommandArguments['values'], option: string, most: number): number | undefined {
  const value = values[option];
  if (value === undefined) return undefined;
  if (/^[1-9]\d*$/.test(value) && Number(value) <= most) return Number(value);
  throw new CommandError(`--${option} must be a number from 1 to ${most}, not ${value}.`, 2);
}
