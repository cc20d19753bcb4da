import { isRecord } from '../article/guards';
import type { FrontData } from './FrontData';

/** True for a value that is meant as a front, and not as an article: it has a list of `packages`. They may hold anything. */
export function isFront(value: unknown): value is FrontData {
  return isRecord(value) && Array.isArray(value.packages);
}
