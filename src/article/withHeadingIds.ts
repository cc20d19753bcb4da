import type { Article } from './Article';
import { pageAnchors, partIds } from './anchors';
import { attribute, isRecord, listOf } from './guards';

/** An article in which every heading of the body has an id, so that links can lead to it: its own, or `section-1` by its position. */
export function withHeadingIds(article: Article, idPrefix = ''): Article {
  const body = listOf(article.body);
  if (!body.some((block) => isRecord(block) && block.type === 'heading' && !attribute(block.id))) return article;
  const taken = new Set<unknown>([...partIds(article).keys(), ...pageAnchors()]);
  let number = 0;
  return {
    ...article,
    body: body.map((block) => {
      if (!isRecord(block) || block.type !== 'heading') return block;
      number += 1;
      if (attribute(block.id)) return block;
      let id = `${idPrefix}section-${number}`;
      while (taken.has(id)) id += '-2';
      taken.add(id);
      return { ...block, id };
    }),
  };
}
