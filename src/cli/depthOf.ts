import { type Depth, depths } from '../article/depth';
import type { CommandArguments } from './Command';
import { CommandError } from './CommandError';
import { didYouMean } from './didYouMean';

/**
 * The depth that `--depth` names; undefined if it is not given.
 * @throws {CommandError} if there is no such depth.
 */
export function depthOf({ depth: value }: CommandArguments['values']): Depth | undefined {
  const depth = depths.find((one) => one === value);
  if (value === undefined || depth) return depth;
  throw new CommandError(`There is no depth ${value}.${didYouMean(value, depths)} Depths: ${depths.join(', ')}.`, 2);
}
