import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { childrenOf } from '../../src/article/childrenOf';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { withoutWithdrawn } from '../../src/article/withdrawn';
import { deepTest } from '../deepTest';
import { garbage } from '../fixtures/garbage';
import { lighthouse } from '../fixtures/lighthouse';
import { safeUrls, unsafeUrls } from '../fixtures/urls';

const story = { headline: 'A story', body: [{ type: 'paragraph', text: 'Its words.' }] };

function read(value: unknown): { article: Article; issues: Pick<Issue, 'path' | 'message'>[] } {
  const issues: Pick<Issue, 'path' | 'message'>[] = [];
  return { article: readArticle(value, { onIssue: ({ path, message }) => issues.push({ path, message }) }), issues };
}

/** Reads a story that has these fields too. */
function readWith(fields: object) {
  return read({ ...story, ...fields });
}

describe('a sound article', () => {
  it('is returned as it is, not copied, and without an issue', () => {
    const { article, issues } = read(lighthouse);
    expect(article).toBe(lighthouse);
    expect(issues).toEqual([]);
  });

  it('needs no more than a headline and a body', () => {
    const least = { headline: 'A story', body: [] };
    const { article, issues } = read(least);
    expect(article).toBe(least);
    expect(issues).toEqual([]);
  });

  it('may have a headline of 100,000 characters, a word of 20,000, half a surrogate pair and mixed directions', () => {
    const odd = {
      headline: 'A headline that goes on. '.repeat(4_000),
      deck: 'w'.repeat(20_000),
      standfirst: 'שלום hello \u202eevil\u202c 👩‍👩‍👧‍👦 \ud800',
      summary: '</script><script>alert(1)</script>',
      body: [{ type: 'list', items: [] }],
    };
    const { article, issues } = read(odd);
    expect(article).toBe(odd);
    expect(issues).toEqual([]);
  });

  it('may name its schema, which is kept and not shown', () => {
    const $schema = './node_modules/broadsheet/dist/article.schema.json';
    const naming = { $schema, ...story };
    const { article, issues } = read(naming);
    expect(article).toBe(naming);
    expect(issues).toEqual([]);
    expect(read({ $schema, title: 'A note' }).article.body).toEqual([{ type: 'paragraph', text: 'A note' }]);
    expect(read({ $schema }).article).toEqual({ headline: '', body: [] });
    expect(read({ $schema: 7, ...story }).issues).toMatchObject([{ path: '$schema' }]);
  });

  it('is not changed by being read, even where it is not sound', () => {
    const bad = { headline: 1, body: ['words', { type: 'video', text: 'more' }], links: 'x', authors: [null, 'Ann'] };
    const before = structuredClone(bad);
    read(bad);
    expect(bad).toEqual(before);
  });

  it('keeps the parts that are sound as they are when another is not', () => {
    const { article } = read({ ...lighthouse, deck: 7 });
    expect(article.deck).toBe('7');
    expect(article.body).toBe(lighthouse.body);
    expect(article.conversation).toBe(lighthouse.conversation);
  });
});

describe('fields that are missing', () => {
  it('may be null where they may be missing', () => {
    const empty = Object.fromEntries(Object.keys(lighthouse).map((name) => [name, null]));
    const { article, issues } = read({ ...empty, ...story });
    expect(issues).toEqual([]);
    expect(JSON.parse(JSON.stringify(article))).toEqual(story);
  });

  it('may be null in blocks, key points and turns', () => {
    const { article, issues } = readWith({
      keyPoints: [{ id: null, text: 'A point' }],
      body: [
        { type: 'heading', id: null, level: null, text: 'A heading' },
        { type: 'pullQuote', text: 'A quote', attribution: null, placement: null },
        {
          type: 'figure',
          image: { url: '/x.jpg', alt: '', width: 3, height: 2, sources: null },
          caption: null,
          credit: null,
        },
      ],
      conversation: {
        title: null,
        note: null,
        speakers: [{ id: 'a', name: 'A', kind: 'human', asks: null }],
        turns: [{ id: null, speaker: 'a', body: [{ type: 'paragraph', text: 'Words' }] }],
      },
    });
    expect(issues).toEqual([]);
    expect(article.body).toHaveLength(3);
    expect(article.conversation?.turns).toHaveLength(1);
  });

  it('make an empty article that says so when nothing is left', () => {
    for (const nothing of [null, undefined, {}, [], '', true]) {
      const { article, issues } = read(nothing);
      expect(article).toEqual({ headline: '', body: [] });
      expect(issues.at(-1)).toEqual({ path: '', message: expect.stringMatching(/has no headline.*Add one/) });
    }
  });

  it('cost a block its form, not its words', () => {
    const { article, issues } = readWith({
      body: [
        { type: 'paragraph', words: 'Said elsewhere.' },
        { type: 'list', title: 'No items' },
        { type: 'figure', caption: 'No picture' },
        { type: 'quote', attribution: 'Somebody' },
      ],
    });
    expect(article.body).toEqual(
      ['Said elsewhere.', 'No items', 'No picture', 'Somebody'].map((text) => ({ type: 'paragraph', text })),
    );
    expect(issues).toEqual([
      { path: 'body[0]', message: 'has no text, which a paragraph must have; add it.' },
      { path: 'body[1]', message: 'has no items, which a list must have; add it.' },
      { path: 'body[2]', message: 'has no image, which a figure must have; add it.' },
      { path: 'body[3]', message: 'has no paragraphs, which a quote must have; add it.' },
    ]);
  });

  it('ask neither alt nor size of a portrait, which has a name beside it and a size of its own', () => {
    const speakers = [{ id: 'ann', name: 'Ann', kind: 'human', portrait: { url: '/ann.jpg' } }];
    const turns = [{ speaker: 'ann', body: [{ type: 'paragraph', text: 'It burned.' }] }];
    const { article, issues } = readWith({ conversation: { title: 'Asked', speakers, turns } });
    expect(article.conversation?.speakers[0]?.portrait).toEqual({ url: '/ann.jpg' });
    expect(issues).toEqual([]);
  });

  it('leave a picture without a size and without alt as it is', () => {
    const { article, issues } = readWith({ body: [{ type: 'figure', image: { url: '/x.jpg' } }] });
    expect(article.body).toEqual([{ type: 'figure', image: { url: '/x.jpg' } }]);
    expect(issues).toEqual([
      { path: 'body[0].image', message: expect.stringMatching(/has no alt.*Describe what it shows/) },
      {
        path: 'body[0].image',
        message: expect.stringMatching(/has no width and height; it is shown whole in a space of 3:2/),
      },
    ]);
  });
});

