import type { Article } from '../../article/Article';
import type { FrontData } from '../../front/FrontData';
import { rfc822 } from '../dates';
import { element, escapeText, textElement } from '../escape';
import { type FeedChannel, type FeedItem, type FeedOptions, type FrontChannel, feedItems, newest } from './feedItems';

/**
 * Writes stories, or the stories of a front, as an RSS 2.0 feed, in their order: the abstract as the description, and the story as
 * `content:encoded`, with the lines that tell readers of a machine's share, notes and corrections. Give each story an `id` or `url` that
 * never changes: readers of feeds show a story with a new one again. For stories that only some may read, pass those that `withAccess`
 * returns. Never throws: the stories are read first.
 */
export function toRss(channel: FeedChannel, articles: readonly Article[], options?: FeedOptions): string;
/** The same for the stories of a front, each once. What the channel does not say is that of the front. */
export function toRss(channel: FrontChannel, front: FrontData, options?: FeedOptions): string;
/** @internal */
export function toRss(given: FrontChannel, stories: readonly Article[] | FrontData, options?: FeedOptions): string {
  const { channel, items } = feedItems(given, stories, options, true);
  const { title, url, feedUrl, description, language, publisher, icon } = channel;
  const content = [
    textElement('title', title),
    textElement('link', url),
    textElement('description', description || title),
    textElement('language', language ?? 'en'),
    textElement('copyright', publisher),
    textElement('lastBuildDate', lastChange(items)),
    feedUrl ? element('atom:link', { href: feedUrl, rel: 'self', type: 'application/rss+xml' }) : '',
    ...(icon
      ? [element('image', {}, textElement('url', icon) + textElement('title', title) + textElement('link', url))]
      : []),
    ...items.map(rssItem),
  ];
  const attributes = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('rss', attributes, element('channel', {}, `\n${content.filter(Boolean).join('\n')}\n`))}\n`;
}

function rssItem({ article, context, key, published, headline, description, content, picture }: FeedItem): string {
  const { authors = [], section, topics = [] } = article;
  const { page, timeZone } = context;
  const isLink = key === page;
  return element(
    'item',
    {},
    [
      textElement('title', headline),
      textElement('link', page),
      element('guid', { isPermaLink: isLink ? undefined : 'false' }, escapeText(key)),
      textElement('pubDate', rfc822(published, timeZone)),
      // `author` is for addresses of mail.
      ...authors.map(({ name }) => textElement('dc:creator', name)),
      ...[section, ...topics].map((one) => textElement('category', one?.name)),
      // It is HTML, which is escaped as a text of XML. Without an abstract, it is the story.
      textElement('description', escapeText(description) || content),
      textElement('content:encoded', description && content),
      picture ? media(picture) : '',
    ].join(''),
  );
}

function media({ file, caption, credit }: NonNullable<FeedItem['picture']>): string {
  const { url, width, height, alt, type } = file;
  return element(
    'media:content',
    { url, type, medium: 'image', width, height },
    textElement('media:title', caption ? alt : '') +
      textElement('media:description', caption || alt) +
      textElement('media:credit', credit),
  );
}

function lastChange(items: readonly FeedItem[]): string | undefined {
  const latest = newest(items);
  return latest && rfc822(latest.modified ?? latest.published, latest.context.timeZone);
}
