import { createHash } from 'node:crypto';
import { collisionKey } from './pagePath';

/**
 * A function that returns true for the names of pages in a shard such as `2/4`. It depends on nothing but the name, so that
 * machines need not know each other's pages. Names that are the same file on some file system are in one shard, whose run can
 * warn of them.
 * @throws {TypeError} if the shard is not `I/N` with 1 ≤ I ≤ N.
 */
export function shardFilter(shard: string | undefined): (name: string) => boolean {
  if (shard === undefined) return () => true;
  const [, number, total] = (/^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? []).map(Number);
  if (!number || !total || number > total) {
    throw new TypeError(
      `There is no shard "${shard}". Give its number and the total, such as 1/4 for the first of four.`,
    );
  }
  return (name) => createHash('sha256').update(collisionKey(name)).digest().readUInt32BE() % total === number - 1;
}
