import type { Article, Note } from './Article';
import { partIds } from './anchors';
import type { Block, LiveUpdateBlock } from './Block';
import { type ListedCorrection, listedCorrections } from './correctionsOf';
import { parseDate } from './date';
import { attribute, isKeyOf, isRecord, listOf } from './guards';
import { hashOf } from './hashOf';
import { isArticle } from './isArticle';
import { isPost } from './isPost';
import { mapMarks } from './mapMarks';
import { plainTextOfBlocks } from './plainText';
import type { Text } from './Text';
import { fragmentOf } from './url';
import { walkBlocks } from './walkBlocks';
import { withdrawalsOf } from './withdrawn';

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
  /** The address of the page of the newest posts, for a page with a number. */
  newest?: string;
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
export function livePage(given: Article, options: LivePagesOptions = {}): LivePageContent {
  const article = isArticle(given) ? given : { headline: '', body: listOf(given as unknown as Block[]) };
  const { page: asked, postsPerPage, pageUrl } = options;
  const { opening, posts } = postsOf(article);
  const size = sizeOf(postsPerPage);
  const pages = pageUrl ? Math.ceil(posts.length / size) : 0;
  const page = asked !== undefined && Number.isInteger(asked) && asked > 0 && asked <= pages ? asked : undefined;
  // The posts after these pages are on the page of the newest posts too.
  const full = pageUrl ? Math.max(0, Math.floor(posts.length / size) - 1) : 0;
  const isOnPage = ({ index, block }: Post) =>
    page ? pageAt(index) === page : index >= full * size || block.pinned === true;
  const shown = posts.filter(isOnPage);
  const pinned = page ? [] : shown.filter(({ block }) => block.pinned === true).toReversed();
  const others = shown.filter((post) => !pinned.includes(post));

  const byId = new Map(posts.map((post) => [post.id, post]));
  const holderOf = holdersOf(article, byId);
  const isWithdrawn = withdrawalsOf(article);
  const corrections = listedCorrections(article.corrections);
  const correctionTo = new Map(
    posts.flatMap(({ id, block: { kind, corrects } }) =>
      kind === 'correction' && attribute(corrects) ? [[corrects as string, id] as const] : [],
    ),
  );
  const notes = listOf(article.notes);
  const between = pageUrl ? mapMarks(withAddress) : undefined;
  const events = posts.filter(
    (post) => post.block.key === true && (!page || isOnPage(post)) && !isWithdrawn(`#${post.id}`),
  );
  return {
    article: {
      ...(page ? alone(article) : article),
      ...(between && notes.length > 0 && { notes: notes.filter(isCitedHere()) }),
      ...(corrections.length > 0 && { corrections: corrections.filter(isOfPage) }),
      body: [
        ...(page ? [] : opening),
        ...[...pinned, ...(isOldestFirst(article) ? others : others.toReversed())].flatMap(blocksOf),
      ],
    },
    page,
    pages,
    earlier: earlierOf(page ? page - 1 : full),
    later: page && page < pages ? pageUrl?.(page + 1) : undefined,
    newest: page ? pageUrl?.() : undefined,
    events: events.toReversed().map(({ id, block: { at, title, body } }) => ({
      at: attribute(at),
      title: title || firstLine(body),
      url: linkTo(id),
    })),
    posts: Object.fromEntries(shown.map((post) => [post.id, onPage(post)])),
  };

  function pageAt(index: number): number {
    return Math.floor(index / size) + 1;
  }

  function earlierOf(before: number): string | undefined {
    return before > 0 ? pageUrl?.(before) : undefined;
  }

  /** The permanent address of a post, or of a part of it. */
  function addressOf({ id, index }: Post, part = fragmentOf(id)): string {
    return `${pageUrl?.(pageAt(index)) ?? ''}${part}`;
  }

  /** The address of a post as the page links to it. */
  function linkTo(id: string | undefined): string | undefined {
    const post = byId.get(id ?? '');
    return post && (isOnPage(post) || !pageUrl ? fragmentOf(post.id) : addressOf(post));
  }

  /** A link within the story, which may lead to another page. */
  function withAddress(span: Readonly<Record<string, unknown>>): unknown {
    const url = attribute(span.url);
    const post = url?.startsWith('#') ? byId.get(holderOf(decoded(url)) ?? '') : undefined;
    return post && !isOnPage(post) ? { ...span, url: addressOf(post, url) } : span;
  }

  function blocksOf({ id, block, after }: Post): readonly Block[] {
    const body = [block.id === id ? block : { ...block, id }, ...after];
    return between ? walkBlocks({ body }, { text: between }).body : body;
  }

  function onPage({ id, index, block }: Post): PostOnPage {
    const links = {
      url: pageUrl && !page ? addressOf({ id, index } as Post) : undefined,
      corrects: block.kind === 'correction' ? linkTo(attribute(block.corrects)) : undefined,
      correction: linkTo(correctionTo.get(id)),
    };
    const touching = corrections.filter(({ parts }) => listOf<unknown>(parts).some((part) => holderOf(part) === id));
    return { version: hashOf([block, links.correction, touching]), ...links };
  }

  /** True for a correction of something that the page shows. */
  function isOfPage({ parts }: ListedCorrection): boolean {
    const all = listOf<unknown>(parts);
    return (
      all.length === 0 ||
      all.some((part) => {
        const post = byId.get(holderOf(part) ?? '');
        return post ? isOnPage(post) : !page || isKeyOf(onEachPage, part);
      })
    );
  }

  /** Tells whether the page has a note: all but those that only other pages cite. */
  function isCitedHere(): (note: Note) => boolean {
    const bodyOf = (some: readonly Post[]) => some.flatMap(({ block, after }) => [block, ...after]);
    const off = posts.filter((post) => !isOnPage(post));
    const here = notesCitedIn({
      ...(page ? alone(article) : article),
      body: [...(page ? [] : opening), ...bodyOf(shown)],
    });
    const elsewhere = notesCitedIn({ ...article, body: [...opening, ...bodyOf(off)] });
    return (note) => here.has(note?.id) || !elsewhere.has(note?.id);
  }

  /** An article for a page with a number: what changes with each new post is on the page of the newest alone. */
  function alone(whole: Article): Article {
    const { summary, keyPoints, brief, lead, spoken, conversation, modifiedAt, ...others } = whole;
    const url = pageUrl?.(page) ?? '';
    const base = attribute(whole.url);
    return { ...others, url: base && URL.canParse(url, base) ? new URL(url, base).href : url };
  }
}

