import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import type { Conversation } from '../../src/article/Conversation';
import { sourceTypes } from '../../src/article/isMachineMade';
import type { DigitalSourceType, Provenance } from '../../src/article/Provenance';
import type { LiveTurnsProps as Drawing } from '../../src/components/ConversationThread/ConversationThread';
import {
  Ask,
  AuthorBox,
  Byline,
  ConversationTeaser,
  ConversationThread,
  CorrectionNote,
  Corrections,
  Dateline,
  Disclosure,
  DocumentLink,
  Footnotes,
  FrontPage,
  KeyPoints,
  LatestList,
  LivePage,
  LiveStrip,
  MostRead,
  NewsletterSignup,
  NextStory,
  ReadingDepth,
  RelatedLinks,
  RelatedStories,
  SchemeToggle,
  ShareLinks,
  SiteFooter,
  SiteHeader,
  SkipLink,
  Slot,
  StoryCard,
  TableOfContents,
  Topics,
  Trace,
  Turn,
} from '../../src/index';
import { LiveTurns } from '../../src/live/LiveTurns';
import { type Answer, type LiveStore, liveConversation, type TurnState } from '../../src/live/liveConversation';
import { enBlocks } from '../../src/messages/enBlocks';
import { formatDate, formatNames } from '../../src/messages/format';
import type { LanguageMessages } from '../../src/messages/LanguageMessages';
import type { PartialMessages } from '../../src/messages/PartialMessages';
import { en } from '../../src/messages/words/en';
import { ArticlePage } from '../../src/page/ArticlePage';
import { renderDocument } from '../../src/server/renderDocument';
import { sampleOf } from '../deep';
import { deepTest } from '../deepTest';

/** The content of the page is Georgian, its interface English; nothing else has Latin letters. */
const ka = 'ანა';

const made: Provenance = { source: 'trainedAlgorithmicMedia' };
const reviewed: Provenance = {
  source: 'trainedAlgorithmicMedia',
  disclosure: 'details',
  system: ka,
  madeAt: '2026-11-20',
  review: { by: ka, at: '2026-11-21' },
  responsible: { name: ka },
  basedOn: [{ label: ka, url: '/source' }],
  policy: '/policy',
};

/** A story whose page needs every message of the interface. */
const article: Article = {
  language: 'ka',
  kicker: ka,
  headline: ka,
  deck: ka,
  standfirst: ka,
  lead: { type: 'figure', image: { url: '/a.png', alt: ka, width: 2, height: 1 } },
  section: { name: ka },
  publisher: { name: ka },
  publishedAt: '2026-11-23',
  modifiedAt: '2026-11-24',
  authors: [{ name: ka, url: '/ana' }, { name: ka }],
  summary: ka,
  keyPoints: [{ id: 'k', text: ka, provenance: made }, { text: ka }],
  brief: [{ type: 'paragraph', text: ka, provenance: { source: 'algorithmicMedia' } }],
  notes: [{ id: 'n', text: ka }],
  body: [
    { type: 'paragraph', id: 'p', text: [ka, { type: 'note', id: 'n' }] },
    ...(Object.keys(sourceTypes) as DigitalSourceType[]).map((source): Block => {
      return { type: 'paragraph', text: ka, provenance: { source, disclosure: 'notice' } };
    }),
    { type: 'figure', image: { url: '/a.png', alt: ka, width: 2, height: 1 }, provenance: made },
    { type: 'gallery', pictures: [{ image: { url: '/a.png', alt: ka, width: 2, height: 1 } }] },
    { type: 'table', rows: [{ cells: [{ text: ka }] }], source: ka },
    { type: 'embed', url: '/a', provider: ka, title: ka, frame: { url: 'https://a.example/' } },
    {
      type: 'video',
      sources: [{ url: '/a.mp4' }],
      title: ka,
      duration: 95,
      loop: true,
      silent: true,
      tracks: [{ kind: 'captions', url: '/a.vtt', language: 'ka' }],
      transcript: { speakers: [{ id: 'a', name: ka, kind: 'human' }], turns: [{ speaker: 'a', body: [] }] },
    },
    { type: 'slot', kind: 'paywall', name: 'a' },
  ],
  provenanceOf: { headline: reviewed, summary: reviewed, brief: made, conversation: made },
  corrections: [
    { kind: 'correction', at: '2026-11-25', text: ka, parts: ['headline', 'summary', 'keyPoints', '#p'] },
    { kind: 'clarification', at: '', text: ka, parts: ['brief'] },
    { kind: 'update', at: '2026-11-25', text: ka },
    { kind: 'withdrawal', at: '2026-11-25', text: ka, parts: ['kicker', 'lead', 'deck'] },
    { kind: 'withdrawal', at: '', text: ka, parts: ['standfirst'] },
  ],
  links: [{ label: ka, url: '/contact' }],
  spoken: { type: 'audio', sources: [{ url: '/a.mp3' }] },
  conversation: {
    speakers: [
      { id: 'a', name: ka, kind: 'ai', role: ka },
      { id: 'b', name: ka, kind: 'organization', provenance: made },
      { id: 'c', name: ka, kind: 'human' },
    ],
    turns: [
      { speaker: 'a', at: '2026-11-24', body: [{ type: 'paragraph', text: ka }] },
      { speaker: 'b', topic: ka, body: [{ type: 'paragraph', text: ka }], provenance: made },
      { speaker: 'c', body: [{ type: 'paragraph', text: ka }] },
    ],
  },
};

