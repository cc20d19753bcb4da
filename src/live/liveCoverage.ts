import type { Article } from '../article/Article';
import type { Block, LiveUpdateBlock } from '../article/Block';
import type { Correction } from '../article/Correction';
import { attribute, isRecord, listOf } from '../article/guards';
import { isPost } from '../article/isPost';
import { textOfUnknown } from '../article/textOfUnknown';
import type { OnUpdates } from '../components/coverage/coverageBehavior';
import { watchAddress } from '../components/coverage/watchAddress';
import { watchStream } from '../components/coverage/watchStream';

/** Options of live coverage. They are read once. */
export interface CoverageOptions {
  /** The address of the article as JSON. It is asked with the `ETag` of the last answer; while nothing has changed, the server answers 304. */
  url: string;
  /** The address of an event stream (server-sent events). Each event means that there may be something new, whatever it says. */
  stream?: string;
  /** How often to ask, in milliseconds. A longer time in `Cache-Control: max-age` or `Retry-After` is kept. @default 30000 */
  interval?: number;
  /** Reads an answer, such as `readArticle` does; throws if it is not the article. @default the answer as it is, if it has a body */
  read?: (answer: unknown) => Article;
  /** Called when the reader has asked for the new posts. */
  onUpdates?: OnUpdates;
}

/** The state of live coverage: immutable, replaced on each change. */
export interface CoverageState {
  /** The article as it is shown: posts that were changed or withdrawn say so in their place, new ones are left out. */
  article: Article;
  /** How many new posts wait until the reader asks for them. */
  waiting: number;
  /** How many of them were announced to readers who want it; it changes at most once a minute. */
  announced: number;
  /** Whether the coverage goes on, the connection is lost or has just come back, or the coverage has ended. */
  connection: 'live' | 'lost' | 'back' | 'ended';
}

/** Live coverage without user interface, for `useSyncExternalStore`. */
export interface CoverageStore {
  /** The current state: the same object until it changes. */
  state(): CoverageState;
  /** Calls `onChange` after each change, until the returned function is called. */
  subscribe(onChange: () => void): () => void;
  /** Shows the posts that wait. */
  show(): void;
  /** Asks for the article until the returned function is called. `onTime` gets the clock of the server in milliseconds, several times in each interval. */
  start(onTime?: (now: number) => void): () => void;
}

/** Creates live coverage of an article. */
export function liveCoverage(article: Article, options: CoverageOptions): CoverageStore {
  const { url, stream, interval = 30_000, read = articleIn, onUpdates } = options;
  let state: CoverageState = { article, waiting: 0, announced: 0, connection: hasEnded(article) ? 'ended' : 'live' };
  let newest = article;
  /** The posts that are shown, as the server wrote them; an empty text for a post that was withdrawn. */
  const shown = versionsOf(article);
  /** When posts were seen to have changed, or to be withdrawn. */
  const changes = new Map<string, string>();
  /** When the number of posts that wait may be announced again. */
  let quiet = 0;
  const listeners = new Set<() => void>();

  function change(next: Partial<CoverageState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  /** The newest article without the posts that wait, and with those that are shown and missing in it. */
  function shownArticle(): Article {
    const body = listOf<Block>(newest.body)
      .filter((block) => !isPost(block) || shown.has(keyOf(block)))
      .map((block) => {
        const modifiedAt = isPost(block) && changes.get(keyOf(block));
        return modifiedAt ? { modifiedAt, ...block } : block;
      });
    const first = body.findIndex(isPost);
    let place = first < 0 ? body.length : first;
    for (const post of postsOf(state.article)) {
      const at = body.findIndex((block) => isPost(block) && keyOf(block) === keyOf(post));
      if (at < 0) body.splice(place, 0, post);
      place = (at < 0 ? place : at) + 1;
    }
    const withdrawals = [...shown].flatMap(([key, version]): Correction[] =>
      version === '' ? [{ kind: 'withdrawal', at: changes.get(key), text: '', parts: [`#${key}`] }] : [],
    );
    const corrections = [...listOf<Correction>(newest.corrections), ...withdrawals];
    return { ...newest, body, ...(corrections.length > 0 && { corrections }) };
  }

  /** Takes the posts that have changed from the newest article. Those that are older than all of its posts have moved to another page. */
  function takeChanges(at: number) {
    const versions = versionsOf(newest);
    const oldest = Math.min(...postsOf(newest).map(timeOf).filter(Boolean));
    const posts = new Map(postsOf(state.article).map((post) => [keyOf(post), post]));
    for (const [key, version] of shown) {
      const isWithdrawn = !versions.has(key) && timeOf(posts.get(key)) > oldest;
      const latest = versions.get(key) ?? (isWithdrawn ? '' : version);
      if (latest === version) continue;
      shown.set(key, latest);
      if (!Number.isNaN(at)) changes.set(key, new Date(at).toISOString());
    }
  }

  const waitingPosts = () => postsOf(newest).filter((post) => !shown.has(keyOf(post)));

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    show() {
      const waiting = waitingPosts();
      if (waiting.length === 0) return;
      // If all posts that are shown have moved to other pages, those between them and the new ones are not known.
      if (waiting.length === postsOf(newest).length) {
        shown.clear();
        state = { ...state, article: newest };
      }
      for (const [key, version] of versionsOf(newest)) shown.set(key, version);
      change({ article: shownArticle(), waiting: 0 });
      onUpdates?.({ count: waiting.length });
    },
    start(onTime) {
      if (state.connection === 'ended') return () => {};
      const stopWatching = watchAddress(url, interval, {
        onAnswer(text, made) {
          newest = read(JSON.parse(text));
          takeChanges(made);
          const connection = hasEnded(newest) ? 'ended' : 'live';
          change({ article: shownArticle(), waiting: waitingPosts().length, connection });
          return connection !== 'ended';
        },
        onTime(now) {
          onTime?.(now);
          const { waiting, announced } = state;
          if (performance.now() < quiet || waiting === announced) return;
          quiet = performance.now() + 60_000;
          change({ announced: waiting });
        },
        onLost: (isLost) => change({ connection: isLost ? 'lost' : 'back' }),
      });
      const stopStream = stream === undefined ? undefined : watchStream(stream);
      return () => {
        stopWatching();
        stopStream?.();
      };
    },
  };
}

/** A value that is an article at first sight: components show any. */
function articleIn(value: unknown): Article {
  if (!isRecord(value) || !Array.isArray(value.body)) throw new TypeError('The answer is not an article.');
  return value as unknown as Article;
}

function hasEnded(article: Article): boolean {
  return isRecord(article.live) && Boolean(article.live.endedAt);
}

/** What tells a post from others: its id, or when it was published. */
function keyOf({ id, at }: LiveUpdateBlock): string {
  return attribute(id) || textOfUnknown(at);
}

/** When a post was published, in milliseconds; NaN if that is unknown, or if the post does not stand in the order of the others. */
function timeOf(post: LiveUpdateBlock | undefined): number {
  return post && !post.pinned ? Date.parse(textOfUnknown(post.at)) : Number.NaN;
}

function postsOf(article: Article): LiveUpdateBlock[] {
  return listOf<Block>(article.body).filter(isPost);
}

function versionsOf(article: Article): Map<string, string> {
  return new Map(postsOf(article).map((post) => [keyOf(post), JSON.stringify(post)]));
}