/** The parts of an article that each page shows. */
const onEachPage = { kicker: true, headline: true, deck: true, standfirst: true, body: true, notes: true };

/** The page that a document shows of an article with live coverage; `undefined` for any other article. */
export function livePageOf(article: Article, options: LivePagesOptions): LivePageContent | undefined {
  return isRecord(article.live) ? livePage(article, options) : undefined;
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

/** The ids of the notes that an article cites, and of those that these notes cite. */
function notesCitedIn({ notes, ...others }: Partial<Article>): ReadonlySet<unknown> {
  const cited = new Set<unknown>();
  const read = mapMarks((span) => {
    if (span.type === 'note') cited.add(span.id);
    return span;
  });
  walkBlocks(others, { text: read });
  const noteOf = new Map(listOf(notes).map((note) => [attribute(note?.id), note] as const));
  // Notes that are cited meanwhile are read too.
  for (const id of cited) read(noteOf.get(attribute(id))?.text);
  return cited;
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

/** Tells the post that is a corrected part, or holds it, by its id; `undefined` for any other part. */
function holdersOf(article: Article, posts: ReadonlyMap<string, unknown>): (part: unknown) => string | undefined {
  let holders: ReturnType<typeof partIds> | undefined;
  return (part) => {
    const name = attribute(part) ?? '';
    if (!name.startsWith('#')) return undefined;
    holders ??= partIds(article);
    return [name, ...(holders.get(name.slice(1)) ?? [])].find((one) => posts.has(one.slice(1)))?.slice(1);
  };
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
