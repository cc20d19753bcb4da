import { createHash } from 'node:crypto';
import { nameOnAnyDisk } from './pagePath';

/**
 * Which pages a shard such as `2/4` has: every machine that is asked tells the same, and knows no other page for it. Names that are one
 * file on some disk are in one shard, which can tell of them.
 * @throws {TypeError} if there is no such shard.
 */
export function shardOf(shard: string | undefined): (name: string) => boolean {
  if (shard === undefined) return () => true;
  const [, one, all] = (/^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? []).map(Number);
  if (!one || !all || one > all) {
    throw new TypeError(`There is no shard "${shard}". Write which one it is, and of how many: 1/4, 2/4, 3/4 and 4/4.`);
  }
  return (name) => createHash('sha256').update(nameOnAnyDisk(name)).digest().readUInt32BE() % all === one - 1;
}
