import type { Article } from './Article';
import { partIds } from './anchors';
import type { Block, LiveUpdateBlock } from './Block';
import { listedCorrections } from './correctionsOf';
import { parseDate } from './date';
import { attribute, isRecord, listOf } from './guards';
import { hashOf } from './hashOf';
import { mapMarks } from './mapMarks';
import { plainTextOfBlocks } from './plainText';
import type { Text } from './Text';
import { fragmentOf } from './url';
import { walkBlocks } from './walkBlocks';

/** How live coverage is divided into pages. */
export interface LivePagesOptions {
  /** The number of the page, counted from the oldest posts; without it, or for a page that does not exist yet, the page of the newest posts. */
  page?: number;
  /** The number of posts of a page. The page of the newest posts has up to twice as many, so that a page that is full never changes again. @default 50 */
  postsPerPage?: number;
  /** Returns the address of a page by its number, and without one that of the page of the newest posts. @default none: all posts are on one page */
  pageUrl?: (page?: number) => string;
}

/** A key moment of live coverage. */
export interface KeyEvent {
  /** When it happened: an ISO 8601 date and time with its offset from UTC. */
  at?: string;
  /** What happened, in a line. */
  title: Text;
  /** The address of the post that tells it. */
  url?: string;
}

/** What a page shows of a post besides the post itself. */
export interface PostOnPage {
  /** A short hash of the post and of what is shown with it: it differs as soon as the post has changed. */
  version: string;
  /** The permanent address, if it is not this page. */
  url?: string;
  /** The address of the post that this one corrects. */
  corrects?: string;
  /** The address of the last correction to this post. */
  correction?: string;
}

/** One page of live coverage. */
export interface LivePageContent {
  /** The article with what the page shows. Its body has the posts of the page in their order, all with an `id`. */
  article: Article;
  /** The number of the page; undefined for that of the newest posts. */
  page?: number;
  /** The number of pages that have a number. */
  pages: number;
  /** The address of the page with earlier posts. */
  earlier?: string;
  /** The address of the page with later posts. */
  later?: string;
  /** The key moments, the newest first. */
  events: readonly KeyEvent[];
  /** What is shown with each post, by its id. */
  posts: { readonly [id: string]: PostOnPage };
}

/**
 * One page of an article with posts of a live report. Pages are numbered from the oldest posts, so that a page that is full stays as it
 * is, and can be cached or written once. The newest posts are on the page without a number, with summary, key points and conversation.
 * Posts are ordered by their times; one without a readable time stays with the one before it. Other blocks stay after the post that
 * they follow.
 * @example
 * ```ts
 * import { type Article, livePage } from 'broadsheet';
 *
 * /** How many pages a site writes besides the one with the newest posts. *\/
 * export function pagesOf(article: Article): number {
 *   return livePage(article, { postsPerPage: 40, pageUrl: (page) => (page ? `/vote/${page}` : '/vote') }).pages;
 * }
 * ```
 */
export function livePage(article: Article, options: LivePagesOptions = {}): LivePageContent {
  const { page: asked, postsPerPage, pageUrl } = options;
  const { opening, posts } = postsOf(article);
  const size = sizeOf(postsPerPage);
  const pages = pageUrl ? Math.ceil(posts.length / size) : 0;
  const page = asked !== undefined && Number.isInteger(asked) && asked > 0 && asked <= pages ? asked : undefined;
  // Of the pages with a number, those of the newest posts are only reached by permanent addresses.
  const full = pageUrl ? Math.max(0, Math.floor(posts.length / size) - 1) : 0;
  const isOnPage = ({ index, block }: Post) =>
    page ? pageAt(index) === page : index >= full * size || block.pinned === true;
  const shown = posts.filter(isOnPage);
  const numberOf = (index: number) => (page ? pageAt(index) : index >= full * size ? undefined : pageAt(index));

  const byId = new Map(posts.map((post) => [post.id, post]));
  /** The address of a post as this page links to it. */
  const linkTo = (id: string): string | undefined => {
    const post = byId.get(id);
    if (!post) return undefined;
    return isOnPage(post) || !pageUrl ? fragmentOf(id) : addressOf(post);
  };
  const corrected = new Map(
    posts.flatMap(({ id, block: { kind, corrects } }) =>
      kind === 'correction' && attribute(corrects) ? [[corrects as string, id] as const] : [],
    ),
  );
  const touching = touchingOf(article);
  const withOwnLinks = pageUrl ? linksBetweenPages() : (block: Block) => block;

  const inOrder = isOldestFirst(article) ? shown : shown.toReversed();
  const pinned = page ? [] : shown.filter(({ block }) => block.pinned === true).toReversed();
  const events = posts.filter((post) => post.block.key === true && (!page || isOnPage(post))).toReversed();
  return {
    article: withUrl({
      ...(page ? withoutOthers(article) : article),
      body: [
        ...(page ? [] : opening),
        ...[...pinned, ...inOrder.filter((post) => !pinned.includes(post))].flatMap(({ id, block, after }) =>
          [block.id === id ? block : { ...block, id }, ...after].map(withOwnLinks),
        ),
      ],
    }),
    page,
    pages,
    earlier: pageUrl && earlierOf(),
    later: pageUrl && page ? pageUrl(page < full ? page + 1 : undefined) : undefined,
    events: events.map(({ id, block: { at, title, body } }) => ({
      at: attribute(at),
      title: title || firstLine(body),
      url: linkTo(id),
    })),
    posts: Object.fromEntries(shown.map((post) => [post.id, onPage(post)])),
  };

  function pageAt(index: number): number {
    return Math.floor(index / size) + 1;
  }

  function addressOf({ id, index }: Post): string {
    return `${pageUrl?.(pageAt(index)) ?? ''}${fragmentOf(id)}`;
  }

  function earlierOf(): string | undefined {
    const before = page ? page - 1 : full;
    return before > 0 ? pageUrl?.(before) : undefined;
  }

  function onPage(post: Post): PostOnPage {
    const { id, block } = post;
    const correction = corrected.get(id);
    const links = {
      url: pageUrl && !page ? addressOf(post) : undefined,
      corrects: block.kind === 'correction' ? linkTo(attribute(block.corrects) ?? '') : undefined,
      correction: correction === undefined ? undefined : linkTo(correction),
    };
    return { version: hashOf([block, links.correction, touching.get(id)]), ...links };
  }

  /** A page with a number has an address of its own. */
  function withUrl(shownArticle: Article): Article {
    if (!page || !pageUrl) return shownArticle;
    const url = pageUrl(page);
    const base = attribute(shownArticle.url);
    return { ...shownArticle, url: base && URL.canParse(url, base) ? new URL(url, base).href : url };
  }

  /** Makes links within the story lead to the page on which the part is. */
  function linksBetweenPages(): (block: Block) => Block {
    const holders = new Map<string, Post>();
    for (const post of posts) {
      holders.set(post.id, post);
      walkBlocks(
        { body: post.block.body },
        { part: ({ value }) => void (attribute(value.id) && holders.set(attribute(value.id) as string, post)) },
      );
    }
    const text = mapMarks((span) => {
      const address = attribute(span.url);
      const holder = address?.startsWith('#') ? holders.get(decoded(address.slice(1))) : undefined;
      return holder && !isOnPage(holder) ? { ...span, url: `${pageUrl?.(numberOf(holder.index))}${address}` } : span;
    });
    return (block) => (walkBlocks({ body: [block] }, { text }).body?.[0] ?? block) as Block;
  }
}

