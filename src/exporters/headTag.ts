import type { Alternate } from '../article/Article';
import type { Image } from '../article/Image';
import { list, object, oneOf, required } from '../article/Reader';
import { image } from '../article/readImage';
import { line } from '../article/readText';
import { safeUrl } from '../article/url';
import { withoutNull } from '../article/withoutNull';
import { absoluteUrl, type ImageFile, imageFileOf, largeWidth } from './imageFileOf';
import { resolvedUrl } from './JsonLd';
import { link, type OptionReaders, truth } from './readOptions';

/** An element of a `<head>` as data. Nothing in it is escaped. */
export interface HeadTag {
  /** The name of the element. */
  tag: 'title' | 'meta' | 'link';
  /** The attributes, by their names in HTML. */
  attributes: Readonly<Record<string, string>>;
  /** The text of the element. */
  text?: string;
}

/** Options of the tags of a head. */
export interface HeadTagsOptions {
  /** The URL of the page, if the article or front has no `url`. */
  url?: string;
  /** False for tags without Open Graph and cards, which other sites and apps read to show a preview of a link. @default true */
  previews?: boolean;
  /** A picture for previews of pages without one. */
  image?: Image;
  /** The account of the publisher on X, such as `@gullpoint`. */
  account?: string;
  /** What search engines may do with the page (developers.google.com, "Robots meta tag"), or false for no such tag. A story that was withdrawn as a whole has `noindex` before it, unless it says `index` or `noindex` itself. @default 'max-image-preview:large' */
  robots?: string | false;
  /** The feeds that browsers and readers of feeds find by the page. @default [] */
  feeds?: readonly FeedLink[];
  /** The URL of the service that answers with `toOEmbed`: other sites find it by the page (oembed.com, 4). It gets `url` and `format`. */
  oEmbed?: string;
}

/** A feed that belongs to a page. */
export interface FeedLink {
  /** The URL of the feed. */
  url: string;
  /** Its format. */
  format: 'rss' | 'atom' | 'json';
  /** The name of the feed, where a page has several. */
  title?: string;
}

export const headTagsReaders: OptionReaders<HeadTagsOptions> = {
  url: link,
  previews: truth,
  image,
  account: line,
  robots: (value, context) => (value === false ? value : line(value, context)),
  feeds: list(
    object<FeedLink>('a feed', { url: required(link), format: required(oneOf('rss', 'atom', 'json')), title: line }),
  ),
  oEmbed: link,
};

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
  /** The pictures that a preview may show, the first ones of them that it can. */
  pictures: readonly Image[];
  /** How many of them. */
  most: number;
  /** The type of the page in Open Graph. */
  type: 'article' | 'website';
  /** True for a page whose words were withdrawn. */
  isWithdrawn?: boolean;
  /** The page that is read before this one, if the page is one of several. */
  previous?: string;
  /** The page that is read after this one. */
  next?: string;
  /** The properties of Open Graph that pages of the type have. */
  properties?: (page: string) => Properties;
  /** The names of the authors. */
  authors?: readonly string[];
  /** The account of an author on X. */
  creator?: string;
  /** The field that the description comes from. */
  descriptionField: string;
  /** The field that the picture comes from. */
  pictureField: string;
}

/** Called with a field that previews or search engines need and the page lacks, and with what follows from it. */
export type ReportMissing = (field: string, message: string) => void;

type Content = string | number | undefined;
type Properties = Record<string, Content | readonly Content[]>;

/** The tags of a head that say this of a page. */
export function headTagsFor(content: HeadContent, options: HeadTagsOptions, report?: ReportMissing): HeadTag[] {
  const { url, previews = true } = options;
  const title = withoutNull(content.title);
  const canonical = safeUrl(content.url) ?? safeUrl(url);
  const page = resolvedUrl(canonical, '') ?? '';
  const address = absoluteUrl(page, page);
  if (!title) report?.('headline', 'is not there, so that the page has no title. Add it.');
  if (!content.description) {
    report?.(
      content.descriptionField,
      'is not there, was withdrawn, or a machine had a share in it: search engines choose words of the page, and previews have none. Add one.',
    );
  }
  if (!address) {
    report?.('url', 'is not there, or relative, so that previews and translations have no address. Add it.');
  }
  return [
    title
      ? { tag: 'title', attributes: {}, text: title }
      : { tag: 'title', attributes: { lang: 'en' }, text: 'Untitled' },
    ...meta('name', { description: content.description, robots: robotsOf(content, options) }),
    ...linkTag({ rel: 'canonical', href: canonical }),
    ...linkTag({ rel: 'prev', href: safeUrl(content.previous) }),
    ...linkTag({ rel: 'next', href: safeUrl(content.next) }),
    ...translations(content, page),
    ...discovery(content, page, options),
    ...(previews ? previewTags(content, page, options, report) : []),
  ];
}

/** What search engines may do with a page. They would show the headline of a withdrawn story without the notice. */
function robotsOf({ isWithdrawn }: HeadContent, { robots = largePictures }: HeadTagsOptions): string | undefined {
  if (robots === false) return undefined;
  const isSaid = /(?:^|[\s,])(?:no)?index(?:[\s,]|$)/i.test(robots);
  return [isWithdrawn && !isSaid && 'noindex', robots].filter(Boolean).join(', ');
}

/** Google Discover shows large pictures only of pages that allow them (developers.google.com, "Get on Discover"). */
const largePictures = 'max-image-preview:large';

