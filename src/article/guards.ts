import type { Article } from './Article';
import { articleParts } from './childrenOf';

/** True for an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a string that is a key of `known`. Values that are not strings are not converted: that may throw. */
export function isKeyOf<Known extends object>(known: Known, value: unknown): value is keyof Known & string {
  return typeof value === 'string' && Object.hasOwn(known, value);
}

/** True if the value has any of the fields that hold an article's content; the fields may hold anything. */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value)) return false;
  for (const part in articleParts) if (value[part] !== undefined && value[part] !== null) return true;
  return false;
}
