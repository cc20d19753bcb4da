import type { Article } from './Article';
import { listOf } from './guards';
import { safeImageUrl } from './url';
import { walkBlocks } from './walkBlocks';

/** An article in which each gallery of the brief has one picture, its first: a brief that shows six is none. The body keeps all of them. */
export function withShortBrief(article: Article): Article {
  if (!article.brief) return article;
  const { brief } = walkBlocks(
    { brief: article.brief },
    { isWanted: isGallery, part: ({ value }) => shortened(value) },
  );
  return brief === article.brief ? article : { ...article, brief };
}

function isGallery(value: object): boolean {
  return 'type' in value && value.type === 'gallery';
}

function shortened(block: Readonly<Record<string, unknown>>): typeof block | undefined {
  const pictures = isGallery(block) ? listOf(block.pictures as readonly { image?: { url?: string } }[]) : [];
  const first = pictures.find((picture) => safeImageUrl(picture?.image?.url));
  return first && pictures.length > 1 ? { ...block, pictures: [first] } : undefined;
}
