import type { Article } from './Article';
import type { Block } from './Block';
import type { Turn } from './Conversation';
import type { ArticlePart } from './Correction';
import { isRecord } from './guards';
import { attribute, listOf } from './plainly';

/** The ids of an article's key points, blocks and turns, each with the parts and the turn that hold it, the innermost last. */
export function partIds(article: Article): Map<string, readonly (ArticlePart | `#${string}`)[]> {
  const ids = new Map<string, readonly (ArticlePart | `#${string}`)[]>();
  const add = (value: unknown, holders: readonly (ArticlePart | `#${string}`)[]) => {
    const id = isRecord(value) ? attribute(value.id) : undefined;
    if (id && !ids.has(id)) ids.set(id, holders);
  };
  for (const point of listOf(article?.keyPoints)) add(point, ['keyPoints']);
  for (const block of listOf<Block>(article?.brief)) add(block, ['brief']);
  for (const block of listOf<Block>(article?.body)) add(block, ['body']);
  const turns = isRecord(article?.conversation) ? listOf<Turn>(article.conversation.turns) : [];
  turns.forEach((turn, index) => {
    const id = turnId(turn, index);
    add({ id }, ['conversation']);
    for (const block of listOf<Block>(isRecord(turn) ? turn.body : undefined)) add(block, ['conversation', `#${id}`]);
  });
  return ids;
}

/** The id of a turn: its own, or `turn-1`, `turn-2`, … by its position, counted from 0. */
export function turnId(turn: { id?: unknown } | undefined, index: number): string {
  return attribute(turn?.id) || `turn-${index + 1}`;
}