/** A post among all of them. */
interface Post {
  block: LiveUpdateBlock;
  /** Its own id, or one by its place. */
  id: string;
  /** Its place, counted from the oldest. */
  index: number;
  /** The other blocks that follow it in the story. */
  after: Block[];
}

/** The posts of an article from the oldest to the newest, and the blocks before the first one. */
function postsOf(article: Article): { opening: Block[]; posts: Post[] } {
  const opening: Block[] = [];
  const found: { block: LiveUpdateBlock; after: Block[]; time: number }[] = [];
  let time: number | undefined;
  for (const block of listOf(article?.body)) {
    if (!isPost(block)) {
      (found.at(-1)?.after ?? opening).push(block);
      continue;
    }
    time = timeOf(block.at) ?? time;
    found.push({ block, after: [], time: time ?? Number.NaN });
  }
  const first = found.find((post) => !Number.isNaN(post.time))?.time ?? 0;
  for (const post of found) if (Number.isNaN(post.time)) post.time = first;
  // Of posts with the same time, the order in the story decides, which has the newest first unless it says otherwise.
  const isReversed = !isOldestFirst(article);
  const sorted = (isReversed ? found.reverse() : found).sort((one, other) => one.time - other.time);
  let taken: Set<unknown> | undefined;
  const own = new Set<string>();
  const posts = sorted.map(({ block, after }, index) => {
    let id = attribute(block.id) ?? '';
    if (id === '' || own.has(id)) {
      taken ??= new Set(partIds(article).keys());
      id = `update-${index + 1}`;
      while (taken.has(id) || own.has(id)) id += '-2';
    }
    own.add(id);
    return { block, after, index, id };
  });
  return { opening, posts };
}

function isPost(block: unknown): block is LiveUpdateBlock {
  return isRecord(block) && block.type === 'liveUpdate';
}

/** The moment of a date; a day without a time begins at midnight in UTC. */
function timeOf(at: unknown): number | undefined {
  return parseDate(at)?.getTime();
}

/** True for a report that is read from its beginning. */
export function isOldestFirst(article: Article): boolean {
  return isRecord(article?.live) && article.live.order === 'oldest';
}

const usualSize = 50;

function sizeOf(size: unknown): number {
  return typeof size === 'number' && size >= 1 && Number.isFinite(size) ? Math.floor(size) : usualSize;
}

/** A page with a number shows the posts alone: what would change with each new post is on the page of the newest. */
function withoutOthers(article: Article): Article {
  const { summary, keyPoints, brief, lead, spoken, conversation, modifiedAt, ...others } = article;
  return others;
}

/** The corrections to posts, by their ids, whatever part of the post they name. */
function touchingOf(article: Article): ReadonlyMap<string, unknown[]> {
  const touching = new Map<string, unknown[]>();
  const corrections = listedCorrections(article?.corrections);
  if (corrections.length === 0) return touching;
  const holders = partIds(article);
  for (const correction of corrections) {
    for (const part of listOf<unknown>(correction.parts)) {
      const id = attribute(part)?.slice(1) ?? '';
      const around = (holders.get(id) ?? []).flatMap((one) => (one.startsWith('#') ? [one.slice(1)] : []));
      for (const one of [id, ...around]) touching.set(one, [...(touching.get(one) ?? []), correction]);
    }
  }
  return touching;
}

function firstLine(blocks: readonly Block[] | undefined): string {
  return plainTextOfBlocks(blocks).trim().split('\n')[0] ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