const withdrawn: Article = {
  ...article,
  corrections: [{ kind: 'withdrawal', at: '2026-11-25', text: ka }],
};

/** Two speakers: one asks, an AI answers. */
const interview: Article = {
  language: 'ka',
  headline: ka,
  body: [],
  conversation: {
    title: ka,
    speakers: [
      { id: 'a', name: ka, kind: 'human', asks: true },
      { id: 'b', name: ka, kind: 'ai' },
    ],
    turns: [{ speaker: 'a', body: [{ type: 'paragraph', text: ka }] }],
  },
};

/** A conversation without turns. */
const begun: Conversation = {
  speakers: [
    { id: 'a', name: ka, kind: 'human', asks: true },
    { id: 'b', name: ka, kind: 'organization' },
  ],
  turns: [],
};

/** A live conversation whose last answer has a state. */
async function liveUntil(state: TurnState, answer: Answer, reconnects = 0): Promise<LiveStore> {
  const store = liveConversation({ conversation: begun, answer, reconnects });
  await new Promise<void>((resolve) => {
    store.subscribe(() => {
      const last = store.state().turns.at(-1);
      if (last?.state === state) resolve();
      else if (last?.state === 'waiting' && state === 'stopped') store.stop(last.turn.id);
    });
    store.ask({ question: ka });
  });
  return store;
}

const never: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', reject);
  });
const whole: Answer = () => words();
const broken: Answer = () => Promise.reject(new Error('The line is dead.'));
/** Breaks once, and then waits: the answer remains in the state of reconnecting however long a test takes. */
const brokenOnce = (): Answer => {
  let calls = 0;
  return (request) => {
    calls += 1;
    return calls === 1 ? broken(request) : never(request);
  };
};

async function* words(): AsyncIterable<string> {
  yield ka;
}

/** Live conversations by the state of their last answer; `none` has no turns. */
const lives: Record<string, LiveStore> = {
  'nothing said': liveConversation({ conversation: begun, answer: never }),
  waiting: await liveUntil('waiting', never),
  stopped: await liveUntil('stopped', never),
  complete: await liveUntil('complete', whole),
  failed: await liveUntil('failed', broken),
  reconnecting: await liveUntil('reconnecting', brokenOnce(), 1),
};
afterAll(() => {
  for (const store of Object.values(lives)) store.close();
});

