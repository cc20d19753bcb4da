import type { Article } from './Article';
import { isRecord } from './plainly';

/** True for an object with at least one of the fields in which a story is told: any other is no article, whatever it is. */
export function isTold(value: unknown): value is Article {
  if (!isRecord(value)) return false;
  const { headline, deck, standfirst, summary, keyPoints, brief, body, conversation } = value;
  return [headline, deck, standfirst, summary, keyPoints, brief, body, conversation].some(
    (part) => part !== undefined && part !== null,
  );
}
