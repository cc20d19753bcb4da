import { CommandError } from './CommandError';

/**
 * The argument of a command that takes exactly one.
 * @throws {CommandError} if there is none or more than one.
 */
export function onlyArgument(positionals: readonly string[], kind: 'file' | 'folder'): string {
  const [argument, ...others] = positionals;
  if (argument === undefined) throw new CommandError(`No ${kind} given. Add its name.`, 2);
  if (others.length > 0) {
    throw new CommandError(`Expected one ${kind}, but got ${positionals.length}: ${positionals.join(', ')}.`, 2);
  }
  return argument;
}
