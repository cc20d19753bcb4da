import { manyTurns } from '../../../stories/articles/many-turns';

const cache = new Map();

/** A conversation of a given length, which is cached. */
export function conversationOf(turns) {
  if (!cache.has(turns)) cache.set(turns, manyTurns(turns));
  return cache.get(turns);
}
