import type { Article } from '../../article/Article';
import type { Correction } from '../../article/Correction';
import type { Provenance } from '../../article/Provenance';
import type { FrontData } from '../../front/FrontData';
import { xmlText } from '../escape';
import { type FeedChannel, type FeedItem, type FeedOptions, type FrontChannel, feedItems } from './feedItems';

/** A JSON Feed (jsonfeed.org, version 1.1). */
export interface JsonFeed {
  /** The address of the version of the format. */
  version: 'https://jsonfeed.org/version/1.1';
  /** The name of the feed. */
  title: string;
  /** The address of the page that the feed belongs to. */
  home_page_url: string;
  /** The address of the feed. */
  feed_url: string;
  /** What the feed is about. */
  description?: string;
  /** The address of a square picture. */
  icon?: string;
  /** The language, a BCP 47 tag. */
  language: string;
  /** Who publishes the feed. */
  authors?: readonly JsonFeedAuthor[];
  /** The stories. */
  items: readonly JsonFeedItem[];
}

/** A story in a JSON Feed. */
export interface JsonFeedItem {
  /** The key of the story, which never changes. */
  id: string;
  /** The address of the story. */
  url?: string;
  /** The headline, or else the deck. */
  title: string;
  /** The abstract, with the line that says so if a machine had a share in it. */
  summary?: string;
  /** The story as HTML. */
  content_html?: string;
  /** The abstract, for a story of which nothing else is known. */
  content_text?: string;
  /** The address of the picture of the lead. */
  image?: string;
  /** When the story was published (RFC 3339). */
  date_published?: string;
  /** When it was last changed (RFC 3339). */
  date_modified?: string;
  /** Who wrote the story. */
  authors?: readonly JsonFeedAuthor[];
  /** The names of its section and topics. */
  tags?: readonly string[];
  /** The language of the story, a BCP 47 tag. */
  language: string;
  /** How the story came about and what was corrected, as the article has it. */
  _broadsheet?: {
    /** How the story as a whole came about. */
    provenance?: Provenance;
    /** How parts of it came about that differ from the whole. */
    provenanceOf?: Article['provenanceOf'];
    /** What was changed since it was first published. */
    corrections?: readonly Correction[];
  };
}

/** An author in a JSON Feed. */
export interface JsonFeedAuthor {
  /** The name. */
  name: string;
  /** The address of a page about the author. */
  url?: string;
}

/** Exports stories, or the stories of a front, as a JSON Feed, as `toRss` does. What is known of provenance and corrections is also there as data. */
export function toJsonFeed(channel: FeedChannel, articles: readonly Article[], options?: FeedOptions): JsonFeed;
/** The same for the stories of a front, each once. What the channel does not say is that of the front. */
export function toJsonFeed(channel: FrontChannel, front: FrontData, options?: FeedOptions): JsonFeed;
/** @internal */
export function toJsonFeed(
  given: FrontChannel,
  stories: readonly Article[] | FrontData,
  options?: FeedOptions,
): JsonFeed {
  const { channel, items } = feedItems(given, stories, options);
  const { title, url, feedUrl, description, icon, language = 'en', publisher } = channel;
  return filled<JsonFeed>({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: feedUrl,
    description,
    icon,
    language,
    authors: publisher ? [{ name: publisher }] : undefined,
    items: items.map(jsonItem),
  });
}

function jsonItem({
  article,
  context,
  key,
  published,
  modified,
  headline,
  description,
  content,
  picture,
}: FeedItem): JsonFeedItem {
  const { authors = [], section, topics = [], provenance, provenanceOf, corrections } = article;
  const { page, language } = context;
  const data = { provenance, provenanceOf, corrections };
  const isGiven = Object.values(data).some((value) => value !== undefined);
  return filled<JsonFeedItem>({
    id: key,
    url: page,
    title: headline,
    summary: description,
    content_html: content,
    content_text: content ? undefined : description || headline,
    image: picture?.file.url,
    date_published: published,
    date_modified: modified,
    authors: authors.map(({ name, url }) => filled<JsonFeedAuthor>({ name, url: context.link(url) })),
    tags: [section, ...topics].flatMap((one) => (one ? [one.name] : [])),
    language,
    _broadsheet: isGiven && isJson(data) ? data : undefined,
  });
}

/** True for a value that JSON can write: not for one that holds itself, which fields that are not known may do. */
function isJson(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

/** An object without fields that are undefined, empty strings or empty lists, but for those of the feed that must be there; strings without what no file may hold. */
function filled<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): T {
  const isLeft = ([name, value]: [string, unknown]) =>
    name === 'items' ||
    name === 'title' ||
    !(value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
  return Object.fromEntries(
    Object.entries(fields)
      .filter(isLeft)
      .map(([name, value]) => [name, typeof value === 'string' ? xmlText(value) : value]),
  ) as T;
}
