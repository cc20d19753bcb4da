import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Conversation } from '../../src/article/Conversation';
import type { Issue, OnIssue } from '../../src/article/Issue';
import {
  type AppleNewsOptions,
  type EmailOptions,
  type FeedChannel,
  type FeedOptions,
  type FrontJsonLdOptions,
  type HtmlFragmentOptions,
  type HtmlOptions,
  type MarkdownOptions,
  type Newsletter,
  type NewsletterOptions,
  type NewsSitemapOptions,
  type NinjsOptions,
  type OEmbedRequest,
  type PageHeadOptions,
  type PageJsonLdOptions,
  type PlainTextOptions,
  type TranscriptOptions,
  toAppleNews,
  toAtom,
  toEmailHtml,
  toHeadTags,
  toHtml,
  toHtmlFragment,
  toJsonFeed,
  toJsonLd,
  toMarkdown,
  toNewsletterHtml,
  toNewsSitemap,
  toNextMetadata,
  toNinjs,
  toOEmbed,
  toPlainText,
  toRss,
  toTranscript,
} from '../../src/exporters';
import { themes } from '../../src/theme';
import { sampleOfRows } from '../deep';
import { everyFront } from '../fixtures/everyFront';
import { oddities } from '../fixtures/oddities';
import { channel, now } from './surfaces';

const conversation: Conversation = {
  speakers: [{ id: 'ai', name: 'Lamp', kind: 'ai' }],
  turns: [{ speaker: 'ai', body: [{ type: 'paragraph', text: 'It burns.' }] }],
};

/** A short story in which every option has something to do. */
const lamp: Article = {
  id: 'lamp',
  url: 'https://courier.example/coast/lamp',
  headline: 'The lamp',
  standfirst: 'It burns again.',
  summary: 'It burns.',
  publishedAt: '2031-03-05T00:30:00+01:00',
  authors: [{ name: 'Sea Wire' }, { name: 'Ida Fenwick', url: '/ida' }],
  provenanceOf: { summary: { source: 'trainedAlgorithmicMedia' } },
  lead: { type: 'figure', image: { url: '/lamp.jpg', alt: 'A lamp', width: 1200, height: 800 } },
  brief: [{ type: 'paragraph', text: 'It burns again, at last.' }],
  body: [
    { type: 'paragraph', text: ['Its keeper wrote ', { type: 'link', url: '/log', text: 'a log' }, '.'] },
    { type: 'bigNumber', items: [{ value: '9', description: 'winters' }] },
    { type: 'liveUpdate', at: '2031-03-05T00:40:00+01:00', body: [{ type: 'paragraph', text: 'It is lit.' }] },
  ],
  live: { startedAt: '2031-03-05T00:30:00+01:00' },
  conversation,
};

const onIssue: OnIssue = () => {};
const picture = { url: 'https://courier.example/share.png', alt: 'A lamp', width: 1200, height: 630 };
const shared = { base: 'https://courier.example/', messages: {}, onIssue };
const story = { ...shared, depth: 'in-full', html: {} } as const;
const mail = {
  ...shared,
  depth: 'in-brief',
  theme: themes.wire,
  logo: picture,
  footer: '',
  html: {},
  maxBytes: 1000,
} as const;
const head: Required<PageHeadOptions> = {
  url: 'https://courier.example/',
  previews: true,
  image: picture,
  account: '@courier',
  robots: false,
  feeds: [{ url: '/feed.xml', format: 'rss' }],
  oEmbed: 'https://courier.example/oembed',
  messages: {},
  onIssue,
  page: 1,
  postsPerPage: 10,
  pageUrl: () => '/lamp',
};

interface Export {
  /** A value for each option. */
  given: object;
  /** What they are called in issues. */
  name: string;
  write: (given: never, onIssue: OnIssue) => unknown;
}

function exportOf<Options extends object>(
  given: Required<Options>,
  write: (given: Options, onIssue: OnIssue) => unknown,
  name: string,
): Export {
  return { given, write, name };
}

