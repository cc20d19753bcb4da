import { manyTurns } from '../../../stories/articles/many-turns';

const made = new Map();

/** A conversation of some length, which is made once. */
export function conversationOf(turns) {
  if (!made.has(turns)) made.set(turns, manyTurns(turns));
  return made.get(turns);
}