describe('what stands where something else belongs', () => {
  it.each<[what: string, fields: object, path: string, message: RegExp, result: object]>([
    ['a number as headline', { headline: 42 }, 'headline', /is a number, not a string; its words/, { headline: '42' }],
    [
      'an object as deck',
      { deck: { a: 'A', b: ['B'] } },
      'deck',
      /is an object, not a string; its words/,
      { deck: 'A B' },
    ],
    [
      'a list as standfirst',
      { standfirst: ['A', 'B'] },
      'standfirst',
      /is a list, not a string/,
      { standfirst: 'A B' },
    ],
    [
      'an object as summary',
      { summary: { type: 'strong', text: 'A' } },
      'summary',
      /is one object, not a list of inline text; it is read as a list of one/,
      { summary: [{ type: 'strong', text: 'A' }] },
    ],
    [
      'a string as key points',
      { keyPoints: 'A' },
      'keyPoints',
      /is "A", not a list; it is read as a list of one/,
      { keyPoints: [{ text: 'A' }] },
    ],
    [
      'a string as key point',
      { keyPoints: ['A'] },
      'keyPoints[0]',
      /is "A", not a key point, which is an object with /,
      { keyPoints: [{ text: 'A' }] },
    ],
    [
      'a string as body',
      { body: 'A' },
      'body',
      /is "A", not a list; it is read as a list of one/,
      { body: [{ type: 'paragraph', text: 'A' }] },
    ],
    [
      'a string as block',
      { body: ['A'] },
      'body[0]',
      /is a string, not a block; it is shown as a paragraph\. Write \{ "type": "paragraph"/,
      { body: [{ type: 'paragraph', text: 'A' }] },
    ],
    [
      'a list as block',
      { body: [['A', ['B']]] },
      'body[0]',
      /is a list without a type, not a block \(paragraph, heading, .*\); its words are shown as a paragraph/,
      { body: [{ type: 'paragraph', text: 'A B' }] },
    ],
    ['a number as block', { body: [7] }, 'body[0]', /is a number/, { body: [{ type: 'paragraph', text: '7' }] }],
    ['null as block', { body: [null] }, 'body[0]', /is empty without a type, not a block/, { body: [] }],
    [
      'an object as inline text',
      { body: [{ type: 'paragraph', text: ['A ', { words: 'B' }] }] },
      'body[0].text[1]',
      /is an object, not inline text \(a string, strong, emphasis, .*, link\); its words are shown plainly/,
      { body: [{ type: 'paragraph', text: ['A B'] }] },
    ],
    [
      'a rank that does not exist',
      { body: [{ type: 'heading', text: 'A', level: 1 }] },
      'body[0].level',
      /is a number, not one of 2, 3, 4; it is ignored/,
      { body: [{ type: 'heading', text: 'A', level: undefined }] },
    ],
    [
      'a placement that does not exist',
      { body: [{ type: 'pullQuote', text: 'A', placement: 'left' }] },
      'body[0].placement',
      /is "left", not one of "column", "margin"; it is ignored/,
      { body: [{ type: 'pullQuote', text: 'A', placement: undefined }] },
    ],
    [
      'a width that is none',
      { body: [{ type: 'figure', image: { url: '/x.jpg', alt: '', width: 0, height: 5 } }] },
      'body[0].image.width',
      /is a number, not a number of pixels greater than 0; it is ignored/,
      { body: [{ type: 'figure', image: { url: '/x.jpg', alt: '', height: 5 } }] },
    ],
    [
      'a string as section',
      { section: 'World' },
      'section',
      /is "World", not a section/,
      { section: { name: 'World' } },
    ],
    [
      'a string as author',
      { authors: ['Ann'] },
      'authors[0]',
      /is "Ann", not an author/,
      { authors: [{ name: 'Ann' }] },
    ],
    [
      'a string as publisher',
      { publisher: 'The Courier' },
      'publisher',
      /is "The Courier", not a publisher/,
      { publisher: { name: 'The Courier' } },
    ],
    [
      'a string as link',
      { links: ['About'] },
      'links[0]',
      /is "About", not a link, which is an object with label, url/,
      { links: [{ label: 'About', url: '' }] },
    ],
    [
      'a string as conversation',
      { conversation: 'Hello' },
      'conversation',
      /is "Hello", not a conversation/,
      { conversation: { speakers: [], turns: [{ speaker: '', body: [{ type: 'paragraph', text: 'Hello' }] }] } },
    ],
    [
      'a date that does not exist',
      { publishedAt: '2024-02-30' },
      'publishedAt',
      /is "2024-02-30", not an ISO 8601 date \(2026-11-23\) .*; it is shown unchanged/,
      { publishedAt: '2024-02-30' },
    ],
    ['words as date', { modifiedAt: 'yesterday' }, 'modifiedAt', /is "yesterday", not/, { modifiedAt: 'yesterday' }],
    ['a number as date', { publishedAt: 1717171717 }, 'publishedAt', /is a number, not/, { publishedAt: '1717171717' }],
    ['no language', { language: 'en_GB!' }, 'language', /is "en_GB!", not a language tag/, { language: undefined }],
    [
      'no time zone',
      { timeZone: 'Gull/Point' },
      'timeZone',
      /is "Gull\/Point", not a time zone such as Europe\/London; dates are shown in UTC/,
      { timeZone: undefined },
    ],
    ['no direction', { direction: 'up' }, 'direction', /is "up", not one of "ltr", "rtl"/, { direction: undefined }],
    [
      'a field that nobody knows',
      { title: 'A' },
      'title',
      /is not a field of an article and is not shown; the fields are .*headline, deck/,
      {},
    ],
    [
      'a quotation without words',
      { summary: ['A ', { type: 'quotation', words: 'B' }] },
      'summary[1]',
      /has no text, which a quotation must have; add it/,
      { summary: ['A B'] },
    ],
    [
      'a field that nobody knows in a mark',
      { summary: [{ type: 'strong', text: 'A', weight: 700 }] },
      'summary[0].weight',
      /is not a field of strong text and is not shown; the fields are type, text/,
      {},
    ],
  ])('%s is kept as well as it can be, and reported', (_what, fields, path, message, result) => {
    const { article, issues } = readWith(fields);
    expect(article).toMatchObject(result);
    expect(issues).toContainEqual({ path, message: expect.stringMatching(message) });
  });

  it('shortens what it repeats in a message', () => {
    const { issues } = readWith({ publishedAt: 'x'.repeat(10_000) });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message.length).toBeLessThan(250);
  });

  it.each(['carousel', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'Paragraph', ''])(
    'a block of type "%s" becomes a paragraph of its words',
    (type) => {
      const block = JSON.parse(`{ "type": "${type}", "title": "A film", "by": ["Ann", { "of": "The Courier" }] }`);
      const { article, issues } = readWith({ body: [block] });
      expect(article.body).toEqual([{ type: 'paragraph', text: 'A film Ann The Courier' }]);
      expect(issues).toEqual([
        {
          path: 'body[0]',
          message: `is of type ${JSON.stringify(type)}, not a block (${Object.keys(childrenOf).join(', ')}); its words are shown as a paragraph.`,
        },
      ]);
    },
  );

  it('a film that nothing can play becomes a paragraph of its words', () => {
    const { article, issues } = readWith({ body: [{ type: 'video', title: 'A film', by: 'Ann' }] });
    expect(article.body).toEqual([{ type: 'paragraph', text: 'A film Ann' }]);
    expect(issues).toEqual([{ path: 'body[0]', message: expect.stringMatching(/has no sources, url or frame/) }]);
  });

  it('the words of a picture without an address follow the gallery that it is in', () => {
    const whole = { image: { url: '/x.jpg', alt: '', width: 3, height: 2 } };
    const stairs = { image: { url: 'javascript:1', alt: 'The' }, caption: 'stairs', focus: { x: 0.5, y: 0.6 } };
    const { article } = readWith({ body: [{ type: 'gallery', pictures: [whole, stairs] }] });
    expect(article.body).toEqual([
      { type: 'gallery', pictures: [whole] },
      { type: 'paragraph', text: 'The stairs' },
    ]);
  });

  it.each<[what: string, block: object]>([
    ['a slot without a name', { type: 'slot', kind: 'newsletter' }],
    ['a film that nothing plays', { type: 'video', tracks: [{ kind: 'captions', url: 'a:1', language: 'en' }] }],
    ['a file without a title', { type: 'document', url: '/log.pdf', pages: 3 }],
  ])('%s has no words, and is left out', (_, block) => {
    expect(readWith({ body: [block] }).article.body).toEqual([]);
  });

  it('a block that cannot be the lead is shown at the beginning of the body', () => {
    const body = [{ type: 'paragraph', text: 'B' }];
    const { article, issues } = readWith({ lead: { type: 'paragraph', text: 'A' }, body });
    expect(article.lead).toBeUndefined();
    expect(article.body).toEqual([{ type: 'paragraph', text: 'A' }, ...body]);
    expect(issues).toEqual([{ path: 'lead', message: expect.stringContaining('cannot be the lead') }]);
  });

  it.each(['none', ''])('the mark of a note that does not exist (%j) is kept and reported', (id) => {
    const summary = ['A', { type: 'note', id }];
    const { article, issues } = readWith({ summary });
    expect(article.summary).toEqual(summary);
    expect(issues).toEqual([{ path: 'summary[1].id', message: expect.stringContaining('the id of no note') }]);
  });

  it.each(['underline', 'constructor', '__proto__'])('a mark of type "%s" is shown as its words', (type) => {
    const { article, issues } = readWith({ summary: ['A ', { type, text: 'lamp' }] });
    expect(article.summary).toEqual(['A lamp']);
    expect(issues).toEqual([
      { path: 'summary[1]', message: expect.stringContaining(`of type ${JSON.stringify(type)}, not inline text`) },
    ]);
  });

  it('a key "__proto__" pollutes nothing', () => {
    const { article } = read(JSON.parse('{"__proto__":{"polluted":1},"headline":"A","body":[{"__proto__":{"x":1}}]}'));
    expect(article.headline).toBe('A');
    expect('polluted' in {}).toBe(false);
    expect('polluted' in article).toBe(false);
  });

  it('a language span in no language is shown as its words, without the tag', () => {
    const { article, issues } = readWith({
      summary: ['She said ', { type: 'language', text: 'bonne nuit', language: 'fr_FR' }, '.'],
    });
    expect(article.summary).toEqual(['She said bonne nuit.']);
    expect(issues).toEqual([
      { path: 'summary[1].language', message: expect.stringMatching(/is "fr_FR", not a language tag/) },
    ]);
  });

  it('a speaker without a kind is not made human', () => {
    const { article, issues } = readWith({
      conversation: {
        speakers: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B', kind: 'robot' }, 'C'],
        turns: ['a', 'b', 'C'].map((speaker) => ({ speaker, body: [{ type: 'paragraph', text: speaker }] })),
      },
    });
    expect(article.conversation?.speakers).toEqual([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', kind: 'robot' },
      { id: 'C', name: 'C' },
    ]);
    expect(issues.map((issue) => issue.path)).toEqual([
      'conversation.speakers[0]',
      'conversation.speakers[1].kind',
      'conversation.speakers[2]',
      'conversation.speakers[2]',
    ]);
    expect(issues[0]?.message).toContain('needs an id, a name and a kind ("human", "ai" or "organization")');
  });

  it('a turn of somebody who is no speaker is kept under that name, and reported', () => {
    const { article, issues } = readWith({
      conversation: {
        speakers: [{ id: 'a', name: 'A', kind: 'human' }],
        turns: [{ speaker: 'Bo', body: [{ type: 'paragraph', text: 'Words' }] }],
      },
    });
    expect(article.conversation?.turns[0]?.speaker).toBe('Bo');
    expect(issues).toEqual([
      {
        path: 'conversation.turns[0].speaker',
        message: expect.stringMatching(/"Bo".*no speaker's id.*Add the speaker/),
      },
    ]);
  });

  it('are reported where they were given, although speakers and turns before them are left out', () => {
    const ann = { id: 'a', name: 'A', kind: 'human' };
    const said = [{ type: 'paragraph', text: 'Words' }];
    const { issues } = readWith({
      conversation: { speakers: [{}, ann, ann], turns: [true, { speaker: 'Bo', body: said }] },
    });
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['conversation.speakers[2].id', 'conversation.turns[1].speaker']),
    );
  });

  it('a turn that is only words is kept as a turn of nobody', () => {
    const { article } = readWith({
      conversation: { speakers: [], turns: ['Hello', { text: 'Words' }, { speaker: 'a', said: 'More' }] },
    });
    expect(article.conversation?.turns).toEqual([
      { speaker: '', body: [{ type: 'paragraph', text: 'Hello' }] },
      { speaker: '', body: [{ type: 'paragraph', text: 'Words' }] },
      { speaker: 'a', body: [{ type: 'paragraph', text: 'More' }] },
    ]);
  });

  it('a turn or a key point that is only words can be withdrawn, and keeps its provenance', () => {
    const provenance = { source: 'trainedAlgorithmicMedia', system: 'Gull' };
    const { article, issues } = readWith({
      keyPoints: [{ id: 'point', content: 'A point.', supports: ['#full-1'], provenance }],
      conversation: {
        speakers: [],
        turns: [
          { id: 'said', speaker: 'a', content: 'Words.', provenance },
          { id: 'point', content: 'More.' },
        ],
      },
      corrections: [{ kind: 'withdrawal', at: '2026-11-24', text: 'Wrong.', parts: ['#point', '#said'] }],
    });
    expect(article.keyPoints).toEqual([{ id: 'point', text: 'A point.', supports: ['#full-1'], provenance }]);
    expect(article.conversation?.turns).toEqual([
      { id: 'said', speaker: 'a', body: [{ type: 'paragraph', text: 'Words.' }], provenance },
      { speaker: '', body: [{ type: 'paragraph', text: 'More.' }] },
    ]);
    expect(issues.filter(({ path }) => path.startsWith('corrections'))).toEqual([]);
    expect(issues.filter(({ path }) => path.endsWith('.id'))).toHaveLength(1);
    expect(withoutWithdrawn(article).keyPoints).toEqual([]);
  });

  it('two speakers of one id are reported: the words of one would stand under the name of the other', () => {
    const { issues } = readWith({
      conversation: {
        speakers: [
          { id: 'a', name: 'Ann', kind: 'human' },
          { id: 'a', name: 'Model', kind: 'ai' },
        ],
        turns: [{ speaker: 'a', body: [{ type: 'paragraph', text: 'Whose words?' }] }],
      },
    });
    expect(issues).toContainEqual({ path: 'conversation.speakers[1].id', message: expect.stringContaining('"a"') });
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-24 14:00:00+0200', '2026-11-24T14:00:00+02:00'],
    ['2026-11-24t14:00:00z', '2026-11-24T14:00:00Z'],
    [new Date('2026-11-24T12:00:00Z'), '2026-11-24T12:00:00.000Z'],
    [Object('2026-11-24'), '2026-11-24'],
  ])('with one meaning are read, and nothing is told: %j', (given, date) => {
    const turn = { speaker: 'a', at: given, body: [{ type: 'paragraph', text: 'Words.' }] };
    const { article, issues } = readWith({
      publishedAt: given,
      corrections: [{ kind: 'update', at: given, text: 'Words.' }],
      provenance: { source: 'humanEdits', madeAt: given },
      conversation: { speakers: [{ id: 'a', name: 'A', kind: 'human' }], turns: [turn] },
    });
    expect(issues).toEqual([]);
    expect(article.publishedAt).toBe(date);
    expect(article.corrections?.[0]?.at).toBe(date);
    expect(article.provenance?.madeAt).toBe(date);
    expect(article.conversation?.turns[0]?.at).toBe(date);
  });

  it.each<[given: unknown, fault: RegExp, kept: string | undefined]>([
    [
      '2026-11-24T14:00:00',
      /^is "2026-11-24T14:00:00", which is another moment in each time zone .*; it is shown unchanged\.$/,
      '2026-11-24T14:00:00',
    ],
    ['2026-11-24 14:00', /another moment in each time zone .*; it is shown/, '2026-11-24 14:00'],
    [
      '11/12/2026',
      /^is "11\/12\/2026", which is another day in each country .*2026-11-23.*; it is shown unchanged\.$/,
      '11/12/2026',
    ],
    ['24.11.26', /another day in each country .*; it is shown/, '24.11.26'],
    ['in spring', /^is "in spring", not an ISO 8601 date .*; it is shown/, 'in spring'],
    [new Date(Number.NaN), /^is empty, not an ISO 8601 date .*; it is left out/, undefined],
    [{}, /^is an object, not an ISO 8601 date .*; it is left out/, undefined],
  ])('with two meanings or none are told, and kept where they have words: %j', (given, fault, kept) => {
    const { article, issues } = readWith({ publishedAt: given });
    expect(issues).toEqual([{ path: 'publishedAt', message: expect.stringMatching(fault) }]);
    expect(article.publishedAt).toBe(kept);
  });
});