/** The translations, one for each language, with the page itself, which search engines ask for (developers.google.com, "Localized versions"). */
function translations({ alternates = [], language = 'en' }: HeadContent, page: string): HeadTag[] {
  if (alternates.length === 0) return [];
  const found = new Map<string, HeadTag[]>();
  for (const { language: hreflang, url } of [{ language, url: page }, ...alternates]) {
    const links = linkTag({ rel: 'alternate', hreflang, href: absoluteUrl(url, page) });
    const key = hreflang.toLowerCase();
    if (links.length > 0 && !found.has(key)) found.set(key, links);
  }
  return [...found.values()].flat();
}

/** The media types by which pages lead to feeds (rssboard.org, RFC 4287, jsonfeed.org). */
const feedTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };

/** The feeds of the page, and where its oEmbed is. */
function discovery({ type, subject }: HeadContent, page: string, { feeds = [], oEmbed }: HeadTagsOptions): HeadTag[] {
  const address = absoluteUrl(page, page);
  const service = address && absoluteUrl(oEmbed, page);
  return [
    ...feeds.flatMap(({ url, format, title }) =>
      linkTag({ rel: 'alternate', type: feedTypes[format], title, href: resolvedUrl(url, page) }),
    ),
    ...(service && type === 'article'
      ? linkTag({ rel: 'alternate', type: 'application/json+oembed', title: subject, href: askedFor(service, address) })
      : []),
  ];
}

function askedFor(service: string, page: string): string {
  const url = new URL(service);
  url.searchParams.set('url', page);
  url.searchParams.set('format', 'json');
  return url.href;
}

/**
 * What sites and apps read to show a preview: Open Graph (ogp.me), and of the cards of X (developer.x.com, "Cards markup") what Open Graph
 * lacks. The names of authors are for LinkedIn. No tags that nobody reads any more: `news_keywords`, `standout` and `syndication-source`
 * for Google, and `og:image:secure_url`, as the address of the picture is secure itself.
 */
function previewTags(
  content: HeadContent,
  page: string,
  { image, account }: HeadTagsOptions,
  report: ReportMissing | undefined,
): HeadTag[] {
  const { subject, description, siteName, language, alternates = [], type, properties, authors, creator } = content;
  const files = filesOf(content.pictures, page, content.most);
  const shown = files.length > 0 ? files : filesOf(image ? [image] : [], page, 1);
  const [first] = shown;
  const locale = localeOf(language);
  const others = new Set(alternates.map(({ language }) => localeOf(language)));
  others.delete(locale);
  if (!siteName) report?.('publisher', 'is not there, so that previews do not say who publishes the page. Add it.');
  if (report) reportPicture(first, content.pictureField, report);
  return [
    ...meta('name', { author: authors }),
    ...meta('property', {
      'og:type': type,
      'og:title': subject,
      'og:description': description,
      'og:url': absoluteUrl(page, page),
      'og:site_name': siteName,
      'og:locale': locale,
      'og:locale:alternate': locale ? [...others] : undefined,
    }),
    ...shown.flatMap((file) =>
      meta('property', {
        'og:image': file.url,
        'og:image:type': file.type,
        'og:image:width': file.width,
        'og:image:height': file.height,
        'og:image:alt': file.alt,
      }),
    ),
    ...meta('property', properties?.(page) ?? {}),
    ...meta('name', {
      'twitter:card': first && !isSmall(first) ? 'summary_large_image' : 'summary',
      'twitter:site': account,
      'twitter:creator': creator,
      'twitter:image:alt': first?.alt,
    }),
  ];
}

/** The files of the first pictures that have one. A front has dozens of pictures, and shows one. */
function filesOf(pictures: readonly Image[], page: string, most: number): ImageFile[] {
  const files: ImageFile[] = [];
  for (const one of pictures) {
    if (files.length === most) break;
    const file = imageFileOf(one, page);
    if (file) files.push(file);
  }
  return files;
}

/** Less is not shown as a large picture (developer.x.com, "Summary card with large image"). */
const leastLarge = { width: 300, height: 157 };

function isSmall({ width, height }: ImageFile): boolean {
  return (width ?? Infinity) < leastLarge.width || (height ?? Infinity) < leastLarge.height;
}

function reportPicture(file: ImageFile | undefined, field: string, report: ReportMissing): void {
  if (!file) {
    report(
      field,
      'has no picture that previews show: one with an absolute address that is no AVIF or SVG, in which no machine had a share, and that was not withdrawn. Add one, or pass image.',
    );
    return;
  }
  const { width, height, alt } = file;
  if (!width || !height) {
    report(field, 'has a picture without width and height: previews show it late, or small. Add them.');
  } else if (width < largeWidth) {
    report(
      field,
      `has no file of at least ${largeWidth} pixels; the widest one has ${width}: it may be shown small. Add one.`,
    );
  }
  if (alt === undefined) report(field, 'has a picture without alt: previews of it cannot be read aloud. Add it.');
}

/** A language as Open Graph writes it, such as `en_GB`: it has those of a country alone. */
function localeOf(language: string | undefined): string | undefined {
  const [, primary, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language ?? '') ?? [];
  return primary && region && `${primary.toLowerCase()}_${region.toUpperCase()}`;
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

/** A link element, if it leads somewhere. */
function linkTag({ href, ...others }: { rel: string; href: string | undefined } & Record<string, Content>): HeadTag[] {
  if (!href) return [];
  const attributes = Object.entries(others).flatMap(([name, value]) =>
    value ? [[name, withoutNull(`${value}`)]] : [],
  );
  return [{ tag: 'link', attributes: { ...Object.fromEntries(attributes), href } }];
}
