import type { Article } from '../article/Article';
import type { FrontData } from '../front/FrontData';
import type { HeadTag } from './headTag';
import { type PageHeadOptions, toHeadTags } from './toHeadTags';

/** The tags of a head as the `Metadata` of Next. */
export interface NextMetadata {
  /** The title of the page, to which the template of a layout adds nothing. */
  title: { absolute: string };
  /** The description. */
  description?: string;
  /** The authors. */
  authors?: { name: string }[];
  /** What search engines may do with the page. */
  robots?: string;
  /** The addresses of the page, its translations and its feeds. */
  alternates: {
    /** The canonical address. */
    canonical?: string;
    /** Those of the translations, by language. */
    languages: Record<string, string>;
    /** Those of feeds and of oEmbed, by media type. */
    types: Record<string, { url: string; title?: string }[]>;
  };
  /** The pages before and after one of live coverage. */
  pagination?: { previous?: string; next?: string };
  /** What previews show. */
  openGraph?: NextOpenGraph;
  /** What cards of X have besides. */
  twitter?: {
    /** The form of the card. */
    card: 'summary' | 'summary_large_image';
    /** The account of the publisher. */
    site?: string;
    /** The account of an author. */
    creator?: string;
    /** The picture. */
    images?: NextPicture[];
  };
}

/** Open Graph as the `Metadata` of Next has it. */
export interface NextOpenGraph {
  /** The type of the page. */
  type: 'article' | 'website';
  /** The headline, or the title of the front. */
  title?: string;
  /** The description. */
  description?: string;
  /** The canonical address. */
  url?: string;
  /** The name of the publisher. */
  siteName?: string;
  /** The language with its country. */
  locale?: string;
  /** Those of the translations. */
  alternateLocale?: string[];
  /** The pictures. */
  images?: NextPicture[];
  /** When the article was published. */
  publishedTime?: string;
  /** When it was changed. */
  modifiedTime?: string;
  /** The addresses of the authors' pages. */
  authors?: string[];
  /** The section. */
  section?: string;
  /** The topics. */
  tags?: string[];
}

/** A picture as the `Metadata` of Next has it. */
export interface NextPicture {
  /** The address. */
  url: string;
  /** The media type. */
  type?: string;
  /** The width in pixels. */
  width?: number;
  /** The height in pixels. */
  height?: number;
  /** The alternative text. */
  alt?: string;
}

/**
 * Exports what `toHeadTags` returns as the `Metadata` of Next: return it from `generateMetadata`. It needs no `metadataBase`, as its
 * addresses are absolute if the page has a `url`. Takes the options of `toHeadTags`. Never throws: what is given is read first.
 */
export function toNextMetadata(page: Article | FrontData, options?: PageHeadOptions): NextMetadata {
  const tags = toHeadTags(page, options);
  const all = (name: string) =>
    tags.flatMap(({ attributes }) =>
      (attributes.name ?? attributes.property) === name ? (attributes.content ?? '') : [],
    );
  const one = (name: string) => all(name)[0];
  const links = (rel: string) => tags.map(({ attributes }) => attributes).filter((one) => one.rel === rel);
  const alternates = links('alternate');
  const [canonical, previous, next] = ['canonical', 'prev', 'next'].map((rel) => links(rel)[0]?.href);
  const images = picturesIn(tags);
  const card = one('twitter:card');
  return {
    title: { absolute: tags[0]?.text ?? '' },
    ...given({ description: one('description'), robots: one('robots') }),
    ...given({ authors: some(all('author').map((name) => ({ name }))) }),
    alternates: {
      ...given({ canonical }),
      languages: Object.fromEntries(
        alternates.flatMap(({ hreflang, href }) => (hreflang && href ? [[hreflang, href]] : [])),
      ),
      types: typesOf(alternates),
    },
    ...((previous || next) && { pagination: given({ previous, next }) }),
    ...(card && {
      openGraph: {
        type: one('og:type') === 'article' ? 'article' : 'website',
        ...given({
          title: one('og:title'),
          description: one('og:description'),
          url: one('og:url'),
          siteName: one('og:site_name'),
          locale: one('og:locale'),
          alternateLocale: some(all('og:locale:alternate')),
          images: some(images),
          publishedTime: one('article:published_time'),
          modifiedTime: one('article:modified_time'),
          authors: some(all('article:author')),
          section: one('article:section'),
          tags: some(all('article:tag')),
        }),
      },
      twitter: {
        card: card === 'summary_large_image' ? card : 'summary',
        ...given({
          site: one('twitter:site'),
          creator: one('twitter:creator'),
          images: some(images.slice(0, 1).map(({ url, alt }) => ({ url, ...given({ alt }) }))),
        }),
      },
    }),
  };
}

function typesOf(links: readonly HeadTag['attributes'][]): NextMetadata['alternates']['types'] {
  const types: NextMetadata['alternates']['types'] = {};
  for (const { type, href, title } of links) {
    if (type && href) types[type] = [...(types[type] ?? []), { url: href, ...given({ title }) }];
  }
  return types;
}

/** The pictures of Open Graph, whose properties follow them one by one. */
function picturesIn(tags: readonly HeadTag[]): NextPicture[] {
  const pictures: NextPicture[] = [];
  for (const { attributes } of tags) {
    const { property = '', content = '' } = attributes;
    const [, name] = /^og:image(?::(\w+))?$/.exec(property) ?? [];
    const last = pictures.at(-1);
    if (property === 'og:image') pictures.push({ url: content });
    else if (name === 'width' || name === 'height') Object.assign(last ?? {}, { [name]: Number(content) });
    else if (name) Object.assign(last ?? {}, { [name]: content });
  }
  return pictures;
}

function some<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The fields that have a value. */
function given<T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
