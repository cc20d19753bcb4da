import { createHash } from 'node:crypto';

/**
 * Which pages a shard such as `2/4` has: every machine that is asked tells the same, and knows no other page for it.
 * @throws {TypeError} if there is no such shard.
 */
export function shardOf(shard: string | undefined): (path: string) => boolean {
  if (shard === undefined) return () => true;
  const [, one, all] = (/^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? []).map(Number);
  if (!one || !all || one > all) {
    throw new TypeError(`There is no shard "${shard}". Write which one it is, and of how many: 1/4, 2/4, 3/4 and 4/4.`);
  }
  return (path) => createHash('sha256').update(path).digest().readUInt32BE() % all === one - 1;
}
