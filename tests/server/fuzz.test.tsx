import fc, { type Arbitrary } from 'fast-check';
import type { ComponentType, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { toJsonLd, toTranscript } from '../../src/exporters/index';
import * as library from '../../src/index';
import { liveConversation } from '../../src/live/liveConversation';
import { renderDocument } from '../../src/server/renderDocument';
import { renderStream } from '../../src/server/renderStream';
import { isDeep, sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { complaints } from '../fixtures/complaints';
import { custom, components as customComponents, story as customStory } from '../fixtures/customTypes';
import { everyField } from '../fixtures/everyField';
import { asArticle } from '../fixtures/lighthouse';
import { anyData, nearArticle, nearParts, nested, whole } from '../fixtures/nearArticles';
import { components as everyComponent } from '../fixtures/specimens';
import { type Word, wordedArticle } from '../fixtures/wordedArticles';

/** The number of articles; `npm run test:fuzz` tries 50,000. */
const cases = Number(process.env.FUZZ_CASES ?? (isDeep ? 30 : 3));

// Hundreds take long on a machine that runs other checks.
if (isDeep) vi.setConfig({ testTimeout: 600_000 });

/** The same cases in each run; another seed gives others. */
const seed = Number(process.env.FUZZ_SEED ?? 2031);

/**
 * Tests a property with many values. Failures are named by seed and path, as not every value can be printed. It ends at the first one:
 * only `FUZZ_SHRINK=1` looks for the smallest value that fails, which takes minutes.
 */
function hold<Value>(values: Arbitrary<Value>, numRuns: number, predicate: (value: Value) => void) {
  const { failed, counterexamplePath, errorInstance } = fc.check(fc.property(values, predicate), {
    numRuns,
    seed,
    endOnFailure: !process.env.FUZZ_SHRINK,
  });
  if (failed) throw new Error(`FUZZ_SEED=${seed}, path "${counterexamplePath}"`, { cause: errorInstance });
}

/** Renders on the server and ignores warnings of React on the console. */
function draw(element: ReactElement): string {
  let html = '';
  complaints(() => {
    html = renderToStaticMarkup(element);
  });
  return html;
}

/** Everything that can be done with an unvalidated article. */
const uses: Record<string, (article: library.Article) => unknown> = {
  ArticlePage: (article) => draw(<library.ArticlePage article={article} />),
  idPrefix: (article) => draw(<library.ArticlePage article={article} idPrefix="second-" />),
  renderDocument,
  readArticle: (article) => draw(<library.ArticlePage article={library.readArticle(article)} />),
  toJsonLd,
  checkArticle: library.checkArticle,
  withoutWithdrawn: library.withoutWithdrawn,
  withdrawalOf: (article) => library.withdrawalOf(article, 'body'),
  readingMinutes: library.readingMinutes,
  depthsOf: library.depthsOf,
  toTranscript: (article) => {
    for (const format of ['text', 'webvtt'] as const) toTranscript(Object(article).conversation, { format });
  },
};

/** Props with data of an article that the table of components does not fill. */
const otherDataProps: Record<string, readonly string[]> = {
  BigNumber: ['language'],
  AuthorBox: ['title', 'level', 'language'],
  Blocks: ['blocks'],
  Byline: ['language'],
  CodeBlock: ['children', 'kind', 'language'],
  ConversationTeaser: ['title', 'level', 'language'],
  ConversationThread: ['title', 'subtitle', 'note', 'speakers', 'level', 'collapseAfter', 'language', 'timeZone'],
  CorrectionNote: ['part', 'language', 'timeZone'],
  Corrections: ['title', 'level', 'language', 'timeZone'],
  DataTable: ['language'],
  Dateline: ['language', 'timeZone'],
  Details: ['children', 'open'],
  Disclosure: ['level', 'language', 'timeZone'],
  FactBox: ['children', 'level', 'kind', 'image', 'open', 'language'],
  DocumentLink: ['image', 'placement', 'language'],
  Figure: ['url', 'focus', 'placement'],
  Footnotes: ['title', 'level', 'language', 'timeZone'],
  Headline: ['kicker', 'level'],
  InlineText: ['text'],
  KeyPoints: ['title', 'level'],
  LatestList: ['title', 'level', 'day', 'moreUrl', 'more', 'language', 'timeZone'],
  List: ['ordered'],
  LivePost: ['id', 'authors', 'kind', 'level', 'language', 'timeZone'],
  LiveStrip: ['title', 'level', 'day', 'language', 'timeZone'],
  MostRead: ['title', 'level', 'language'],
  NextStory: ['title', 'level', 'day', 'language', 'timeZone'],
  NewsletterSignup: ['action', 'title', 'level', 'language'],
  PullQuote: ['placement'],
  QuestionAndAnswer: ['level'],
  Quote: ['url'],
  ReadingDepth: ['minutes', 'language'],
  RelatedLinks: ['kind', 'placement', 'level', 'language', 'timeZone'],
  RelatedStories: ['title', 'url', 'level', 'day', 'language', 'timeZone'],
  ShareLinks: ['title', 'level', 'language'],
  Slot: ['label', 'words', 'language'],
  StoryCard: ['size', 'picture', 'keyPoints', 'depths', 'kicker', 'level', 'day', 'language', 'timeZone'],
  Subheading: ['level'],
  TableOfContents: ['placement', 'title', 'language'],
  Topics: ['title', 'level', 'language'],
  Trace: ['shown', 'language'],
  Timeline: ['level', 'language', 'timeZone'],
  Turn: ['id', 'speaker', 'topic', 'at', 'provenance', 'children'],
};

/** The props of a component that take data of an article. */
function dataPropsOf(name: string): readonly string[] {
  const filled = everyComponent[name]?.({}).props ?? {};
  return [...Object.keys(filled), ...(otherDataProps[name] ?? [])];
}

/** Components that take no data of an article. */
const withoutData =
  /^(Article|Embedded)Layout$|^Ask$|^Divider$|^FallbackFonts$|^SchemeToggle$|^SkipLink$|^StaticMarkup$|^Theme/;

const components = Object.entries<unknown>(library).filter(
  (entry): entry is [string, ComponentType<Record<string, unknown>>] =>
    /^[A-Z]/.test(entry[0]) && (typeof entry[1] === 'function' || '$$typeof' in Object(entry[1])),
);

/** Functions that take a part of an article. */
const functions: Record<string, (value: never) => unknown> = {
  plainText: library.plainText,
  plainTextOfBlocks: library.plainTextOfBlocks,
  quotationMarks: library.quotationMarks,
  directionOf: library.directionOf,
  isMachineMade: library.isMachineMade,
  liveConversation: (conversation) => liveConversation({ conversation, answer: async () => new ReadableStream() }),
  correctionsOf: (value) => library.correctionsOf(value, value),
  withdrawalsOf: (value) => library.withdrawalsOf(value)(value),
};

/** Values that once threw, hung or ended the process, in the field in which they did. */
const found: [name: string, article: () => object][] = [
  ['a type of block without a string', () => ({ body: [{ type: noString(), text: 'Words' }] })],
  ['a source of a provenance without a string', () => ({ provenance: { source: noString() } })],
  ['a kind of correction without a string', () => ({ body: [], corrections: [{ kind: noString(), at: noString() }] })],
  ['a corrected part without a string', () => ({ body: [], corrections: [{ text: 'Words', parts: [noString()] }] })],
  [
    'corrected parts with holes',
    () => ({ body: [], corrections: [{ text: 'Words', parts: Object.assign([], { 2: 'body' }) }] }),
  ],
  [
    'dates without a string',
    () => ({ body: [], publishedAt: noString(), modifiedAt: noString(), timeZone: noString() }),
  ],
  ['a time zone without a string beside a date', () => ({ body: [], publishedAt: '2026-03-01', timeZone: noString() })],
  ['a language without a string', () => ({ language: noString(), authors: ['Ann', 'Bo'], publishedAt: '2026-03-01' })],
  ['a rank that is a large number', () => ({ body: [{ type: 'heading', text: 'Words', level: 2n }] })],
  ['a picture that is nothing', () => ({ body: [{ type: 'figure', image: null }] })],
  [
    'a list with holes beside a pull quote',
    () => ({
      body: [
        { type: 'list', items: Object.assign([], { 2: 'one two three four' }) },
        { type: 'pullQuote', text: 'two three five' },
      ],
    }),
  ],
  ['turns with holes', () => ({ conversation: { turns: Object.assign([], { 2: { speaker: 'Ann', body: [] } }) } })],
  [
    'a list of four thousand million items',
    () => ({ summary: endless(), body: endless(), conversation: { turns: endless() } }),
  ],
  ['a language that is such a list', () => ({ language: endless(), timeZone: endless(), publishedAt: '2026-03-01' })],
  ['marks 3,000 deep', () => ({ summary: deepMarks(3_000), body: [{ type: 'paragraph', text: deepMarks(3_000) }] })],
  ['marks 20,000 deep', () => ({ summary: deepMarks(20_000), conversation: deepMarks(20_000) })],
  [
    'marks that hold each other twice, forty times over',
    () => ({ summary: doubled(), body: [{ type: 'paragraph', text: doubled() }] }),
  ],
  ['a text that holds itself many times', () => ({ summary: selfish() })],
  ['what looks like an element of React', () => ({ headline: { $$typeof: 'react.element', type: 'h1', props: {} } })],
  ['a rank of the article that is no article', () => [7, null, Number.NaN]],
];

function noString(): object {
  return { toString: 'no function', valueOf: null };
}

function endless(): unknown[] {
  return Object.assign([], { 4000000000: 'Words' });
}

function deepMarks(levels: number): unknown {
  return nested(levels, (inside) => [{ type: 'emphasis', text: inside }]);
}

function doubled(): unknown {
  return nested(40, (inside) => [
    { type: 'quotation', text: [inside, inside] },
    { type: 'strong', text: inside },
  ]);
}

function selfish(): unknown {
  const text: unknown[] = ['Words'];
  for (let time = 0; time < 100; time += 1) text.push({ type: 'strong', text });
  return text;
}

describe('An unvalidated article', () => {
  it('is rendered, written, checked and exported without throwing, whatever its fields contain', () => {
    hold(nearArticle, cases, (article) => {
      for (const use of Object.values(uses)) use(asArticle(article));
    });
  });

  deepTest('is so too with each type of block and every other field', () => {
    hold(nearParts(everyField), Math.ceil(cases / 4), (article) => {
      for (const use of Object.values(uses)) use(asArticle(article));
    });
  });

  it('is so too with custom blocks, and their components get what their types have read', () => {
    hold(nearParts({ ...customStory, provenance: whole.provenance }), cases, (given) => {
      const article = library.readArticle(given, { custom });
      draw(<library.ArticlePage article={article} components={customComponents} idPrefix="second-" />);
      for (const use of Object.values(uses)) use(article);
      renderDocument(asArticle(given), { custom, components: customComponents });
      for (const use of Object.values(uses)) use(asArticle(given));
    });
  });

  const few = [
    'a type of block without a string',
    'corrected parts with holes',
    'dates without a string',
    'a time zone without a string beside a date',
    'a language that is such a list',
    'a rank that is a large number',
    'a picture that is nothing',
    'turns with holes',
    'a list of four thousand million items',
    'marks 3,000 deep',
    'marks that hold each other twice, forty times over',
    'what looks like an element of React',
    'a rank of the article that is no article',
  ];

  it.each(sampleOfRows(found, ...few))('never throws with %s', async (_, article) => {
    for (const use of Object.values(uses)) use(asArticle(article()));
    await new Response(await renderStream(asArticle(article()))).text();
  });
});

describe('Components', () => {
  it.each(components.filter(([name]) => !withoutData.test(name)))(
    'never throw: %s, with any value',
    (name, Component) => {
      expect(dataPropsOf(name)).not.toEqual([]);
      const props = Object.fromEntries(dataPropsOf(name).map((prop) => [prop, fc.option(anyData, { nil: undefined })]));
      hold(fc.record(props), Math.ceil(cases / 5), (given) => {
        draw(<Component {...given} />);
      });
    },
  );
});

describe('Functions', () => {
  it.each(Object.entries(functions))('never throw: %s, with any value', (_, use) => {
    hold(anyData, cases, (value) => {
      use(value as never);
    });
  });
});

/** The words that readers see or hear: those of elements, and the alternative texts of pictures. What is only heard beside a button repeats others. */
function wordsShown(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>|<span data-part="unseen">.*?<\/span>/gs, '')
    .replace(/<img\b[^>]*? alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, ' ');
}

describe('Each word of an article', () => {
  const places: Record<string, (article: library.Article) => string> = {
    'a page that nobody has read': (article) => draw(<library.ArticlePage article={article} />),
    'a page that was read': (article) => draw(<library.ArticlePage article={library.readArticle(article)} />),
    'a document': (article) => renderDocument(article).replace(/^.*<body>/s, ''),
    'a document with custom blocks': (article) =>
      renderDocument(article, { custom, components: customComponents }).replace(/^.*<body>/s, ''),
    'a document with custom blocks that have no components': (article) =>
      renderDocument(article, { custom }).replace(/^.*<body>/s, ''),
  };

  it.each(Object.entries(places))('is in %s once', (_, drawn) => {
    hold(wordedArticle, cases, ({ article, words, repeated }) => {
      const shown = wordsShown(drawn(asArticle(article)));
      const timesOf = ({ word }: Word) => shown.split(word).length - 1;
      const wrong = [
        ...words.filter((one) => timesOf(one) !== 1),
        // The name of an author with a box, and a note that several versions cite.
        ...repeated.filter((one) => timesOf(one) === 0),
      ];
      expect(wrong.map((one) => `${timesOf(one)} times: ${one.path}`)).toEqual([]);
    });
  });
});

describe('Each issue of an unvalidated article', () => {
  /** The values on the way to what a path leads to, as far as there are any. What is no list is read as a list of one. */
  function placesOn(path: string, article: unknown): unknown[] {
    const places = [article];
    for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
      const place = places.at(-1);
      places.push(key === '0' && !Array.isArray(place) ? place : Object(place)[key]);
    }
    return places;
  }

  it('has the path of a value that is in it', () => {
    hold(wordedArticle, cases, ({ article }) => {
      const issues: library.Issue[] = [];
      library.readArticle(article, { onIssue: (issue) => issues.push(issue) });
      const lost = issues.filter(({ path }) => placesOn(path, article).includes(undefined));
      expect(lost).toEqual([]);
    });
  });
});
