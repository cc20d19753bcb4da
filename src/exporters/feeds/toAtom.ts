import type { Article } from '../../article/Article';
import type { FrontData } from '../../front/FrontData';
import { element, escapeText, textElement } from '../escape';
import { type FeedChannel, type FeedItem, type FeedOptions, type FrontChannel, feedItems, newest } from './feedItems';

/**
 * Writes stories, or the stories of a front, as an Atom feed (RFC 4287), as `toRss` does. An `id` that is no address becomes a tag URI
 * (RFC 4151) of the site and the day on which the story was published.
 */
export function toAtom(channel: FeedChannel, articles: readonly Article[], options?: FeedOptions): string;
/** The same for the stories of a front, each once. What the channel does not say is that of the front. */
export function toAtom(channel: FrontChannel, front: FrontData, options?: FeedOptions): string;
/** @internal */
export function toAtom(given: FrontChannel, stories: readonly Article[] | FrontData, options?: FeedOptions): string {
  const { channel, items } = feedItems(given, stories, options);
  const { title, url, feedUrl, description, language = 'en', publisher, icon } = channel;
  const latest = newest(items);
  const content = [
    textElement('id', feedUrl),
    textElement('title', title),
    textElement('subtitle', description),
    textElement('updated', latest && (latest.modified ?? latest.published)),
    link('alternate', url, 'text/html'),
    link('self', feedUrl, 'application/atom+xml'),
    element('author', {}, textElement('name', publisher || title)),
    textElement('icon', icon),
    ...items.map((item) => entry(item, channel)),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('feed', attributes, `\n${content.filter(Boolean).join('\n')}\n`)}\n`;
}

function entry(item: FeedItem, channel: FeedChannel): string {
  const { article, context, published, modified, headline, description, content } = item;
  const { authors = [], section, topics = [] } = article;
  return element(
    'entry',
    { 'xml:lang': context.language },
    [
      textElement('id', idOf(item, channel)),
      // An entry without it is not valid (RFC 4287, 4.2.14).
      element('title', {}, escapeText(headline)),
      textElement('published', published),
      textElement('updated', modified ?? published),
      context.page ? link('alternate', context.page, 'text/html') : '',
      ...authors.map(({ name, url }) =>
        element('author', {}, textElement('name', name) + textElement('uri', webAddress(context.link(url)))),
      ),
      ...[section, ...topics].map((one) => (one ? element('category', { term: one.name }) : '')),
      textElement('summary', description),
      content && element('content', { type: 'html' }, escapeText(content)),
    ].join(''),
  );
}

/** The id of an entry, which must be an address and never change. */
function idOf({ key, article, context }: FeedItem, { url }: FeedChannel): string {
  if (/^[a-z][a-z\d+.-]*:\S+$/i.test(key)) return key;
  const site = URL.canParse(url) ? new URL(url).hostname : '';
  const day = article.publishedAt?.slice(0, 10);
  return site && day ? `tag:${site},${day}:${encodeURIComponent(key.toWellFormed())}` : (context.page ?? key);
}

function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:/.test(url) ? url : undefined;
}

function link(rel: string, href: string, type: string): string {
  return href && element('link', { rel, type, href });
}