describe('values that are not of JSON', () => {
  it('are taken as JSON would write them: addresses, and what is boxed', () => {
    const address = new URL('https://hearth.example/lamp');
    const { article, issues } = readWith({
      headline: Object('A story'),
      url: address,
      authors: [{ name: Object('Ann'), url: address }],
      summary: [{ type: 'link', text: 'words', url: address }],
      body: [{ type: 'figure', image: { url: address, alt: Object('A tower'), width: Object(3), height: 2 } }],
    });
    expect(issues).toEqual([]);
    expect(article).toMatchObject({
      headline: 'A story',
      url: address.href,
      authors: [{ name: 'Ann', url: address.href }],
      summary: [{ type: 'link', text: 'words', url: address.href }],
      body: [{ image: { url: address.href, alt: 'A tower', width: 3 } }],
    });
  });

  it('are taken as they write themselves', () => {
    class Post {
      toJSON() {
        return { ...story, deck: 'Its deck' };
      }
    }
    expect(read(new Post())).toEqual({ article: { ...story, deck: 'Its deck' }, issues: [] });
  });

  it('keep their words in places where nobody knows them', () => {
    const { article } = readWith({
      headline: new Set(['one', 'two']),
      body: [new Map([['caption', 'three']]), { film: new Date('2026-11-24'), words: 'four' }, new Uint8Array([5])],
    });
    expect(article.headline).toBe('one two');
    expect(article.body).toEqual([
      { type: 'paragraph', text: 'three' },
      { type: 'paragraph', text: 'four' },
    ]);
  });
});

