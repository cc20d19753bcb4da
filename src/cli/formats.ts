import type { Article } from '../article/Article';
import { toAppleNews } from '../exporters/appleNews/toAppleNews';
import type { ExportFormat, ExportFormats, FormatOptions, ListFormat } from '../exporters/ExportFormat';
import type { EmailOptions } from '../exporters/email/EmailOptions';
import { toEmailHtml } from '../exporters/email/toEmailHtml';
import { type Newsletter, toNewsletterHtml } from '../exporters/email/toNewsletterHtml';
import { element, escapeText } from '../exporters/escape';
import type { FeedChannel, FrontChannel } from '../exporters/feeds/feedItems';
import { toAtom } from '../exporters/feeds/toAtom';
import { toJsonFeed } from '../exporters/feeds/toJsonFeed';
import { toRss } from '../exporters/feeds/toRss';
import type { HeadTag } from '../exporters/headTag';
import { toNinjs } from '../exporters/ninjs/toNinjs';
import { toHeadTags } from '../exporters/toHeadTags';
import { toHtml } from '../exporters/toHtml';
import { toJsonLd } from '../exporters/toJsonLd';
import { toMarkdown } from '../exporters/toMarkdown';
import { toNewsSitemap } from '../exporters/toNewsSitemap';
import { toOEmbed } from '../exporters/toOEmbed';
import { toPlainText } from '../exporters/toPlainText';
import type { FrontData } from '../front/FrontData';
import { CommandError } from './CommandError';
import { channelWith } from './channel';
import { didYouMean } from './didYouMean';

/** The formats, by what `--to` takes. */
const formats = {
  rss: feed('xml', toRss),
  atom: feed('xml', toAtom),
  'json-feed': feed('json', toJsonFeed),
  'news-sitemap': {
    extension: 'xml',
    stories: (articles, { channel: { title }, ...options }) =>
      toNewsSitemap(articles, { ...options, ...(title !== undefined && { publication: title }) }),
  },
  markdown: { extension: 'md', story: toMarkdown },
  text: { extension: 'txt', story: toPlainText },
  html: { extension: 'html', story: toHtml },
  email: { extension: 'html', story: (article, options) => toEmailHtml(article, mailOptions(options)) },
  newsletter: {
    extension: 'html',
    limit: 10,
    stories: (articles, options) =>
      toNewsletterHtml(
        { ...newsletterOf(options), title: channelWith(options.channel, 'title').title },
        articles,
        mailOptions(options),
      ),
    front: (front, options) => toNewsletterHtml(newsletterOf(options), front, mailOptions(options)),
  },
  'apple-news': { extension: 'json', story: toAppleNews },
  ninjs: { extension: 'json', story: (article, options) => toNinjs(article, options) },
  'json-ld': { extension: 'jsonld', story: toJsonLd, front: toJsonLd },
  'head-tags': { extension: 'html', story: headTags, front: headTags },
  oembed: { extension: 'json', story: (article, options) => toOEmbed(article, {}, options) },
} satisfies ExportFormats;

/** The lines of `--help` about `--to`. */
export const formatNames: readonly string[] = Object.keys(formats);

/**
 * The format with a name: one of the publisher's own, or a built-in one.
 * @throws {CommandError} if there is no such format.
 */
export function formatNamed(name: string, own: ExportFormats): ExportFormat {
  const all: ExportFormats = { ...formats, ...own };
  const format = Object.hasOwn(all, name) ? all[name] : undefined;
  if (format) return format;
  const names = Object.keys(all);
  throw new CommandError(`There is no format ${name}.${didYouMean(name, names)} Formats: ${names.join(', ')}.`, 2);
}

/** What writes a feed. */
interface FeedWriter {
  (channel: FeedChannel, articles: readonly Article[], options: FormatOptions): string | object;
  (channel: FrontChannel, front: FrontData, options: FormatOptions): string | object;
}

function feed(extension: string, write: FeedWriter): ListFormat {
  return {
    extension,
    limit: 50,
    stories: (articles, options) => write(channelWith(options.channel, 'title', 'url', 'feedUrl'), articles, options),
    front: (front, options) => write(channelWith(options.channel, 'feedUrl'), front, options),
  };
}

/** What a newsletter is: it has the fields of a feed. */
function newsletterOf({ channel }: FormatOptions): Partial<Newsletter> {
  const { title, url, description: intro, language, publisher } = channel;
  const given = { title, url, intro, language, publisher: publisher && { name: publisher } };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The options of mails, which are never written in full. */
function mailOptions({ depth, ...options }: FormatOptions): EmailOptions {
  if (depth === 'in-full') throw new CommandError('A mail is not written in full. Depths: at-a-glance, in-brief.', 2);
  return { ...options, ...(depth && { depth }) };
}

function headTags(page: Article | FrontData, { onIssue }: FormatOptions): string {
  return toHeadTags(page, { ...(onIssue && { onIssue }) })
    .map(tagOf)
    .join('');
}

function tagOf({ tag, attributes, text }: HeadTag): string {
  return `${element(tag, attributes, text === undefined ? undefined : escapeText(text))}\n`;
}