/** Exports with what they take besides stories. */
const exports: Readonly<Record<string, Export>> = {
  toRss: exportOf<FeedOptions>(story, (options) => toRss(channel, [lamp], options), 'options'),
  toAtom: exportOf<FeedOptions>(story, (options) => toAtom(channel, [lamp], options), 'options'),
  toJsonFeed: exportOf<FeedOptions>(story, (options) => toJsonFeed(channel, [lamp], options), 'options'),
  'the channel of RSS': exportOf<FeedChannel>(
    { ...channel, language: 'en', publisher: 'The Courier', icon: 'https://courier.example/icon.png' },
    (given, onIssue) => toRss(given, [lamp], { onIssue }),
    'channel',
  ),
  'the channel of Atom': exportOf<FeedChannel>(
    { ...channel, language: 'en', publisher: 'The Courier', icon: 'https://courier.example/icon.png' },
    (given, onIssue) => toAtom(given, [lamp], { onIssue }),
    'channel',
  ),
  'the channel of a JSON Feed': exportOf<FeedChannel>(
    { ...channel, language: 'en', publisher: 'The Courier', icon: 'https://courier.example/icon.png' },
    (given, onIssue) => toJsonFeed(given, [lamp], { onIssue }),
    'channel',
  ),
  toNewsSitemap: exportOf<NewsSitemapOptions>(
    { base: shared.base, onIssue, publication: 'The Courier', now },
    (options) => toNewsSitemap([lamp], options),
    'options',
  ),
  toOEmbed: exportOf<Pick<FeedOptions, 'base' | 'onIssue'>>(
    { base: shared.base, onIssue },
    (options) => toOEmbed(lamp, {}, options),
    'options',
  ),
  'the request of oEmbed': exportOf<OEmbedRequest>(
    { maxwidth: 300, maxheight: 300, format: 'json' },
    (given, onIssue) => toOEmbed(lamp, given, { onIssue }),
    'request',
  ),
  toMarkdown: exportOf<MarkdownOptions>(
    { ...shared, depth: 'in-full', frontMatter: true },
    (options) => toMarkdown(lamp, options),
    'options',
  ),
  toPlainText: exportOf<PlainTextOptions>(
    { ...shared, depth: 'in-full', width: 72 },
    (options) => toPlainText(lamp, options),
    'options',
  ),
  toHtml: exportOf<HtmlOptions>(story, (options) => toHtml(lamp, options), 'options'),
  toHtmlFragment: exportOf<HtmlFragmentOptions>(
    { ...shared, language: 'en', timeZone: 'UTC', html: {} },
    (options) => toHtmlFragment(lamp.body, options),
    'options',
  ),
  toEmailHtml: exportOf<EmailOptions>(mail, (options) => toEmailHtml(lamp, options), 'options'),
  toNewsletterHtml: exportOf<NewsletterOptions>(
    { ...mail, leads: 2 },
    (options) => toNewsletterHtml({ title: 'The Tide' }, [lamp], options),
    'options',
  ),
  'the newsletter': exportOf<Newsletter>(
    {
      title: 'The Tide',
      intro: 'The week',
      preheader: 'The week',
      publishedAt: '2031-03-05',
      url: 'https://courier.example/',
      publisher: { name: 'The Courier' },
      language: 'en',
      direction: 'ltr',
      timeZone: 'UTC',
    },
    (given, onIssue) => toNewsletterHtml(given, [lamp], { onIssue }),
    'newsletter',
  ),
  toAppleNews: exportOf<AppleNewsOptions>(
    { ...shared, depth: 'in-full', identifier: 'lamp', pictureUrl: (url) => url },
    (options) => toAppleNews(lamp, options),
    'options',
  ),
  toNinjs: exportOf<NinjsOptions>(
    { ...shared, version: '2.x', uri: 'urn:lamp', html: {} },
    (options) => toNinjs(lamp, options as object),
    'options',
  ),
  toHeadTags: exportOf<PageHeadOptions>(head, (options) => toHeadTags(lamp, options), 'options'),
  'toHeadTags of a front': exportOf<PageHeadOptions>(head, (options) => toHeadTags(everyFront, options), 'options'),
  toNextMetadata: exportOf<PageHeadOptions>(head, (options) => toNextMetadata(lamp, options), 'options'),
  toJsonLd: exportOf<PageJsonLdOptions>(
    {
      url: 'https://courier.example/',
      organizations: ['Sea Wire'],
      isAccessibleForFree: true,
      page: 1,
      postsPerPage: 10,
      pageUrl: () => '/lamp',
      onIssue,
    },
    (options) => toJsonLd(lamp, options),
    'options',
  ),
  'toJsonLd of a front': exportOf<FrontJsonLdOptions & Pick<PageJsonLdOptions, 'onIssue'>>(
    { url: 'https://courier.example/', organizations: ['Sea Wire'], onIssue },
    (options) => toJsonLd(everyFront, options),
    'options',
  ),
  toTranscript: exportOf<TranscriptOptions>(
    { format: 'text', kindNames: {}, language: 'en', wordsPerMinute: 160, onIssue },
    (options) => toTranscript(conversation, options),
    'options',
  ),
};

