import { isRecord } from '../../article/guards';
import type { IssueKind } from '../../article/Issue';
import { asIs, describe, oneOf, pathOf, ReadContext, type Reader } from '../../article/Reader';
import {
  address,
  depthReaders,
  exportReaders,
  htmlReaders,
  type OptionReaders,
  positive,
  readOptions,
} from '../../exporters/readOptions';
import { sitemapReaders } from '../../exporters/toNewsSitemap';
import type { PrerenderFeed, PrerenderOptions, PrerenderSitemap } from './PrerenderOptions';

/** What a channel has is read, and reported, with the feed. */
const channel: Reader<PrerenderFeed['channel']> = (value, context) => {
  if (!isRecord(value)) context.report('unknown', `is ${describe(value)}, not an object.`);
  return value as PrerenderFeed['channel'];
};

const feedReaders: OptionReaders<PrerenderFeed> = {
  path: asIs,
  format: oneOf('rss', 'atom', 'json'),
  channel,
  limit: positive,
  messages: exportReaders.messages,
  ...depthReaders,
  ...htmlReaders,
};

const siteReaders: OptionReaders<PrerenderSitemap> = {
  path: asIs,
  publication: sitemapReaders.publication,
  now: sitemapReaders.now,
};

/**
 * Checks what is said of feeds and a news sitemap. Paths are checked elsewhere.
 * @throws {TypeError} if something is of a wrong type, or missing.
 */
export function checkStoryFiles({ feeds, sitemap, base }: Pick<PrerenderOptions, 'feeds' | 'sitemap' | 'base'>): void {
  if (feeds !== undefined && !Array.isArray(feeds)) throw new TypeError(`\`feeds\` is ${describe(feeds)}, not a list.`);
  for (const [index, feed] of (feeds ?? []).entries()) {
    const read = readOptions<PrerenderFeed>(`feeds[${index}]`, feed, feedReaders, new Refusal());
    for (const name of ['format', 'channel'] as const) {
      if (read[name] === undefined) throw new TypeError(`\`feeds[${index}].${name}\` is missing.`);
    }
  }
  readOptions<PrerenderSitemap>('sitemap', sitemap, siteReaders, new Refusal());
  readOptions<Pick<PrerenderOptions, 'base'>>(
    '',
    { ...(base !== undefined && { base }) },
    { base: address },
    new Refusal(),
  );
}

/** Throws where others report: without what they do with the value then. */
class Refusal extends ReadContext {
  override report(_: IssueKind, message: string, then?: string): never {
    throw new TypeError(`\`${pathOf(this.path)}\` ${message}${then === undefined ? '' : '.'}`);
  }
}
