import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import { readFront } from '../../src/front/readFront';
import { toStoryLink } from '../../src/front/toStoryLink';
import { flood } from '../../stories/articles/flood';
import { isDeep } from '../deep';
import { everyField } from '../fixtures/everyField';
import { everywhere } from '../fixtures/everywhere';
import { lighthouse } from '../fixtures/lighthouse';
import { nearArticle } from '../fixtures/nearArticles';

const image = { url: '/lamp.jpg', alt: 'A lamp', width: 1200, height: 800 };
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A story with these fields too. */
function linkOf(fields: Partial<Article>, url = '/lamp') {
  return toStoryLink({ headline: 'The lamp stays', body: [paragraph('It burns.')], ...fields }, url);
}

it('keeps of a story what a card shows, and nothing else', () => {
  const link = toStoryLink(flood);
  expect(link).toMatchObject({
    id: flood.id,
    url: flood.url,
    headline: flood.headline,
    kicker: flood.kicker,
    deck: flood.deck,
    standfirst: flood.standfirst,
    section: flood.section,
    authors: flood.authors,
    publishedAt: flood.publishedAt,
    modifiedAt: flood.modifiedAt,
    image: flood.lead.image,
    focus: flood.lead.focus,
    caption: flood.lead.caption,
    credit: flood.lead.credit,
    media: { kind: 'audio', duration: flood.spoken.duration },
  });
  expect(Object.keys(link.minutes ?? {})).toEqual(['at-a-glance', 'in-brief', 'in-full']);
  expect(link).not.toHaveProperty('body');
  expect(link).not.toHaveProperty('opinion');
});

it('shows no picture for which a browser would ask the provider of the lead', () => {
  const frame = { url: 'https://player.vimeo.com/video/1' };
  const poster = { ...image, url: 'https://i.vimeocdn.com/1.jpg' };
  expect(linkOf({ lead: { type: 'video', frame, poster } })).not.toHaveProperty('image');
  expect(linkOf({ lead: { type: 'video', frame, poster: image } })).toHaveProperty('image', image);
});

it('takes the address that it is given, or the own one of the story', () => {
  expect(linkOf({ url: '/own' }).url).toBe('/lamp');
  expect(toStoryLink({ headline: 'A', body: [], url: '/own' }).url).toBe('/own');
  expect(toStoryLink({ headline: 'A', body: [] }).url).toBe('');
});

it('keeps key points without what only checks need, and texts without the marks of notes', () => {
  const link = linkOf({
    summary: ['It burns', { type: 'note', id: '1' }, '.'],
    keyPoints: [
      {
        id: 'vote',
        text: ['They voted', { type: 'strong', text: [{ type: 'note', id: '1' }, ' twice'] }],
        supports: ['vote'],
      },
    ],
    notes: [{ id: '1', text: 'A note' }],
  });
  expect(link.summary).toEqual(['It burns.']);
  expect(link.keyPoints).toEqual([{ id: 'vote', text: ['They voted', { type: 'strong', text: [' twice'] }] }]);
});

describe('The picture and the medium are those', () => {
  it.each<[what: string, fields: Partial<Article>, result: object]>([
    [
      'of a picture above the story',
      { lead: { type: 'figure', image, focus: { x: 0.2, y: 0.3 }, credit: 'Ann' } },
      { image, focus: { x: 0.2, y: 0.3 }, credit: 'Ann' },
    ],
    [
      'of a gallery: its first picture, and their number',
      { lead: { type: 'gallery', pictures: [{ image, caption: 'A' }, { image }] } },
      { image, caption: 'A', media: { kind: 'gallery', count: 2 } },
    ],
    [
      'of a film: its poster and its length',
      { lead: { type: 'video', url: '/film', poster: image, duration: 160 } },
      { image, media: { kind: 'video', duration: 160 } },
    ],
    ['of a recording without a length', { spoken: { type: 'audio', url: '/sound' } }, { media: { kind: 'audio' } }],
    [
      'of the first picture of a story without one above it',
      { body: [paragraph('It burns.'), { type: 'figure', image }, { type: 'figure', image: { url: '/x.jpg' } }] },
      { image },
    ],
  ])('%s', (_, fields, result) => {
    expect(linkOf(fields)).toMatchObject(result);
  });

  it('of no picture for a story without any', () => {
    expect(Object.keys(linkOf({}))).toEqual(['url', 'headline', 'minutes']);
  });
});

it('is an opinion if the story is in the section of opinions', () => {
  expect(linkOf({ section: { name: 'Comment', id: 'opinion' } }).opinion).toBe(true);
});

it('has the newest three entries of a live report, with their addresses', () => {
  const entry = (minute: number, more: object = {}): Block => ({
    type: 'liveUpdate',
    id: `at-${minute}`,
    at: `2026-11-26T14:${minute}:00Z`,
    title: `At ${minute}`,
    body: [],
    ...more,
  });
  const body = [entry(10), entry(40), entry(20), entry(30, { title: undefined, body: [paragraph('They vote.')] })];
  expect(linkOf({ body, live: { startedAt: '2026-11-26T14:00:00Z' } }).updates).toEqual([
    { at: '2026-11-26T14:40:00Z', text: 'At 40', url: '/lamp#at-40' },
    { at: '2026-11-26T14:30:00Z', text: 'They vote.', url: '/lamp#at-30' },
    { at: '2026-11-26T14:20:00Z', text: 'At 20', url: '/lamp#at-20' },
  ]);
  expect(linkOf({ body })).not.toHaveProperty('updates');
});

