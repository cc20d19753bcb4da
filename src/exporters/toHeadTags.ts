import type { Article } from '../article/Article';
import type { Image } from '../article/Image';
import { plainText, plainTextOfBlocks } from '../article/plainText';
import { quotationMarks } from '../article/quotationMarks';
import { readArticle } from '../article/readArticle';
import { safeUrl } from '../article/url';
import { withoutWithdrawn } from '../article/withdrawn';
import { withoutNull } from '../article/withoutNull';
import { absoluteUrl, imageFileOf } from './imageFileOf';
import { dateOf, resolvedUrl } from './JsonLd';
import { mustDisclose } from './mustDisclose';
import { picturesOf } from './picturesOf';

/** An element of a `<head>` as data. Nothing in it is escaped. */
export interface HeadTag {
  /** The name of the element. */
  tag: 'title' | 'meta' | 'link';
  /** The attributes, by their names in HTML. */
  attributes: Readonly<Record<string, string>>;
  /** The text of the element. */
  text?: string;
}

/** Options of `toHeadTags`. */
export interface HeadTagsOptions {
  /** The URL of the page, if the article has no `url`. */
  url?: string;
  /** False for tags without Open Graph and cards, which other sites and apps read to show a preview of a link. @default true */
  previews?: boolean;
  /** A picture for previews of articles without one. */
  image?: Image;
  /** The account of the publisher on X, such as `@gullpoint`. */
  account?: string;
}

/**
 * Exports the tags of an article for the `<head>` of its page: title, description, canonical URL, translations (`hreflang`), Open Graph
 * and cards. Open Graph and translations have absolute URLs only. The picture is that of the lead, or else the first one. Leaves out
 * withdrawn text. The description is the standfirst, the deck or the summary, the first one in which no machine had a share. Never
 * throws: the article is read first.
 */
export function toHeadTags(article: Article, options: HeadTagsOptions = {}): HeadTag[] {
  return headTagsOf(readArticle(article), options);
}

/** `toHeadTags` for an article that `readArticle` returned. */
export function headTagsOf(article: Article, { url, previews = true, ...options }: HeadTagsOptions = {}): HeadTag[] {
  const visible = withoutWithdrawn(article);
  const marks = quotationMarks(visible.language ?? 'en');
  const subject = subjectOf(visible, marks);
  const title = withoutNull([subject, visible.publisher?.name].filter(Boolean).join(' – '));
  const description = descriptionOf(visible, marks);
  const canonical = safeUrl(visible.url) ?? safeUrl(url);
  const page = resolvedUrl(canonical, '') ?? '';
  return [
    title
      ? { tag: 'title', attributes: {}, text: title }
      : { tag: 'title', attributes: { lang: 'en' }, text: 'Untitled' },
    ...meta('name', { description }),
    ...(canonical ? [{ tag: 'link' as const, attributes: { rel: 'canonical', href: canonical } }] : []),
    ...translations(visible, page),
    ...(previews ? previewTags(visible, subject, description, page, options) : []),
  ];
}

/** What the page is about: the headline, or else the deck, or the first words of the body. */
function subjectOf({ headline, deck, body }: Article, marks: string): string {
  return headline || deck || plainTextOfBlocks(body, marks).slice(0, 80).trim();
}

/** A machine's words would be shown without the notice that belongs to them. */
function descriptionOf(article: Article, marks: string): string {
  const parts = (['standfirst', 'deck', 'summary'] as const).filter(
    (part) => !mustDisclose(article.provenanceOf?.[part]),
  );
  return parts.map((part) => plainText(article[part], marks)).find(Boolean) ?? '';
}

/** The translations, with the page itself, which search engines ask for (developers.google.com, "Localized versions"). */
function translations({ alternates = [], language = 'en' }: Article, page: string): HeadTag[] {
  if (alternates.length === 0) return [];
  return [{ language, url: page }, ...alternates].flatMap(({ language: hreflang, url }) => {
    const href = absoluteUrl(url, page);
    return href ? [{ tag: 'link', attributes: { rel: 'alternate', hreflang, href } }] : [];
  });
}

function previewTags(
  article: Article,
  subject: string,
  description: string,
  page: string,
  { image, account }: Pick<HeadTagsOptions, 'image' | 'account'>,
): HeadTag[] {
  const { publisher, section, authors = [], topics = [], language } = article;
  const file = [...picturesOf(article).map((picture) => picture.image), ...(image ? [image] : [])]
    .map((one) => imageFileOf(one, page))
    .find((one) => one !== undefined);
  const [, primary, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language ?? '') ?? [];
  return [
    ...meta('property', {
      'og:type': 'article',
      'og:title': subject,
      'og:description': description,
      'og:url': absoluteUrl(page, page),
      'og:site_name': publisher?.name,
      'og:locale': primary && region && `${primary.toLowerCase()}_${region.toUpperCase()}`,
      'og:image': file?.url,
      'og:image:width': file?.width,
      'og:image:height': file?.height,
      'og:image:alt': file?.alt,
      'article:published_time': dateOf(article.publishedAt),
      'article:modified_time': dateOf(article.modifiedAt),
      'article:section': section?.name,
      'article:author': authors.map(({ url }) => absoluteUrl(url, page)),
      'article:tag': topics.map(({ name }) => name),
    }),
    ...meta('name', { 'twitter:card': file ? 'summary_large_image' : 'summary', 'twitter:site': account }),
  ];
}

type Content = string | number | undefined;

/** A meta element for each name and each value that is not empty. */
function meta(key: 'name' | 'property', contents: Record<string, Content | readonly Content[]>): HeadTag[] {
  return Object.entries(contents).flatMap(([name, content]) =>
    [content]
      .flat()
      .flatMap((one) =>
        one ? [{ tag: 'meta' as const, attributes: { [key]: name, content: withoutNull(`${one}`) } }] : [],
      ),
  );
}
