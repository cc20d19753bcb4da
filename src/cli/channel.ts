import type { FeedChannel } from '../exporters/feeds/feedItems';
import type { Command, CommandArguments } from './Command';
import { CommandError } from './CommandError';

/** The lines of `--help` about feeds, the same for each command that writes them. */
export const channelHelp = `  --title NAME      the name of the feed or newsletter, or of the publication in a news sitemap
  --url URL         the address of the page that the feed belongs to
  --feed-url URL    the address of the feed itself
  --description TEXT
                    what the feed is about, in one sentence
  --language TAG    the language of the feed, such as pt-BR
  --limit N         how many of the newest stories it has; default: 50, of newsletters 10
`;

/** The options of feeds. */
export const channelOptions: Command['options'] = {
  title: { type: 'string' },
  url: { type: 'string' },
  'feed-url': { type: 'string' },
  description: { type: 'string' },
  language: { type: 'string' },
  limit: { type: 'string' },
};

/** What a feed is: what options say, and what they do not say as the module has it. */
export function channelOf(values: CommandArguments['values'], ofModule: Partial<FeedChannel>): Partial<FeedChannel> {
  const { title, url, 'feed-url': feedUrl, description, language } = values;
  const given = Object.entries({ title, url, feedUrl, description, language });
  return { ...ofModule, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

/** The greatest number that `--limit` may have. */
export const mostStories = 10_000;

/**
 * A channel that must have some fields.
 * @throws {CommandError} if it does not have one of them.
 */
export function channelWith<Name extends keyof typeof optionNames>(
  channel: Partial<FeedChannel>,
  ...required: readonly Name[]
): Partial<FeedChannel> & Pick<FeedChannel, Name> {
  const missing = required.filter((name) => !channel[name]).map((name) => `--${optionNames[name]}`);
  if (missing.length > 0)
    throw new CommandError(`A feed or newsletter needs ${missing.join(', ')}. Add what is missing.`, 2);
  return channel as Partial<FeedChannel> & Pick<FeedChannel, Name>;
}

const optionNames = { title: 'title', url: 'url', feedUrl: 'feed-url' };
