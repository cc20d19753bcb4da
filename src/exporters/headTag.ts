import type { Alternate } from '../article/Article';
import type { Image } from '../article/Image';
import { safeUrl } from '../article/url';
import { withoutNull } from '../article/withoutNull';
import { absoluteUrl, imageFileOf } from './imageFileOf';
import { resolvedUrl } from './JsonLd';

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
  /** The URL of the page, if the article or front has no `url`. */
  url?: string;
  /** False for tags without Open Graph and cards, which other sites and apps read to show a preview of a link. @default true */
  previews?: boolean;
  /** A picture for previews of pages without one. */
  image?: Image;
  /** The account of the publisher on X, such as `@gullpoint`. */
  account?: string;
}

/** What the tags of a head say of a page. */
export interface HeadContent {
  /** What the page is about. */
  subject: string;
  /** The title of the page: its subject, and who publishes it. */
  title: string;
  description: string | undefined;
  /** The URL of the page, absolute or not. */
  url: string | undefined;
  siteName: string | undefined;
  language: string | undefined;
  /** The same page in other languages. */
  alternates: readonly Alternate[] | undefined;
  /** The pictures that a preview may show, the first of them that it can. */
  pictures: readonly Image[];
  /** The type of the page in Open Graph. */
  type: 'article' | 'website';
  /** The page that is read before this one, if the page is one of several. */
  previous?: string;
  /** The page that is read after this one. */
  next?: string;
  /** The properties of Open Graph that pages of the type have. */
  properties: (page: string) => Properties;
}

type Content = string | number | undefined;
type Properties = Record<string, Content | readonly Content[]>;

/** The tags of a head that say this of a page. */
export function headTagsFor(
  content: HeadContent,
  { url, previews = true, image, account }: HeadTagsOptions,
): HeadTag[] {
  const title = withoutNull(content.title);
  const canonical = safeUrl(content.url) ?? safeUrl(url);
  const page = resolvedUrl(canonical, '') ?? '';
  return [
    title
      ? { tag: 'title', attributes: {}, text: title }
      : { tag: 'title', attributes: { lang: 'en' }, text: 'Untitled' },
    ...meta('name', { description: content.description }),
    ...(canonical ? [{ tag: 'link' as const, attributes: { rel: 'canonical', href: canonical } }] : []),
    ...(['previous', 'next'] as const).flatMap((name) => {
      const href = safeUrl(content[name]);
      return href ? [{ tag: 'link' as const, attributes: { rel: name === 'next' ? 'next' : 'prev', href } }] : [];
    }),
    ...translations(content, page),
    ...(previews ? previewTags(content, page, image) : []),
    ...(previews && account ? meta('name', { 'twitter:site': account }) : []),
  ];
}

/** The translations, with the page itself, which search engines ask for (developers.google.com, "Localized versions"). */
function translations({ alternates = [], language = 'en' }: HeadContent, page: string): HeadTag[] {
  if (alternates.length === 0) return [];
  return [{ language, url: page }, ...alternates].flatMap(({ language: hreflang, url }) => {
    const href = absoluteUrl(url, page);
    return href ? [{ tag: 'link', attributes: { rel: 'alternate', hreflang, href } }] : [];
  });
}

function previewTags(content: HeadContent, page: string, image: Image | undefined): HeadTag[] {
  const { subject, description, siteName, language, pictures, type, properties } = content;
  const file = [...pictures, ...(image ? [image] : [])]
    .map((one) => imageFileOf(one, page))
    .find((one) => one !== undefined);
  const [, primary, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language ?? '') ?? [];
  return [
    ...meta('property', {
      'og:type': type,
      'og:title': subject,
      'og:description': description,
      'og:url': absoluteUrl(page, page),
      'og:site_name': siteName,
      'og:locale': primary && region && `${primary.toLowerCase()}_${region.toUpperCase()}`,
      'og:image': file?.url,
      'og:image:width': file?.width,
      'og:image:height': file?.height,
      'og:image:alt': file?.alt,
      ...properties(page),
    }),
    ...meta('name', { 'twitter:card': file ? 'summary_large_image' : 'summary' }),
  ];
}

/** A meta element for each name and each value that is not empty. */
function meta(key: 'name' | 'property', contents: Properties): HeadTag[] {
  return Object.entries(contents).flatMap(([name, content]) =>
    [content]
      .flat()
      .flatMap((one) =>
        one ? [{ tag: 'meta' as const, attributes: { [key]: name, content: withoutNull(`${one}`) } }] : [],
      ),
  );
}
