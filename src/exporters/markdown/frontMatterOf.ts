import type { Article } from '../../article/Article';
import type { ArticlePart } from '../../article/Correction';
import { plainText } from '../../article/plainText';
import type { ExportContext } from '../ExportContext';
import { xmlText } from '../escape';
import { imageFileOf } from '../imageFileOf';
import { mustDisclose } from '../mustDisclose';

/** Parts that front matter may hold in the place of the text. */
type FrontPart = Extract<ArticlePart, 'deck' | 'standfirst' | 'lead'>;

/** The front matter of an article, and the parts of it that must be in the text: those that need a line for readers, or that it cannot hold. */
export function frontMatterOf(
  article: Article,
  context: ExportContext,
): { frontMatter: string; words: readonly FrontPart[] } {
  const { lead, provenance, provenanceOf = {}, authors, topics, section } = article;
  const isFree = (part: 'deck' | 'standfirst') => !mustDisclose(provenanceOf[part] ?? provenance);
  const figure =
    lead?.type === 'figure' && !mustDisclose(provenanceOf.lead) && !mustDisclose(lead.provenance) ? lead : undefined;
  const file = figure && imageFileOf(figure.image, context.base);
  const words = (text: Parameters<typeof plainText>[0]) => plainText(text, context.marks);
  const fields: Record<string, unknown> = {
    id: article.id,
    title: article.headline,
    kicker: article.kicker,
    subtitle: isFree('deck') ? article.deck : undefined,
    description: isFree('standfirst') ? article.standfirst : undefined,
    image: file?.url,
    image_alt: file && figure?.image.alt,
    image_caption: file && words(figure?.caption),
    image_credit: file && words(figure?.credit),
    section: section?.name,
    tags: topics?.map(({ name }) => name),
    place: article.place,
    authors: authors?.map(({ name, url, role }) => (url || role ? { name, role, url: context.link(url) } : name)),
    date: article.publishedAt,
    updated: article.modifiedAt,
    lang: article.language,
    canonical_url: context.page,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    const isGiven = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
    return isGiven ? [`${name}: ${yamlOf(value)}\n`] : [];
  });
  return {
    frontMatter: lines.length > 0 ? `---\n${lines.join('')}---\n\n` : '',
    words: [
      ...(isFree('deck') ? [] : (['deck'] as const)),
      ...(isFree('standfirst') ? [] : (['standfirst'] as const)),
      ...(file ? [] : (['lead'] as const)),
    ],
  };
}

/** A value as YAML, in its form that is JSON: strings have quotes, so that `No` and dates stay strings (YAML 1.2, 1.3). */
function yamlOf(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) => (typeof inside === 'string' ? xmlText(inside) : inside)).replace(
    // Characters that YAML does not let into a file (5.1), or that are line breaks in older versions of it.
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