/** The live conversations, rendered on the server. */
function drawLives(language: string, messages?: PartialMessages): string[] {
  return Object.values(lives).map((store) => {
    const Turns = (drawing: Drawing) => <LiveTurns store={store} messages={messages} {...drawing} />;
    return renderToStaticMarkup(
      <ConversationThread title={ka} language={language} messages={messages} live={{ conversation: begun, Turns }} />,
    );
  });
}

/** Each component alone, on a page in a language. */
function alone(language: string, messages?: PartialMessages): Record<string, ReactElement> {
  const props = { language, messages };
  return {
    Ask: <Ask onAsk={() => undefined} {...props} />,
    Byline: <Byline authors={[{ name: ka }, { name: ka }]} {...props} />,
    ConversationTeaser: (
      <ConversationTeaser
        story={{
          url: '/',
          headline: ka,
          sponsor: { name: ka },
          conversation: { question: ka, answer: ka, answerer: { id: 'a', name: ka, kind: 'ai' }, turns: 3, minutes: 4 },
        }}
        {...props}
      />
    ),
    ConversationThread: <ConversationThread conversation={article.conversation} collapseAfter={1} {...props} />,
    Corrections: <Corrections corrections={article.corrections ?? []} {...props} />,
    CorrectionNote: (
      <CorrectionNote correction={{ kind: 'withdrawal', at: '2026-11-25', text: ka }} part={ka} {...props} />
    ),
    Dateline: <Dateline publishedAt="2026-11-23" modifiedAt="2026-11-24" {...props} />,
    Disclosure: <Disclosure provenance={reviewed} part={ka} {...props} />,
    DocumentLink: <DocumentLink url="/a" title={ka} pages={3} {...props} />,
    Footnotes: (
      <Footnotes
        notes={[
          { id: 'a', text: ka, number: 1, anchor: 'a', marks: ['a-1'] },
          { id: 'b', text: ka, number: 2, anchor: 'b', marks: ['b-1', 'b-2'] },
        ]}
        {...props}
      />
    ),
    KeyPoints: <KeyPoints points={[{ text: ka, supports: ['p', 'q'] }]} linkSupports {...props} />,
    LatestList: <LatestList stories={[{ url: '/', headline: ka, publishedAt: '2026-11-24' }]} {...props} />,
    LiveStrip: (
      <LiveStrip
        stories={[
          {
            url: '/',
            headline: ka,
            live: { startedAt: '2026-11-24' },
            updates: [{ at: '2026-11-24T14:32:00Z', text: ka }],
          },
          { url: '/', headline: ka, sponsor: { name: ka }, provenance: { source: 'trainedAlgorithmicMedia' } },
        ]}
        {...props}
      />
    ),
    MostRead: <MostRead stories={[{ url: '/', headline: ka }]} {...props} />,
    ReadingDepth: <ReadingDepth atAGlance={ka} inBrief={ka} inFull={ka} minutes={{ 'in-full': 3 }} {...props} />,
    RelatedLinks: <RelatedLinks links={[{ url: '/', label: ka, at: '2026-11-24' }]} {...props} />,
    'RelatedLinks to several stories': (
      <RelatedLinks
        links={[
          { url: '/', label: ka },
          { url: '/', label: ka },
        ]}
        {...props}
      />
    ),
    'RelatedLinks to sources': <RelatedLinks links={[{ url: '/', label: ka }]} kind="sources" {...props} />,
    StoryCard: (
      <StoryCard
        story={{
          url: '/',
          headline: ka,
          deck: ka,
          live: { startedAt: '2026-11-24T08:00:00Z' },
          publishedAt: '2026-11-23',
          modifiedAt: '2026-11-24',
          minutes: { 'at-a-glance': 1, 'in-full': 6 },
          keyPoints: [{ text: ka }],
          image: { url: '/a.jpg' },
          media: { kind: 'gallery', count: 9 },
          provenance: { source: 'trainedAlgorithmicMedia' },
        }}
        depths
        {...props}
      />
    ),
    'StoryCard that was paid for': <StoryCard story={{ url: '/', headline: ka, sponsor: { name: ka } }} {...props} />,
    SchemeToggle: <SchemeToggle {...props} />,
    SiteFooter: <SiteFooter links={[{ label: ka, url: '/' }]} {...props} />,
    'SiteFooter with editions': <SiteFooter editions={[{ label: ka, url: '/' }]} {...props} />,
    'SiteFooter with groups': (
      <SiteFooter groups={[{ title: ka, links: [{ label: ka, url: '/' }] }]} toTop {...props} />
    ),
    'SiteHeader with sections': <SiteHeader sections={[{ name: ka, url: '/' }]} {...props} />,
    'SiteHeader with a search form': (
      <SiteHeader
        title={ka}
        date="2026-11-24"
        sections={[{ name: ka, url: '/' }]}
        search={{ action: '/' }}
        {...props}
      />
    ),
    AuthorBox: <AuthorBox authors={[{ name: ka }]} {...props} />,
    'AuthorBox of several authors': <AuthorBox authors={[{ name: ka }, { name: ka }]} {...props} />,
    NextStory: <NextStory story={{ url: '/', headline: ka }} {...props} />,
    RelatedStories: <RelatedStories stories={[{ url: '/', headline: ka }]} url="/all" {...props} />,
    NewsletterSignup: <NewsletterSignup {...props} />,
    ShareLinks: <ShareLinks url="https://a.example" {...props} />,
    TableOfContents: <TableOfContents blocks={[{ type: 'heading', id: 'a', text: ka }]} {...props} />,
    Topics: <Topics topics={[{ name: ka }]} {...props} />,
    Trace: <Trace points={[{ id: 'k', text: ka }]} {...props} />,
    'Trace that is always shown': <Trace points={[{ id: 'k', text: ka }]} shown="always" {...props} />,
    SkipLink: <SkipLink {...props} />,
    Slot: (
      <Slot name="a" kind="advertisement" {...props}>
        {ka}
      </Slot>
    ),
  };
}

