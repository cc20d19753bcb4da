import { describe, expect, it } from 'vitest';
import { type CapiBlock, type CapiElement, fromCapi } from '../../../src/adapters/capi';
import { isDeep } from '../../deep';
import { expectSound, mutationsOf, nestedIn } from '../expectSound';
import { contentIn } from '../recall/content';
import { piecesIn } from '../recall/json';
import { expectWords } from '../recall/sourceWords';
import { answer, liveReport, story } from './stories';

/** The fields of elements with words for readers. */
const words = {
  html: [
    'html',
    'caption',
    'credit',
    'body',
    'text',
    'description',
    'mediaTitle',
    'label',
    'title',
    'attribution',
    'name',
  ],
  plain: [],
  skipped: ['css', 'js', 'posterImage'],
};

describe('A story of the Guardian', () => {
  const { article, reported, kinds } = expectSound(fromCapi, story);
  const { body } = article;

  it('has its headline, standfirst, section, topics, dates, publisher and address', () => {
    expect(article).toMatchObject({
      id: 'news/pier',
      headline: 'Harbour agrees on a new pier',
      standfirst: 'The council votes at night.',
      section: { name: 'Shipping', url: 'https://post.example/news/shipping', id: 'news' },
      topics: [{ name: 'Ferries', url: 'https://post.example/news/ferries' }],
      publishedAt: '2026-03-02T08:00:00.000Z',
      modifiedAt: '2026-03-03T08:00:00.000Z',
      publisher: { name: 'The Ostholm Post' },
      url: 'https://post.example/news/pier',
      language: 'en',
    });
  });

  it('has its author with a role and a portrait, and the byline undivided where it has other words', () => {
    expect(article.authors).toEqual([
      {
        name: 'Ada Brandt',
        role: 'Harbour correspondent',
        url: 'https://post.example/profile/adabrandt',
        image: { url: 'https://img.example/ada.jpg', alt: '' },
      },
    ]);
    expect(fromCapi({ ...story, byline: 'Interview by Ada Brandt, pictures by Ola Lind' }).authors).toEqual([
      { name: 'Interview by Ada Brandt, pictures by Ola Lind' },
    ]);
  });

  it('has the main picture in all widths as its lead', () => {
    expect(article.lead).toEqual({
      type: 'figure',
      placement: 'wide',
      image: {
        url: 'https://img.example/2000.jpg',
        alt: 'A crane',
        width: 2000,
        height: 1000,
        sources: [
          { url: 'https://img.example/4000.jpg', width: 4000, type: 'image/jpeg' },
          { url: 'https://img.example/2000.jpg', width: 2000, type: 'image/jpeg' },
          { url: 'https://img.example/500.jpg', width: 500, type: 'image/jpeg' },
        ],
      },
      caption: ['The ', { type: 'emphasis', text: 'crane' }, '.'],
      credit: 'Photograph: Ola Lind',
    });
  });

  it('has a block for each element, after the links of the standfirst and the stars', () => {
    expect(body.map(({ type }) => type)).toEqual([
      'relatedLinks',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'pullQuote',
      'quote',
      'paragraph',
      'paragraph',
      'relatedLinks',
      'video',
      'embed',
      'paragraph',
      'factBox',
      'paragraph',
      'factBox',
      'timeline',
      'heading',
      'paragraph',
      'questions',
      'table',
      'code',
      'document',
      'slot',
      'paragraph',
      'divider',
      'paragraph',
      'paragraph',
    ]);
  });

  it('keeps what is in elements', () => {
    expect(body[1]).toEqual({ type: 'paragraph', text: '★★★★☆' });
    expect(body[6]).toEqual({ type: 'pullQuote', text: 'Nobody slept', attribution: 'A gull', placement: 'margin' });
    expect(body[7]).toEqual({ type: 'quote', paragraphs: ['We need it.'] });
    expect(body[10]).toEqual({
      type: 'relatedLinks',
      kind: 'readMore',
      title: 'Related',
      links: [{ url: 'https://post.example/cranes', label: 'How cranes work' }],
    });
    expect(body[11]).toMatchObject({
      url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      title: 'The vote – video',
      duration: 61,
      poster: { url: 'https://img.example/hall.jpg', alt: 'A hall', width: 1000 },
    });
    expect(body[12]).toMatchObject({ provider: 'X', url: 'https://twitter.com/gull/status/123' });
    expect(body[13]).toEqual({
      type: 'paragraph',
      text: [{ type: 'link', text: 'The vote as a chart', url: 'https://charts.example/vote' }],
    });
    expect(body[14]).toEqual({
      type: 'factBox',
      kind: 'question',
      title: 'What is a pier?',
      body: [{ type: 'paragraph', text: 'A bridge that stops.' }],
      open: false,
    });
    expect(body[17]).toEqual({
      type: 'timeline',
      title: 'A long story',
      events: [
        { at: '2020-01-01', title: 'First plan', body: [{ type: 'paragraph', text: 'It failed.' }] },
        { label: 'Spring 2024', title: 'Second plan' },
      ],
    });
    expect(body[20]).toEqual({
      type: 'questions',
      items: [{ question: 'Who pays?', answer: [{ type: 'paragraph', text: 'The port.' }] }],
    });
    expect(body[22]).toEqual({ type: 'code', text: 'pier = 90', language: 'python' });
    expect(body[23]).toEqual({ type: 'document', url: 'https://docs.example/vote.pdf', title: 'The minutes' });
    expect(body[24]).toMatchObject({ name: 'tide', kind: 'newsletter' });
  });

  it('reports what is left out, what is a link and what is not known', () => {
    expect(kinds).toEqual([
      'left-out blocks[0].elements[5]',
      'unknown blocks[0].elements[9]',
      'left-out blocks[0].elements[19]',
      'unknown blocks[0].elements[22]',
    ]);
  });

  it('has every word of its elements in their order, and no other', () => {
    const { blocks } = story;
    expectWords(piecesIn({ blocks }, words), { body: body.slice(2) }, reported, {
      atLeast: 0.98,
      also: `${JSON.stringify(story)} Lost Related`,
    });
  });

  it('has a call for contributions in a slot, without its form', () => {
    const callout = {
      _type: 'pageElements.CalloutBlockElementV2',
      title: 'Were you there?',
      formFields: [{ label: 'Name' }],
    };
    const { article, kinds } = expectSound(fromCapi, { headline: 'A', elements: [callout] });
    expect(article.body).toEqual([
      { type: 'slot', name: 'form', kind: 'form', words: [{ type: 'paragraph', text: 'Were you there?' }] },
    ]);
    expect(kinds).toEqual(['left-out elements[0].formFields']);
  });

  it('shows charts of hosts that are named', () => {
    const [chart] = fromCapi(story, { embeds: ['charts.example'] })
      .body.filter(({ type }) => type === 'embed')
      .slice(-1);
    expect(chart).toEqual({ type: 'embed', url: 'https://charts.example/vote', title: 'The vote as a chart' });
  });

  it('has its own elements read by functions of the newsroom', () => {
    const { article, kinds } = expectSound(fromCapi, story, {
      read: {
        RecipeBlockElement: ({ title = '', description }, { blocks }) => ({
          type: 'factBox',
          title,
          body: blocks(String(description)),
        }),
        AdPlaceholderBlockElement: () => null,
      },
    });
    expect(article.body.at(-1)).toEqual({
      type: 'factBox',
      title: 'Pier soup',
      body: [{ type: 'paragraph', text: ['Boil ', { type: 'emphasis', text: 'it' }, '.'] }],
    });
    expect(kinds.join()).not.toMatch(/elements\[(?:19|22)\]/);
  });
});