describe('A conversation is kept as one question', () => {
  const speakers = [
    { id: 'a', name: 'Ann', kind: 'human', asks: true },
    { id: 'm', name: 'Model', kind: 'ai' },
  ] as const;
  const turn = (speaker: string, ...texts: string[]) => ({ speaker, body: texts.map(paragraph) });
  const turns = [
    turn('m', 'Good evening.'),
    turn('a', 'Who climbs?', 'And why?'),
    turn('m', 'Somebody with time. Dr. Fenwick did, for years.', 'She stopped. Nobody asked.'),
    turn('a', 'And then?'),
  ];

  it('of the speaker who asks, with the first sentences of the answer', () => {
    expect(linkOf({ conversation: { title: 'By the fire', speakers, turns } }).conversation).toEqual({
      title: 'By the fire',
      url: '/lamp#turn-2',
      question: 'Who climbs?',
      answer: expect.stringMatching(/^Somebody with time\. /),
      asker: speakers[0],
      answerer: speakers[1],
      turns: 4,
      minutes: 1,
    });
  });

  it('of the first turn, if nobody is known to ask', () => {
    const { conversation } = linkOf({ conversation: { speakers: [], turns } });
    expect(conversation).toMatchObject({ question: 'Good evening.', answer: 'Who climbs? And why?' });
  });

  it('and not at all if it says nothing', () => {
    expect(linkOf({ conversation: { speakers, turns: [] } })).not.toHaveProperty('conversation');
  });
});

describe('Of what was withdrawn', () => {
  const withdraw = (...parts: string[]) => [
    { kind: 'withdrawal', text: 'It was not so.', parts: parts as ['deck'] } as const,
  ];

  it('a part is not kept', () => {
    const link = toStoryLink({ ...flood, corrections: withdraw('deck', 'lead', 'keyPoints') });
    expect(link).not.toHaveProperty('deck');
    expect(link).not.toHaveProperty('image');
    expect(link).not.toHaveProperty('keyPoints');
    expect(link).not.toHaveProperty('withdrawn');
  });

  it('a headline is replaced by the deck', () => {
    const link = toStoryLink({ ...flood, corrections: withdraw('headline') });
    expect(link.headline).toBe(flood.deck);
    expect(link).not.toHaveProperty('deck');
  });

  it('a whole story is marked, and none of its words but the headline is kept', () => {
    const link = toStoryLink({ ...flood, corrections: [{ kind: 'withdrawal', text: 'It was not so.' }] });
    expect(link).toMatchObject({ withdrawn: true, headline: flood.headline });
    for (const part of ['deck', 'standfirst', 'summary', 'keyPoints', 'image', 'conversation', 'minutes', 'media']) {
      expect(link).not.toHaveProperty(part);
    }
  });
});

it('keeps the provenance of the story and of the parts that it has', () => {
  const provenance = { source: 'trainedAlgorithmicMedia' } as const;
  const link = linkOf({
    provenance,
    provenanceOf: { keyPoints: provenance, body: provenance },
    lead: { type: 'figure', image, provenance },
  });
  expect(link).toMatchObject({ provenance, provenanceOf: { keyPoints: provenance, lead: provenance } });
  expect(link.provenanceOf).not.toHaveProperty('body');
});

it.each([
  ['the sample of a flood', flood],
  ['the lighthouse', lighthouse],
  ['an article with every field', everyField],
  ['an article with words everywhere', everywhere(() => 'words')],
] as const)('makes of %s a story that readFront leaves unchanged', (_, article) => {
  const { withdrawn, ...story } = toStoryLink(article, '/story');
  const front = { title: 'The Courier', packages: [{ layout: 'lead' as const, stories: [{ story }] }] };
  const issues: unknown[] = [];
  expect(readFront(front, { onIssue: (issue) => issues.push(issue) })).toBe(front);
  expect(issues).toEqual([]);
});

it('takes no time for a language that is a list with a length of four thousand million', () => {
  const language = Object.assign([], { length: 4_000_000_000 }) as unknown as string;
  const turns = ['a', 'b'].map((speaker) => ({
    speaker,
    body: [{ type: 'paragraph' as const, text: 'It is lit. Why?' }],
  }));
  const speakers = ['a', 'b'].map((id) => ({ id, name: id, kind: 'human' as const, asks: id === 'a' }));
  const link = toStoryLink({ headline: 'Lamp', body: [], language, conversation: { speakers, turns } }, '/lamp');
  expect(link.conversation?.answer).toBe('It is lit. Why?');
});

it('never throws, and makes of any value a story that can be read', () => {
  fc.assert(
    fc.property(nearArticle, (value) => {
      const story = toStoryLink(value as Article, '/story');
      readFront({ title: 'The Courier', packages: [{ layout: 'row', stories: [{ story }] }] });
    }),
    { numRuns: isDeep ? 500 : 50, seed: Number(process.env.FUZZ_SEED ?? 2031), endOnFailure: true },
  );
});
