import type { Article, LeadBlock } from '../../article/Article';
import { isEmpty, isRecord, listOf } from '../../article/guards';
import { plainText } from '../../article/plainText';
import { readArticle } from '../../article/readArticle';
import { language, line } from '../../article/readText';
import { withoutWithdrawn } from '../../article/withdrawn';
import type { FrontData } from '../../front/FrontData';
import { isFront } from '../../front/isFront';
import { readFront } from '../../front/readFront';
import { articlesOf } from '../articlesOf';
import { momentOf } from '../dates';
import { ExportContext } from '../ExportContext';
import type { ExportOptions } from '../ExportOptions';
import { absoluteUrl, type ImageFile, imageFileOf } from '../imageFileOf';
import { mustDisclose } from '../mustDisclose';
import {
  address,
  contextOf,
  depthReaders,
  exportReaders,
  htmlReaders,
  type OptionReaders,
  readOptions,
} from '../readOptions';
import { descriptionOf } from '../story/descriptionOf';
import { type HtmlOfStoryOptions, htmlOfStory } from '../story/htmlOfStory';

/** What a feed is. */
export interface FeedChannel {
  /** The name of the feed. */
  title: string;
  /** The absolute address of the page that the feed belongs to. */
  url: string;
  /** The absolute address of the feed itself. */
  feedUrl: string;
  /** What the feed is about, in one sentence. RSS requires it. @default the title */
  description?: string;
  /** The language of the feed, a BCP 47 tag. @default 'en' */
  language?: string;
  /** Who publishes the feed. @default the publisher of each story */
  publisher?: string;
  /** The absolute address of a square picture of the feed. */
  icon?: string;
}

/** What the feed of a front is: what is not given is that of the front. */
export type FrontChannel = Pick<FeedChannel, 'feedUrl'> & Partial<FeedChannel>;

/** Options of feeds. */
export interface FeedOptions extends ExportOptions, HtmlOfStoryOptions {}

const readers: OptionReaders<FeedOptions> = { ...exportReaders, ...depthReaders, ...htmlReaders };

const channelReaders: OptionReaders<FeedChannel> = {
  title: line,
  url: address,
  feedUrl: address,
  description: line,
  language,
  publisher: line,
  icon: address,
};

/** A story as all feeds have it. */
export interface FeedItem {
  article: Article;
  context: ExportContext;
  /** The key of the story: its `id`, or its address. */
  key: string;
  /** When the story was published (RFC 3339). */
  published: string | undefined;
  /** When it was changed since. */
  modified: string | undefined;
  headline: string;
  /** The abstract, with the notice that belongs to it; an empty string without one. */
  description: string;
  /** The story as HTML; an empty string for one of which a front has no more than the abstract. */
  content: string;
  /** The picture, if one that needs no notice is the lead. */
  picture: { file: ImageFile; caption: string; credit: string } | undefined;
}

/**
 * The stories of a feed, and what the feed is. Stories without a key, and those that are there twice, are left out. With `pictureApart`, the
 * `picture` of an item is not in its `content`.
 */
export function feedItems(
  channel: FrontChannel,
  given: readonly Article[] | FrontData,
  givenOptions: FeedOptions | undefined,
  pictureApart = false,
): { channel: FeedChannel; items: FeedItem[] } {
  const options = readOptions('options', givenOptions, readers);
  const { onIssue } = options;
  const front = isFront(given) ? readFront(given, { onIssue }) : undefined;
  const articles = front ? articlesOf(front) : listOf(given as readonly Article[]);
  const complete = channelOf(channel, front, options);
  const keys = new Set<string>();
  const items = articles.flatMap((one, index) => {
    const item = itemOf(readArticle(one), `[${index}]`, options, complete, pictureApart);
    if (!item) return [];
    if (keys.has(item.key)) {
      item.context.report('left-out', '', `has the same id or url as an earlier story; it is left out.`);
      return [];
    }
    keys.add(item.key);
    return [item];
  });
  return { channel: complete, items };
}

/** The story that was changed last. */
export function newest(items: readonly FeedItem[]): FeedItem | undefined {
  const changed = ({ published, modified, context }: FeedItem) =>
    momentOf(modified ?? published, context.timeZone) ?? Number.NEGATIVE_INFINITY;
  return items.reduce<FeedItem | undefined>(
    (latest, item) => (latest && changed(latest) >= changed(item) ? latest : item),
    undefined,
  );
}

function itemOf(
  given: Article,
  path: string,
  options: FeedOptions,
  channel: FeedChannel,
  pictureApart: boolean,
): FeedItem | undefined {
  const base = options.base ?? (given.url && URL.canParse(given.url) ? undefined : channel.url);
  const article = withoutWithdrawn(given);
  const context = new ExportContext(article, { ...options, ...(base !== undefined && { base }) }, path);
  const key = article.id ?? context.page;
  if (key === undefined) {
    context.report(
      'missing',
      '',
      'has neither id nor absolute url, without which readers of feeds show it again and again; it is left out. Add one.',
    );
    return undefined;
  }
  const headline = article.headline || article.deck || '';
  if (!headline) context.report('missing', 'headline', 'is not there, so that the story has no title. Add it.');
  if (!context.page) context.report('missing', 'url', 'is not there, so that the story has no link. Add it.');
  if (!article.publishedAt)
    context.report(
      'missing',
      'publishedAt',
      'is not there, so that readers of feeds do not know when the story was published. Add it.',
    );
  const picture = pictureOf(article, context);
  return {
    article,
    context,
    key,
    published: context.date('publishedAt', article.publishedAt),
    modified: context.date('modifiedAt', article.modifiedAt),
    headline,
    description: descriptionOf(article, context),
    content: htmlOfStory(article, context, options, { hasLead: !(pictureApart && picture) }),
    picture,
  };
}

function pictureOf({ lead, provenanceOf }: Article, context: ExportContext): FeedItem['picture'] {
  if (lead?.type !== 'figure' || isDisclosed(lead, provenanceOf?.lead)) return undefined;
  const file = imageFileOf(lead.image, context.base);
  const words = (text: typeof lead.caption) => plainText(text, context.marks);
  return file && { file, caption: words(lead.caption), credit: words(lead.credit) };
}

function isDisclosed({ provenance }: LeadBlock, ofPart: LeadBlock['provenance']): boolean {
  return mustDisclose(provenance) || mustDisclose(ofPart);
}

function channelOf(given: FrontChannel, front: FrontData | undefined, { onIssue }: ExportOptions): FeedChannel {
  const channel: FeedChannel = {
    title: front?.title ?? '',
    url: absoluteUrl(front?.url, '') ?? '',
    ...(front?.description && { description: front.description }),
    ...(front?.language && { language: front.language }),
    ...(front?.publisher && { publisher: front.publisher.name }),
    feedUrl: '',
    ...readOptions<FeedChannel>('channel', given as FeedChannel, channelReaders, contextOf(onIssue)),
  };
  for (const name of ['title', 'url', 'feedUrl'] as const) {
    // What is there, and of a wrong type, was reported.
    if (channel[name] || (isRecord(given) && !isEmpty(given[name]))) continue;
    onIssue?.({
      kind: 'missing',
      path: `channel.${name}`,
      message: `is not there, which the feed requires. Pass ${name === 'title' ? 'it' : 'an absolute address'}.`,
    });
  }
  return channel;
}
