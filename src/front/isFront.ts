import { hasSome, isRecord } from '../article/guards';
import { isArticle } from '../article/isArticle';
import type { FrontData } from './FrontData';

/**
 * True for a value that is meant as a front, and not as an article: it has a list of `packages` and none of blocks, or has packages or
 * stories and no part of an article. They may hold anything: `readFront` makes a front of it.
 */
export function isFront(value: unknown): value is FrontData {
  if (!isRecord(value)) return false;
  if (Array.isArray(value.packages)) return !Array.isArray(value.body);
  return hasSome(value, 'packages', 'stories') && !isArticle(value);
}