const { document } = new JSDOM('').window;

/** Parses markup inside a container. */
function parsed(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

/** Everything in a document that is read or spoken, with its language: texts, names and attributes that scripts use. */
function spoken(html: string, page: string): { text: string; language: string }[] {
  const root = parsed(html);
  const found: { text: string; language: string }[] = [];
  const listen = (element: HTMLElement, around: string) => {
    const language = element.getAttribute('lang') ?? around;
    for (const node of element.childNodes) {
      if (isElement(node)) listen(node, language);
      // Scripts and terms of the IPTC have no language.
      else if (!/SCRIPT|STYLE/.test(element.tagName) && !element.getAttribute('href')?.includes('iptc.org')) {
        found.push({ text: node.textContent ?? '', language });
      }
    }
    for (const name of ['aria-label', 'alt', 'title']) found.push({ text: element.getAttribute(name) ?? '', language });
    for (const name of ['copy', 'copied', 'done', 'failed']) {
      found.push({ text: element.dataset[name] ?? '', language: element.dataset[`${name}Lang`] ?? language });
    }
  };
  listen(root, page);
  return found.filter(({ text }) => /\p{L}/u.test(text));
}

/** Texts whose language does not fit their letters. */
function mistaken(html: string, page = 'ka'): { text: string; language: string }[] {
  return spoken(html, page).filter(
    ({ text, language }) =>
      (/\p{Script=Latin}/u.test(text) && language !== 'en') || (/\p{Script=Georgian}/u.test(text) && language !== 'ka'),
  );
}

/** The English texts on a page. */
function english(html: string, page = 'ka'): string[] {
  return spoken(html, page)
    .filter(({ language }) => language === 'en')
    .map(({ text }) => text.trim());
}

/** Georgian messages with the placeholders of the English ones. */
const inGeorgian = Object.fromEntries(
  Object.entries(en).map(([name, words]) => [name, `ქა${(words.match(/\{\w+\}/g) ?? []).join(' ქა ')}`]),
) as unknown as LanguageMessages;

const pages = { article, withdrawn, interview };

const post = { type: 'liveUpdate', title: ka, body: [{ type: 'paragraph', text: ka }] } as const;

/** Live coverage with a post of each kind. */
const coverage: Article = {
  language: 'ka',
  headline: ka,
  live: { startedAt: '2026-11-23T09:00:00Z' },
  keyPoints: [{ text: ka }],
  body: [
    { ...post, id: 'd', at: '2026-11-23T12:00:00Z', kind: 'correction', corrects: 'b' },
    { ...post, id: 'c', at: '2026-11-23T11:00:00Z', pinned: true },
    { ...post, id: 'b', at: '2026-11-23T10:00:00Z', modifiedAt: '2026-11-23T12:00:00Z', key: true },
    { ...post, id: 'a', at: '2026-11-22T10:00:00Z', authors: [{ name: ka }] },
  ],
};

/** Live coverage that goes on and that has ended, its pages in the middle and at the end, and a front. */
function drawOthers(messages?: PartialMessages): ReactElement[] {
  const address = (page?: number) => `/live/${page ?? ''}`;
  const paged = { postsPerPage: 1, pageUrl: address, messages };
  const ended: Article = { ...coverage, live: { startedAt: '2026-11-23T09:00:00Z', endedAt: '2026-11-23' } };
  return [
    <LivePage key="live" article={coverage} orderUrls={{ newest: '/', oldest: '/?oldest' }} messages={messages} />,
    <LivePage key="ended" article={ended} {...paged} />,
    <LivePage key="page" article={coverage} page={2} {...paged} />,
    <FrontPage
      key="front"
      front={{
        language: 'ka',
        title: ka,
        packages: [
          { layout: 'lead', stories: [{ story: { url: '/a', headline: ka } }] },
          { layout: 'row', title: ka, url: '/more', stories: [{ story: { url: '/b', headline: ka } }] },
        ],
      }}
      messages={messages}
    />,
  ];
}

describe('On a page in a language without messages', () => {
  it.each(Object.entries(pages))('exactly the texts of the interface are marked as English: %s', (_, story) => {
    const html = renderToStaticMarkup(<ArticlePage article={story} />);
    expect(mistaken(html)).toEqual([]);
    expect(renderDocument(story)).toContain(html.slice(html.indexOf('<a'), html.indexOf('<h1')));
  });

  it('exactly those are marked on pages of live coverage and of a front', () => {
    for (const page of drawOthers()) expect(mistaken(renderToStaticMarkup(page))).toEqual([]);
  });

  it('the title `Untitled` is marked too', () => {
    expect(renderDocument({ language: 'ka', headline: '', body: [] })).toContain('<title lang="en">Untitled</title>');
    expect(renderDocument(article)).toContain(`<title>${ka} – ${ka}</title>`);
  });

  it('every message is rendered', () => {
    const day = (date: string) => formatDate(new Date(date), 'ka', 'UTC', 'date');
    const pair = formatNames([ka, ka], 'ka')
      .map(({ value }) => value)
      .join('');
    const html = renderToStaticMarkup(<ArticlePage article={article} />);
    const root = parsed(html);
    const words = [...root.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
    for (const line of [
      'Skip to the story',
      `By ${pair}`,
      `Updated ${day('2026-11-24')}`,
      'AI or automation was used for: Headline, Summary, In brief, Conversation, Key points, Passage, and Picture',
      `Headline: drafted with AI, reviewed by ${ka}`,
      `Headline: Correction, ${day('2026-11-25')}`,
      `Deck: withdrawn on ${day('2026-11-25')}`,
      'Standfirst: Withdrawn',
      'Reading depth',
      'At a glance',
      'Key points',
      'Reviewed by',
      'How we use AI',
      'Corrections',
      'Concerns: Headline, Summary, Key points, and Passage',
      `The words of ${ka} were written by an AI model.`,
      'Conversation',
      'AI',
      'organization',
    ]) {
      expect(words, line).toContain(line);
    }
    expect([...root.querySelectorAll('li a[lang=en]')].map((link) => link.getAttribute('aria-label'))).toEqual([
      'Link to turn 1',
      'Link to turn 2',
      'Link to turn 3',
    ]);
  });

  it.each(Object.keys(alone('ka')))('a single component marks its texts: %s', (name) => {
    const html = renderToStaticMarkup(alone('ka')[name] ?? null);
    expect(english(html)).not.toEqual([]);
    expect(mistaken(html)).toEqual([]);
  });

  it('a live conversation marks its texts in every state', () => {
    const drawn = drawLives('ka');
    expect(drawn.flatMap((html) => mistaken(html))).toEqual([]);
    const told = drawn.map((html) => english(html).join(' '));
    const lines = [
      'Nothing has been said yet',
      'is answering Stop',
      'Stopped before the end Try again',
      'has answered',
      'The connection was lost before the end Try again',
      'Reconnecting Stop',
    ];
    for (const [index, line] of lines.entries()) expect(told[index]).toContain(line);
  });

  deepTest('marked texts are left-to-right on a right-to-left page', () => {
    const html = renderToStaticMarkup(<ArticlePage article={{ ...article, language: 'ug' }} />);
    const root = parsed(html);
    const marked = [...root.querySelectorAll('[lang=en]')].filter((element) => !element.matches('a, nav'));
    expect(marked.length).toBeGreaterThan(40);
    expect(marked.filter((element) => element.getAttribute('dir') !== 'ltr')).toEqual([]);
  });
});

/** Messages that are rendered only after an event in the browser, and those of mails. */
const later = ['askFailed', 'asking', 'newTurn', 'questionMissing', 'readInFull', 'tooLong'];

/** Messages of blocks that no component renders yet. */
const used: readonly string[] = [
  'showContent',
  'contentNotice',
  'alwaysShow',
  'stopShowing',
  'openAt',
  'source',
  'readMore',
  'related',
  'sources',
  'pageCount',
  'advertisement',
  'allPictures',
  'close',
  'enlarge',
  'nextPicture',
  'pictureNumber',
  'previousPicture',
  'play',
  'pause',
  'transcript',
  'captionsIn',
  'listen',
  'subscribersOnly',
  'backToText',
  'backToMark',
  'noteMark',
  'supportedBy',
  'supports',
  'backToPoint',
  'topics',
  'share',
  'shareByEmail',
  'copyLink',
  'linkCopied',
  'shareWith',
  'contents',
  'aboutAuthor',
  'aboutAuthors',
  'newsletter',
  'emailAddress',
  'signUp',
  'signedUp',
  'signUpFailed',
];
const unused: readonly string[] = [
  'spoken',
  'latest',
  'mostRead',
  ...Object.keys(enBlocks).filter((name) => !used.includes(name)),
];

const names = Object.keys(en) as (keyof LanguageMessages)[];

/** Everything with messages of the interface, rendered on the server in Georgian. */
function drawAll(messages: PartialMessages): string[] {
  const drawn = [
    ...Object.values(pages).map((story) => <ArticlePage key="page" article={story} messages={messages} />),
    ...Object.values(alone('ka', messages)),
    ...drawOthers(messages),
  ].map((element) => renderToStaticMarkup(element));
  return [...drawn, ...drawLives('ka', messages)];
}

/** The texts of some English messages, and the words that join a list. */
function wordsOf(some: readonly (keyof LanguageMessages)[]): string[] {
  const messages = some.map((name) => en[name].replace(/\{\w+\}/g, ' '));
  return [...messages, 'and'].join(' ').match(/\p{L}+/gu) ?? [];
}

/** The longest piece of a message between placeholders. */
function pieceOf(name: keyof LanguageMessages): string {
  const pieces = en[name].split(/\{\w+\}/).filter((piece) => /\p{L}/u.test(piece));
  return pieces.sort((one, other) => other.length - one.length)[0]?.trim() ?? '';
}

describe('In a language without some messages', () => {
  // For any two messages, some case has one of them and not the other.
  const halves = sampleOf([0, 1, 2, 3, 4, 5, 6], 0).flatMap((bit) =>
    sampleOf([0, 1], 0).map((side) => names.filter((_, index) => ((index >> bit) & 1) === side)),
  );

  it.each(halves.map((half) => [half.slice(0, 4).join(), half] as const))(
    'those are in English and marked, and no others: %s, …',
    (_, half) => {
      const missing = Object.fromEntries(half.map((name) => [name, undefined]));
      const drawn = drawAll({ ...inGeorgian, ...missing });
      expect(drawn.flatMap((html) => mistaken(html))).toEqual([]);
      const words = drawn.flatMap((html) => english(html)).flatMap((text) => text.match(/\p{L}+/gu) ?? []);
      const known = new Set(wordsOf(half));
      expect(words.filter((word) => !known.has(word))).toEqual([]);
    },
  );

  deepTest('every message is rendered here, except those of events in the browser and of mails', () => {
    const text = drawAll({})
      .flatMap((html) => english(html))
      .join('\n');
    const missing = names.filter((name) => !unused.includes(name) && !text.includes(pieceOf(name)));
    expect(missing.sort()).toEqual(later);
  });
});

describe('A site’s own messages', () => {
  it('are in the language of the page', () => {
    const html = renderToStaticMarkup(<ArticlePage article={article} messages={inGeorgian} />);
    expect(mistaken(html)).toEqual([]);
    expect(english(html)).toEqual([]);
  });

  it('are marked if their `language` is another one', () => {
    const messages = { ...inGeorgian, language: 'ka' };
    const html = renderToStaticMarkup(<ArticlePage article={{ ...article, language: 'xmf' }} messages={messages} />);
    expect(html).toContain('<bdi lang="ka">ქა</bdi>');
    expect(html).not.toContain('lang="en"');
  });

  deepTest('override the built-in messages, which replace missing ones', () => {
    const messages = { language: 'en', policyLink: 'Our rules', fallback: { keyPoints: 'ქა' } };
    const html = renderToStaticMarkup(<ArticlePage article={article} messages={messages} />);
    expect(english(html)).toContain('Our rules');
    expect(mistaken(html)).toEqual([]);
    expect(html).toContain('<h2>ქა</h2>');
    const german = renderDocument(
      { ...article, language: 'de-AT' },
      { messages: { byline: 'Text: {authors}', inFull: undefined } },
    );
    expect(german).toContain('Text: <a');
    expect(german).toContain('In voller Länge');
  });
});

describe('A page in a language with all messages', () => {
  it.each(sampleOf(['en', 'en-GB', 'EN', 'de', 'de-CH', 'ar', 'zh-TW'], 'en-GB', 'de'))(
    'has no marked texts: %s',
    (language) => {
      for (const story of Object.values(pages)) {
        const html = renderDocument({ ...story, language });
        expect(html.match(/ lang="/g)).toHaveLength(2);
        expect(html).not.toContain('<bdi lang');
      }
    },
  );

  it.each(Object.keys(alone('en')))('has none in a single component: %s', (name) => {
    for (const language of ['en', 'en-IN']) {
      expect(renderToStaticMarkup(alone(language)[name] ?? null)).not.toMatch(/lang=|<bdi|-lang/);
    }
  });

  it('has no two adjacent text nodes, between which React would write a comment', () => {
    for (const story of Object.values(pages)) {
      for (const language of sampleOf(['en', 'ka', 'ug', 'de'], 'ka')) {
        expect(renderDocument({ ...story, language })).not.toContain('<!-- -->');
      }
    }
  });
});

it('a single turn in a list has English messages', () => {
  expect(
    renderToStaticMarkup(
      <Turn speaker={{ id: 'a', name: ka, kind: 'ai' }} id="t">
        {ka}
      </Turn>,
    ),
  ).toContain('<span> (AI)</span>');
});