describe('data that throws when it is looked at', () => {
  const refusing = {
    get text(): string {
      throw new Error('The connection is closed.');
    },
  };
  const fault = expect.stringMatching(/^throws when it is read; it is left out\. Pass data without getters/);

  it('costs only the field that throws, which is told of', () => {
    const { article, issues } = readWith({
      keyPoints: [{ text: 'A point' }, Object.assign(Object.create(null), { id: 'b' })],
      body: [
        { type: 'paragraph', text: 'One.' },
        Object.defineProperty({ type: 'paragraph', words: 'Two.' }, 'text', {
          enumerable: true,
          get: () => refusing.text,
        }),
      ],
      unheard: 'A field',
    });
    expect(article.body).toEqual([
      { type: 'paragraph', text: 'One.' },
      { type: 'paragraph', text: 'Two.' },
    ]);
    expect(article.keyPoints).toEqual([{ text: 'A point' }]);
    expect(issues.filter(({ path }) => path === 'body[1].text')).toEqual([{ path: 'body[1].text', message: fault }]);
    expect(issues.filter(({ path }) => path === 'unheard')).toHaveLength(1);
  });

  it('is left out where it cannot be looked at from any side', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const closed = new Proxy({}, { ownKeys: () => Object.keys(null as never) });
    const { article, issues } = readWith({ deck: proxy, body: ['One.', closed, proxy, 'Two.'] });
    expect(article.body.map((block) => block.type === 'paragraph' && block.text)).toEqual(['One.', 'Two.']);
    expect(issues.filter(({ message }) => message.startsWith('throws')).map(({ path }) => path)).toEqual([
      'body[1]',
      'body[2]',
      'deck',
    ]);
    expect(read(proxy).article).toEqual({ headline: '', body: [] });
  });

  it('is told of only to who asks, and whoever throws there is heard', () => {
    expect(readArticle({ ...story, deck: new Proxy({}, { get: () => refusing.text }) })).toMatchObject(story);
    const onIssue = () => {
      throw new Error('Enough.');
    };
    expect(() => readArticle({ ...story, deck: 7 }, { onIssue })).toThrow('Enough.');
  });

  it('may hold itself', () => {
    const list: unknown[] = [{ type: 'paragraph', text: 'One.' }, refusing];
    list.push(list);
    const { article } = readWith({ body: list, deck: { again: list } });
    expect(article.body[0]).toEqual({ type: 'paragraph', text: 'One.' });
    expect(article.deck).toBe('One.');
  });
});