/** What an export writes, and what it reports of what it takes. */
function written({ write, name }: Export, given: unknown): { result: unknown; issues: Issue[] } {
  const issues: Issue[] = [];
  const onIssue: OnIssue = (issue) => issues.push(issue);
  const isOptions = name === 'options' && typeof given === 'object' && given !== null && !('onIssue' in given);
  const result = write((isOptions ? { ...given, onIssue } : given) as never, onIssue);
  return { result, issues: issues.filter(({ path }) => path.startsWith(name)) };
}

/** What `toNewsSitemap` cannot do without. */
const needed = (called: string, option: string) => (called === 'toNewsSitemap' && option !== 'now' ? { now } : {});

describe.each(Object.entries(exports))('%s', (called, one) => {
  const options = Object.entries(one.given);

  it('takes any value in the place of an option, and of all', () => {
    for (const [, value] of sampleOfRows(oddities, 'a large number', 'an object of words', 'a symbol')) {
      for (const [option] of options) {
        const { result } = written(one, { ...needed(called, option), [option]: value });
        expect(result === undefined || ['string', 'object'].includes(typeof result)).toBe(true);
      }
      expect(() => written(one, value)).not.toThrow();
    }
  });

  it('reports an option of a wrong type, in whose place is the default', () => {
    const names = options.map(([option]) => option).filter((option) => option !== 'onIssue');
    for (const option of names) {
      const { result, issues } = written(one, { ...needed(called, option), [option]: Symbol('wrong') });
      expect(result, option).toEqual(written(one, needed(called, option)).result);
      expect(issues.map(({ path }) => path)).toContain(`${one.name}.${option}`);
      for (const { message } of issues) expect(message).toMatch(/^(?:is|has) .*[.]$/);
    }
  });

  it('does not report options of the right types', () => {
    for (const [option, value] of options) {
      const { issues } = written(one, { ...needed(called, option), [option]: value });
      expect(issues.filter(({ path }) => path === `${one.name}.${option}`)).toEqual([]);
    }
  });
});

it('A feed whose addresses are none has no empty ones', () => {
  const nowhere = { title: 'The Courier', url: '/', feedUrl: '' };
  for (const written of [toRss(nowhere, [lamp]), toAtom(nowhere, [lamp])]) {
    expect(written).not.toMatch(/href=""|<link\/>|<id\/>|<id><\/id>/);
  }
});

it('An address of the site that is none is named, and the story keeps its own', () => {
  const issues: Issue[] = [];
  const text = toPlainText(lamp, { base: 'courier', onIssue: (issue) => issues.push(issue) });
  expect(text).toBe(toPlainText(lamp));
  expect(issues).toEqual([
    {
      kind: 'unknown',
      path: 'options.base',
      message: 'is "courier", not an absolute address such as https://courier.example/; it is ignored.',
    },
  ]);
});
