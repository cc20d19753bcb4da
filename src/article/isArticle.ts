import type { Article } from './Article';
import { articleParts } from './childrenOf';
import { isRecord } from './guards';

/** True if the value has any of the fields that hold an article's content; the fields may hold anything. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value)) return false;
  for (const part in articleParts) if (value[part] !== undefined && value[part] !== null) return true;
  return false;
}