describe('what has no place in an article', () => {
  it('is shown without what only machines read', () => {
    const { article, issues } = readWith({
      body: [
        {
          _type: 'site.elements.FilmElement',
          elementId: '3e83c465-58b8-40e9-838f-7c1217781cee',
          html: '<p>The lamp &amp; the <em>tower</em>.</p><script>track()</script>',
          url: 'https://films.example/1.mp4',
          width: 640,
          title: 'A film',
        },
        { _type: 'site.elements.TrackingElement', id: 'x', url: '/pixel.gif' },
        '<p>A string with <b>tags</b>.</p><p>And another.</p>',
      ],
    });
    expect(article.body).toEqual([
      { type: 'paragraph', text: 'The lamp & the tower. A film' },
      { type: 'paragraph', text: 'A string with tags. And another.' },
    ]);
    expect(issues.map(({ message }) => message.replace(/.*; /, ''))).toEqual([
      'its words are shown as a paragraph.',
      'it has no words and is left out.',
      'it is shown as a paragraph. Write { "type": "paragraph", "text": … }.',
    ]);
  });

  it('is not glued to the words around it', () => {
    const { article } = readWith({
      summary: ['12 Pier Road', { type: 'stop' }, 'Harbour Town', { type: 'sup', text: 'one' }, ', and on'],
      body: [
        { type: 'list', items: [['Tools', { type: 'list', items: ['oil', 'cloth'] }], { text: 'A', items: ['B'] }] },
      ],
    });
    expect(article.summary).toEqual(['12 Pier Road Harbour Town one, and on']);
    expect(article.body).toEqual([{ type: 'list', items: [['Tools oil cloth'], ['A B']] }]);
  });
});