describe('A live report of the Guardian', () => {
  const { article } = expectSound(fromCapi, liveReport);

  it('has a post for each block, with its times, authors and importance', () => {
    expect(article.body.slice(1)).toEqual([
      {
        type: 'liveUpdate',
        id: 'block-b3',
        at: '2026-03-02T10:00:00.000Z',
        modifiedAt: '2026-03-02T11:00:00.000Z',
        title: 'Summary',
        body: [{ type: 'paragraph', text: 'It is over.' }],
        key: true,
        kind: 'summary',
      },
      {
        type: 'liveUpdate',
        id: 'block-b2',
        at: '2026-03-02T09:00:00.000Z',
        body: [{ type: 'paragraph', text: 'It begins.' }],
        authors: [{ name: 'Nils Ek' }],
        pinned: true,
      },
    ]);
  });

  it('says when the coverage began and ended', () => {
    expect(article.live).toEqual({ startedAt: '2026-03-02T09:00:00.000Z', endedAt: '2026-03-02T10:00:00.000Z' });
    expect(fromCapi({ ...liveReport, config: {}, blocks: liveReport.blocks.toReversed() }).live).toEqual({
      startedAt: '2026-03-02T09:00:00.000Z',
      order: 'oldest',
    });
  });

  it('is over if it is designed as one that is, also with one post', () => {
    const format = { design: 'DeadBlogDesign' };
    const one = { ...liveReport, contentType: undefined, config: {}, format, blocks: liveReport.blocks.slice(0, 1) };
    expect(fromCapi(one).live).toEqual({ startedAt: '2026-03-02T10:00:00.000Z', endedAt: '2026-03-02T10:00:00.000Z' });
  });
});

