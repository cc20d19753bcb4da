import type { Article } from '../article/Article';
import { isWithdrawn } from '../article/correctionsOf';
import { parseDate } from '../article/date';
import { isEmpty, listOf } from '../article/guards';
import { describe } from '../article/Reader';
import { readArticle } from '../article/readArticle';
import { line } from '../article/readText';
import { withoutWithdrawn } from '../article/withdrawn';
import { momentOf, rfc3339 } from './dates';
import { ExportContext } from './ExportContext';
import type { ExportOptions } from './ExportOptions';
import { element, textElement } from './escape';
import { exportReaders, type OptionReaders, readOptions } from './readOptions';
import { titlePartOf } from './titlePartOf';

/** Options of `toNewsSitemap`. */
export interface NewsSitemapOptions extends Pick<ExportOptions, 'base' | 'onIssue'> {
  /** The name of the publication, exactly as on news.google.com. @default the publisher of each story */
  publication?: string;
  /** The present: stories that were published more than two days before it are left out. */
  now: Date;
}

export const sitemapReaders: OptionReaders<NewsSitemapOptions> = {
  base: exportReaders.base,
  onIssue: exportReaders.onIssue,
  publication: line,
  now(value, context) {
    const now = parseDate(value);
    if (!now) context.report('unknown', `is ${describe(value)}, not a date such as new Date()`, 'no story is news');
    return now;
  },
};

/** A story is news for two days (developers.google.com, "News sitemap"). */
const twoDays = 48 * 60 * 60 * 1000;

/** A file has no more stories (developers.google.com, "News sitemap"). */
export const mostNews = 1000;

/**
 * Writes a news sitemap of the stories that were published in the last two days, the newest first, at most 1,000. Stories without an
 * address, a headline or a date are left out and reported; so are those that were withdrawn. A headline of a machine is reported: a sitemap has no place for the line that says so. Never throws: the stories are read first.
 */
export function toNewsSitemap(articles: readonly Article[], options: NewsSitemapOptions): string {
  const { now, ...chosen } = readOptions('options', options, sitemapReaders);
  if (!now && isEmpty(options?.now)) {
    chosen.onIssue?.({
      kind: 'missing',
      path: 'options.now',
      message: 'is not there, without which no story is news. Pass new Date().',
    });
  }
  const entries = now
    ? listOf(articles).flatMap((one, index) => newsEntry(one, { ...chosen, now }, `[${index}]`) ?? [])
    : [];
  entries.sort((one, other) => other.published - one.published);
  for (const { context } of entries.slice(mostNews)) {
    context.report('left-out', '', `is one of more than ${mostNews} stories, and older than those; it is left out.`);
  }
  return newsSitemapOf(entries.slice(0, mostNews));
}

/** A story as a news sitemap has it. */
export interface NewsEntry {
  /** When it was published, in milliseconds. */
  published: number;
  xml: string;
  context: ExportContext;
}

/** The entry of a story; undefined for one that is no news, and, reported, for one without what is required. `path` leads to the story. */
export function newsEntry(
  given: Article,
  { publication, now, ...options }: NewsSitemapOptions,
  path?: string,
): NewsEntry | undefined {
  const article = readArticle(given);
  const context = new ExportContext(article, options, path);
  const published = momentOf(context.date('publishedAt', article.publishedAt), context.timeZone);
  if (published !== undefined && !isNews(published, now)) return undefined;
  if (isWithdrawn(article.corrections)) return undefined;
  const { headline, publisher } = withoutWithdrawn(article);
  const name = publication ?? publisher?.name;
  for (const [field, value] of Object.entries({
    url: context.page,
    headline,
    publishedAt: published,
    publisher: name,
  })) {
    if (value !== undefined && value !== '') continue;
    context.report('missing', field, 'is not there, which a news sitemap requires; the story is left out. Add it.');
    return undefined;
  }
  const title = titlePartOf(withoutWithdrawn(article));
  if (title.provenance) context.report('left-out', title.part, title.message);
  return { published: published as number, xml: entry(article, name as string, context), context };
}

/** True for what was published in the last two days. */
export function isNews(published: number, now: Date): boolean {
  const age = now.getTime() - published;
  return age >= 0 && age <= twoDays;
}

/** The news sitemap with entries. */
export function newsSitemapOf(entries: readonly Pick<NewsEntry, 'xml'>[]): string {
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  const urls = entries.map(({ xml }) => `${xml}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('urlset', attributes, `\n${urls.join('')}`)}\n`;
}

function entry(
  { headline, publishedAt }: Article,
  publication: string,
  { page, language, timeZone }: ExportContext,
): string {
  // A day stays a day: W3C-DTF has both.
  const date = publishedAt?.length === 10 ? publishedAt : rfc3339(publishedAt, timeZone);
  const news = [
    element(
      'news:publication',
      {},
      textElement('news:name', publication) + textElement('news:language', languageOf(language)),
    ),
    textElement('news:publication_date', date),
    textElement('news:title', headline),
  ];
  return element('url', {}, textElement('loc', page) + element('news:news', {}, news.join('')));
}

/** A language as the sitemap names it: ISO 639, but `zh-cn` and `zh-tw` for Chinese. */
function languageOf(tag: string): string {
  const [language = 'en', ...others] = tag.toLowerCase().split('-');
  if (language !== 'zh') return language;
  return others.some((part) => /^(?:hant|tw|hk|mo)$/.test(part)) ? 'zh-tw' : 'zh-cn';
}
