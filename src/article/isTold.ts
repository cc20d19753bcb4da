import type { Article } from './Article';
import { isRecord } from './plainly';

const parts = ['headline', 'deck', 'standfirst', 'summary', 'keyPoints', 'brief', 'body', 'conversation'] as const;

/** True for an object with at least one of the fields in which a story is told: any other is no article, whatever it is. */
export function isTold(value: unknown): value is Article {
  return isRecord(value) && parts.some((part) => value[part] !== undefined && value[part] !== null);
}