describe('An answer of the Content API', () => {
  const { article, kinds } = expectSound(fromCapi, answer);

  it('has its fields, tags, main media and elements', () => {
    expect(article).toMatchObject({
      headline: 'Harbour agrees on a new pier',
      standfirst: 'The council votes.',
      modifiedAt: '2026-03-03T08:00:00Z',
      section: { name: 'News', url: 'https://post.example/news', id: 'news' },
      authors: [
        { name: 'Ada Brandt', url: 'https://post.example/ada', description: 'Ships.' },
        { name: 'Nils Ek', url: 'https://post.example/nils' },
      ],
      lead: {
        type: 'figure',
        image: { alt: 'A pier', width: 1000, height: 600 },
        caption: 'The pier.',
        credit: 'Ola Lind',
      },
      body: [
        { type: 'paragraph', text: '★★★★☆' },
        { type: 'paragraph', text: ['It was ', { type: 'strong', text: 'close' }, '.'] },
        { type: 'relatedLinks', title: 'Related', links: [{ label: 'Cranes' }] },
        { type: 'pullQuote', text: 'It was close', attribution: 'A gull' },
      ],
    });
    expect(kinds).toEqual(['left-out response.content.blocks.body[0].elements[3]']);
  });

  it('without blocks has its body as HTML', () => {
    const { blocks, ...content } = answer.response.content;
    expect(fromCapi({ response: { content } }).body[1]).toEqual({ type: 'paragraph', text: 'It was close.' });
  });
});

describe('What is no story of the Guardian', () => {
  it.each<[what: string, input: unknown, words: string, message: string]>([
    [
      'an error of the service',
      { response: { status: 'error', message: 'The page is missing' } },
      'The page is missing',
      'is not a story',
    ],
    [
      'a story of another system',
      { type: 'story', headlines: { basic: 'A' }, content_elements: [] },
      'A',
      'adapters/arc',
    ],
    ['nothing', undefined, '', 'is not a story'],
  ])('%s keeps its words and says so', (_, input, words, message) => {
    const { article, issues } = expectSound(fromCapi, input);
    expect(issues[0]?.message).toContain(message);
    expect(JSON.stringify(article.body)).toContain(words);
  });

  it('but an element of one is read', () => {
    const element: CapiElement = { _type: 'model.dotcomrendering.pageElements.TextBlockElement', html: '<p>A</p>' };
    expect(expectSound(fromCapi, [element]).article.body).toEqual([{ type: 'paragraph', text: 'A' }]);
  });

  it('never throws, and readArticle changes nothing', () => {
    for (const input of [story, liveReport, answer]) {
      for (const mutation of mutationsOf(input, isDeep ? 100 : 15)) expectSound(fromCapi, mutation);
    }
    for (const elements of nestedIn('elements', { id: 'b' })) expectSound(fromCapi, { headline: 'A', elements });
  });
});

it.each(contentIn('guardian', '.json'))('no word of $name is lost', ({ name, text }) => {
  const given = JSON.parse(text);
  const { article, reported } = expectSound(fromCapi, given);
  const { standfirst = '', lead, body } = article;
  const options = { atLeast: 0.98, also: JSON.stringify(given) };
  // Pages show the title of a post above it, and the main picture between the standfirst and the links under it.
  const blocks = (given.blocks as CapiBlock[]).map(({ title, elements }) => ({ title, elements }));
  const first = body.findIndex(({ type }) => type !== 'relatedLinks' && type !== 'list');
  expectWords(
    piecesIn({ html: given.standfirst }, words),
    { standfirst, body: body.slice(0, first) },
    reported,
    options,
  );
  if (lead) expectWords(piecesIn({ mainMediaElements: given.mainMediaElements }, words), { lead }, reported, options);
  const pieces = piecesIn({ blocks }, words);
  console.log(`${name}: ${expectWords(pieces, { body }, reported, options).toFixed(4)}`);
});
