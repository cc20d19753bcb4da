import type { Article } from '../../article/Article';
import { plainText } from '../../article/plainText';
import { mustDisclose } from '../mustDisclose';

/** A part of a story that can stand for it. */
type AbstractPart = 'standfirst' | 'deck' | 'summary';

/** The part of a story that is its abstract: the first one in which no machine had a share, or else the first one, which is not `isFree`: it needs its line. */
export function abstractOf(article: Article): { part: AbstractPart; isFree: boolean } | undefined {
  const parts = (['standfirst', 'deck', 'summary'] as const).filter((part) => plainText(article[part]).trim() !== '');
  const free = parts.find((part) => !mustDisclose(article.provenanceOf?.[part] ?? article.provenance));
  const part = free ?? parts[0];
  return part && { part, isFree: free !== undefined };
}