describe('a conversation without turns', () => {
  const speakers = [{ id: 'a', name: 'A', kind: 'human' }];

  it('keeps its title and its note, and no turn is made of them', () => {
    const { article, issues } = readWith({ conversation: { title: 'A title', note: 'A note', speakers } });
    expect(article.conversation).toMatchObject({ title: 'A title', note: 'A note', speakers, turns: [] });
    expect(issues).toEqual([
      { path: 'conversation', message: 'has no turns, which a conversation must have; add them.' },
    ]);
  });

  it('says what it has in other fields, which is nobody’s', () => {
    const { article, issues } = readWith({ conversation: { title: 'A title', messages: ['One.', { said: 'Two.' }] } });
    expect(article.conversation).toMatchObject({
      title: 'A title',
      speakers: [],
      turns: [{ speaker: '', body: [{ type: 'paragraph', text: 'One. Two.' }] }],
    });
    expect(issues).toHaveLength(1);
  });

  it('is none when it says nothing', () => {
    for (const nothing of [{}, { turns: null }, { speakers: [] }, []]) {
      expect(readWith({ conversation: nothing }).article.conversation, JSON.stringify(nothing)).toBeUndefined();
    }
  });
});

describe('links', () => {
  const everywhere = (url: string) => ({
    url,
    section: { name: 'Section', url },
    authors: [{ name: 'Author', url }],
    publisher: { name: 'Publisher', url },
    links: [{ label: 'Label', url }],
    summary: [{ type: 'link', text: 'summary', url }],
    keyPoints: [{ text: [{ type: 'strong', text: [{ type: 'link', text: 'point', url }] }] }],
    brief: [{ type: 'list', items: [[{ type: 'link', text: 'item', url }]] }],
    body: [
      { type: 'paragraph', text: [{ type: 'link', text: ['with ', { type: 'emphasis', text: 'marks' }], url }] },
      { type: 'heading', text: [{ type: 'link', text: 'heading', url }] },
      { type: 'pullQuote', text: 'Pulled', attribution: [{ type: 'link', text: 'attribution', url }] },
      { type: 'quote', paragraphs: [[{ type: 'link', text: 'quoted', url }]], url },
      {
        type: 'figure',
        image: { url: '/x.jpg', alt: '', width: 3, height: 2 },
        caption: [{ type: 'link', text: 'caption', url }],
      },
    ],
    conversation: {
      speakers: [{ id: 'a', name: 'A', kind: 'human' }],
      turns: [{ speaker: 'a', body: [{ type: 'paragraph', text: [{ type: 'link', text: 'said', url }] }] }],
    },
  });
  const places = [
    'summary[0].url',
    'keyPoints[0].text[0].text[0].url',
    'brief[0].items[0][0].url',
    'body[0].text[0].url',
    'body[1].text[0].url',
    'body[2].attribution[0].url',
    'body[3].paragraphs[0][0].url',
    'body[3].url',
    'body[4].caption[0].url',
    'conversation.turns[0].body[0].text[0].url',
    'section.url',
    'authors[0].url',
    'url',
    'publisher.url',
    'links[0].url',
  ];

  it.each(unsafeUrls)('%j is taken out wherever it stands, and the words of the link stay', (url) => {
    const { article, issues } = readWith(everywhere(url));
    expect(JSON.stringify(article)).not.toContain(JSON.stringify(url));
    expect(article.body[0]).toEqual({ type: 'paragraph', text: ['with marks'] });
    expect(article.section?.name).toBe('Section');
    expect(article.links?.[0]?.label).toBe('Label');
    expect(issues.map((issue) => issue.path).sort()).toEqual([...places].sort());
    for (const { message } of issues) {
      expect(message).toMatch(
        /^is ".*, which a page must not open \(allowed: http, https, mailto, tel and relative addresses\)/,
      );
    }
  });

  it.each(safeUrls)('%j is left in', (url) => {
    const given = { ...story, ...everywhere(url) };
    expect(read(given)).toEqual({ article: given, issues: [] });
  });

  it('that are no string are taken out', () => {
    const { article } = readWith({ summary: [{ type: 'link', text: 'words', url: { href: 'javascript:alert(1)' } }] });
    expect(article.summary).toEqual(['words']);
  });

  it('to pictures may be data, but only that of an image', () => {
    const picture = (url: string) => ({ type: 'figure', image: { url, alt: 'A tower', width: 3, height: 2 } });
    const { article, issues } = readWith({
      body: [
        picture('data:image/gif;base64,R0lGODlhAQABAAAAACw='),
        picture('data:text/html,x'),
        picture('javascript:x'),
      ],
    });
    expect(article.body.map((block) => block.type)).toEqual(['figure', 'paragraph', 'paragraph']);
    expect(issues.map((issue) => issue.path)).toEqual(['body[1].image.url', 'body[2].image.url']);
  });

  it('to other sizes of a picture are taken out alone', () => {
    const { article } = readWith({
      body: [
        {
          type: 'figure',
          image: {
            url: '/x.jpg',
            alt: '',
            width: 3,
            height: 2,
            sources: [
              { url: 'javascript:x', width: 1 },
              { url: '/y.jpg', width: 2 },
            ],
          },
        },
      ],
    });
    expect(article.body[0]).toMatchObject({ image: { url: '/x.jpg', sources: [{ url: '/y.jpg', width: 2 }] } });
  });
});

