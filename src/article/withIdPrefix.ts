import type { Article } from './Article';
import { idsIn, positionalId } from './anchors';
import type { Correction } from './Correction';
import { attribute, isRecord, listOf } from './guards';
import { mapMarks } from './mapMarks';
import { walkBlocks } from './walkBlocks';

/**
 * An article whose ids begin with a prefix: those of key points, blocks, notes, turns and corrections, what refers to them, and the addresses within the page (`#…`) of
 * the links in its texts and of what its corrections touch. So two articles can be on one page.
 */
export function withIdPrefix(article: Article, idPrefix: string): Article {
  if (!idPrefix) return article;
  const idOf = idsIn(article);
  const withPrefix = mapMarks((span) => {
    if (span.type === 'note') return { ...span, id: prefixed(span.id) };
    return span.url === undefined ? span : { ...span, url: ownAddress(span.url) };
  });
  let galleries = 0;
  const walked = walkBlocks(article, {
    part(part) {
      // The pictures of a gallery have ids after that of the gallery.
      const id = idOf(part) ?? (part.value.type === 'gallery' ? `gallery-${++galleries}` : undefined);
      const { supports, corrects } = part.value;
      if (!id && !supports && !corrects) return undefined;
      return {
        ...part.value,
        ...(id && { id: idPrefix + id }),
        ...(part.value.type === 'liveUpdate' && corrects !== undefined && { corrects: prefixed(corrects) }),
        ...(part.of === 'keyPoints' &&
          supports !== undefined && { supports: listOf(supports as readonly unknown[]).map(prefixed) }),
      };
    },
    text: withPrefix,
  });
  const corrections = listOf<Correction>(article.corrections);
  const own = new Set<unknown>(corrections.map((one) => one?.id));
  return {
    ...walked,
    corrections:
      article.corrections &&
      corrections.map((one, index) =>
        isRecord(one)
          ? {
              ...one,
              id: idPrefix + (attribute(one.id) ?? positionalId('corrections', index, own)),
              text: withPrefix(one.text) as Correction['text'],
              parts: one.parts && listOf(one.parts).map((part) => ownAddress(part) as typeof part),
            }
          : one,
      ),
  };

  /** An id with the prefix. */
  function prefixed(id: unknown): unknown {
    return typeof id === 'string' ? idPrefix + id : id;
  }

  /** An address within the page, with the prefix; any other unchanged. */
  function ownAddress(address: unknown): unknown {
    return typeof address === 'string' && address.startsWith('#') ? `#${idPrefix}${address.slice(1)}` : address;
  }
}
