import type { Article } from './Article';
import { idsIn, positionalId } from './anchors';
import type { Correction } from './Correction';
import { attribute, isRecord, listOf } from './guards';
import { walkBlocks } from './walkBlocks';

/** Links inside of links are looked at as deep as this; `readArticle` leaves none. */
const deepest = 64;

/**
 * An article whose ids begin with a prefix: those of key points, blocks, turns and corrections, and the addresses within the page (`#…`) of
 * the links in its texts and of what its corrections touch. So two articles can be on one page.
 */
export function withIdPrefix(article: Article, idPrefix: string): Article {
  if (!idPrefix) return article;
  const idOf = idsIn(article);
  /** Each value is read once: one that is held in many places may stand for millions. */
  const known = new Map<object, unknown>();
  let galleries = 0;
  const prefixed = walkBlocks(article, {
    part(part) {
      // The pictures of a gallery have ids after that of the gallery.
      const id = idOf(part) ?? (part.value.type === 'gallery' ? `gallery-${++galleries}` : undefined);
      return id ? { ...part.value, id: idPrefix + id } : undefined;
    },
    text: (text) => withPrefix(text, 0),
  });
  const corrections = listOf<Correction>(article.corrections);
  const own = new Set<unknown>(corrections.map((one) => one?.id));
  return {
    ...prefixed,
    corrections:
      article.corrections &&
      corrections.map((one, index) =>
        isRecord(one)
          ? {
              ...one,
              id: idPrefix + (attribute(one.id) ?? positionalId('corrections', index, own)),
              text: withPrefix(one.text, 0) as Correction['text'],
              parts: one.parts && listOf(one.parts).map((part) => ownAddress(part) as typeof part),
            }
          : one,
      ),
  };

  function withPrefix(text: unknown, depth: number): unknown {
    if (typeof text !== 'object' || text === null || depth === deepest) return text;
    if (known.has(text)) return known.get(text);
    // Until it is known, what holds itself is left as it was given.
    known.set(text, text);
    const result = Array.isArray(text) ? listOf(text).map((piece) => withPrefix(piece, depth + 1)) : mark(text, depth);
    known.set(text, result);
    return result;
  }

  function mark(span: object, depth: number): unknown {
    const { url, text } = span as { url?: unknown; text?: unknown };
    if (url === undefined && text === undefined) return span;
    return {
      ...span,
      ...(url !== undefined && { url: ownAddress(url) }),
      ...(text !== undefined && { text: withPrefix(text, depth + 1) }),
    };
  }

  /** An address within the page, with the prefix; any other unchanged. */
  function ownAddress(address: unknown): unknown {
    return typeof address === 'string' && address.startsWith('#') ? `#${idPrefix}${address.slice(1)}` : address;
  }
}