describe('ids', () => {
  it('that are taken are taken off the part that comes later', () => {
    const { article, issues } = readWith({
      keyPoints: [{ id: 'lamp', text: 'A' }],
      brief: [{ type: 'paragraph', id: 'lamp', text: 'B' }],
      body: [{ type: 'heading', id: 'lamp', text: 'C' }],
      conversation: {
        speakers: [{ id: 'lamp', name: 'Lamp', kind: 'ai' }],
        turns: [{ id: 'lamp', speaker: 'lamp', body: [{ type: 'paragraph', id: 'lamp', text: 'D' }] }],
      },
    });
    expect(article.keyPoints?.[0]?.id).toBe('lamp');
    expect(article.brief?.[0]?.id).toBeUndefined();
    expect(article.conversation?.speakers[0]?.id).toBe('lamp');
    expect(issues.map((issue) => issue.path)).toEqual([
      'brief[0].id',
      'body[0].id',
      'conversation.turns[0].id',
      'conversation.turns[0].body[0].id',
    ]);
    expect(issues[0]?.message).toMatch(/is "lamp", which is taken.*Give each part an id of its own/);
  });

  it.each(['at-a-glance', 'in-brief', 'in-full', 'main', 'conversation', 'conversation-title'])(
    '"%s" belongs to the page',
    (id) => {
      const { article, issues } = readWith({ body: [{ type: 'paragraph', id, text: 'A' }] });
      expect(article.body[0]?.id).toBeUndefined();
      expect(issues).toEqual([{ path: 'body[0].id', message: expect.stringContaining('which is taken') }]);
    },
  );

  it.each(['', 'two words', 'a\ttab', true, {}, []])('%j is no id', (id) => {
    const { article, issues } = readWith({ body: [{ type: 'paragraph', id, text: 'A' }] });
    expect(article.body).toEqual([{ type: 'paragraph', id: undefined, text: 'A' }]);
    expect(issues).toEqual([
      {
        path: 'body[0].id',
        message: expect.stringMatching(/not an id \(a string without white space\); it is ignored/),
      },
    ]);
  });

  it('may be numbers in the source', () => {
    const { article, issues } = readWith({ body: [{ type: 'paragraph', id: 12, text: 'A' }] });
    expect(article.body[0]?.id).toBe('12');
    expect(issues).toEqual([]);
  });

  it('of a block that is left out are free for another', () => {
    const { article, issues } = readWith({
      body: [
        { type: 'paragraph', id: 'lamp', text: '' },
        { type: 'paragraph', id: 'lamp', text: 'A' },
      ],
    });
    expect(article.body).toEqual([{ type: 'paragraph', id: 'lamp', text: 'A' }]);
    expect(issues).toEqual([]);
  });
});

describe('depth', () => {
  function nested(levels: number): unknown {
    let text: unknown = 'the heart';
    for (let level = 0; level < levels; level += 1) text = [{ type: level % 2 ? 'strong' : 'emphasis', text }];
    return text;
  }

  it('of marks is kept as far as a reader could tell them apart', () => {
    const given = { ...story, summary: nested(10) };
    expect(read(given)).toEqual({ article: given, issues: [] });
  });

  it('of marks is kept wherever the text is', () => {
    const body = [{ type: 'paragraph', text: nested(10) }];
    const speakers = [{ id: 'ann', name: 'Ann', kind: 'human' }];
    const given = { ...story, body, conversation: { speakers, turns: [{ speaker: 'ann', body }] } };
    expect(read(given)).toEqual({ article: given, issues: [] });
  });

  it('of 5,000 marks is unfolded into words, and reported once', () => {
    const { article, issues } = readWith({ summary: nested(5_000) });
    expect(JSON.stringify(article.summary)).toContain('the heart');
    expect(JSON.stringify(article.summary).length).toBeLessThan(2_000);
    expect(issues).toEqual([
      { path: expect.stringMatching(/^summary\[0\]\.text/), message: expect.stringMatching(/nested more deeply/) },
    ]);
  });

  deepTest('of 5,000 objects or lists exhausts no stack in any field', () => {
    let lists: unknown = 'the heart';
    let objects: unknown = 'the heart';
    for (let level = 0; level < 5_000; level += 1) {
      lists = [lists];
      objects = { type: 'strong', text: objects };
    }
    for (const deep of [lists, objects]) {
      for (const field of Object.keys(lighthouse)) {
        if (['url', 'language', 'timeZone', 'direction'].includes(field)) continue;
        expect(JSON.stringify(read({ ...story, [field]: deep }).article), field).toContain('the heart');
      }
    }
    expect(JSON.stringify(read(lists).article)).toContain('the heart');
  });

  it('without end, in data that holds itself, is cut off', () => {
    const mark: Record<string, unknown> = { type: 'strong', words: 'round and round' };
    mark.text = [mark];
    const list: unknown[] = ['words'];
    list.push(list);
    const { article } = readWith({ summary: [mark], body: [mark, list], headline: list, conversation: mark });
    expect(JSON.stringify(article.summary)).toContain('round and round');
    expect(article.body[1]).toEqual({ type: 'paragraph', text: 'words' });
    expect(article.headline).toBe('words');
  });

  it('without end on two ways is cut off before it doubles too often', () => {
    let looks = 0;
    const mark = {
      type: 'strong',
      get text(): unknown {
        looks += 1;
        return looks < 100_000 ? [mark, mark] : 'enough';
      },
    };
    readWith({ summary: [mark] });
    expect(looks).toBeLessThan(10_000);
  });
});

describe('words', () => {
  it('are all kept, whatever stands where it should not', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const { document, words } = garbage(seed);
      const shown = JSON.stringify(read(document).article);
      expect(words.filter((word) => !shown.includes(word))).toEqual([]);
    }
  });

  it('are kept once from an article whose only part is shown in the body', () => {
    const { article } = read({ lead: { type: 'paragraph', text: 'A story' } });
    expect(article.body).toEqual([{ type: 'paragraph', text: 'A story' }]);
  });

  it('are kept from a value that is no article at all', () => {
    for (const value of ['A story', ['A', ['story']], [{ type: 'paragraph', text: 'A story' }]]) {
      const { article, issues } = read(value);
      expect(article).toEqual({ headline: '', body: [{ type: 'paragraph', text: 'A story' }] });
      expect(issues[0]).toEqual({
        path: '',
        message: expect.stringMatching(/not an article, which is an object with/),
      });
    }
  });
});

it('keeps the words of a note without an id', () => {
  const { notes } = readArticle({ headline: 'H', body: [], notes: ['One.', { text: 'Two.' }] });
  expect(notes?.map(({ text }) => text)).toEqual(['One.', 'Two.']);
});
