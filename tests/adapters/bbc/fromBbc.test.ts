import { describe, expect, it } from 'vitest';
import { type FromBbcOptions, fromBbc } from '../../../src/adapters/bbc';
import { isDeep } from '../../deep';
import { mutationsOf } from '../mutations';
import { reading } from '../reading';
import { contentIn } from '../recall/content';
import { piecesIn, wordsOfJson } from '../recall/json';
import { recallOf, unexplained } from '../recall/recall';
import { article, block, older, paragraph } from './articles';

const read = (input: unknown, options?: FromBbcOptions) =>
  reading((onIssue) => fromBbc(input, { ...options, onIssue }));

describe('An article of blocks with a model', () => {
  const { article: made, body, told } = read(article);

  it('has its headline, dates, language, topics and summary', () => {
    expect(made).toMatchObject({
      id: 'urn:bbc:ares::article:c0000000001o',
      headline: 'The market moves uphill',
      standfirst: 'The stalls go up the hill.',
      section: { name: 'news' },
      topics: [{ name: 'Harbours' }],
      publishedAt: '2026-11-25T21:40:00.000Z',
      modifiedAt: '2026-11-25T22:40:00.000Z',
      language: 'en-gb',
      url: 'https://www.bbc.com/news/articles/c0000000001o',
    });
  });

  it('has a block for each', () => {
    expect(body).toEqual([
      {
        type: 'figure',
        image: {
          url: 'https://ichef.bbci.co.uk/ace/ws/1024/cpsprodpb/1/quay.jpg',
          alt: 'The quay under water',
          width: 1600,
          height: 900,
        },
        caption: 'The quay in May',
        credit: 'Tomas Quay',
      },
      {
        type: 'paragraph',
        text: [
          'The vote was ',
          { type: 'strong', text: [{ type: 'emphasis', text: 'nine' }] },
          ' to two, said ',
          { type: 'link', text: 'the harbour', url: 'https://harbour.example/log' },
        ],
      },
      { type: 'list', items: ['The fish stalls', 'The flower stalls'] },
      { type: 'heading', text: 'What moves', level: 2 },
      {
        type: 'video',
        url: 'https://www.bbc.co.uk/programmes/p0000001',
        provider: 'BBC',
        title: 'The tide',
        caption: 'The tide comes in',
        duration: 94,
        poster: { url: 'https://ichef.bbci.co.uk/images/ic/976x549/p1.jpg' },
      },
      { type: 'paragraph', text: 'Kept in its place.' },
    ]);
    expect(told).toEqual([
      'unknown content.model.blocks[5] is of the type "mystery", which is not known; what it holds is read in its place. Pass a reader in read.',
      'left-out content.model.blocks[6] is no part of the story.',
    ]);
  });

  it('may have addresses of pictures and types of its own', () => {
    const { body } = read(article, {
      imageUrl: ({ originCode, locator }) => `/images/${originCode}/${locator}`,
      read: { mystery: ({ model }, { blocks }) => ({ type: 'details', summary: 'More', body: blocks(model?.blocks) }) },
    });
    expect(body[0]).toMatchObject({ image: { url: 'https://www.bbc.com/images/cpsprodpb/1/quay.jpg' } });
    expect(body.at(-1)).toEqual({
      type: 'details',
      summary: 'More',
      body: [{ type: 'paragraph', text: 'Kept in its place.' }],
    });
  });
});

describe('An older article', () => {
  const { article: made, body, told } = read(older);

  it('has its headline, author, date and address', () => {
    expect(made).toMatchObject({
      headline: 'The lamp is lit',
      authors: [{ name: 'Ida Fenwick', role: 'Harbour reporter' }],
      publishedAt: '2020-08-12T01:59:18.000Z',
      url: 'https://www.bbc.com/news/1',
      language: 'en',
    });
  });

  it('has paragraphs of plain text and of Candy XML', () => {
    expect(body).toEqual([
      { type: 'paragraph', text: 'It is dark & it is <late>.' },
      {
        type: 'paragraph',
        text: [
          'See ',
          { type: 'strong', text: 'the' },
          ' ',
          { type: 'link', text: 'log', url: 'https://harbour.example/log' },
          ' & ',
          { type: 'emphasis', text: 'more' },
          '.',
        ],
      },
      {
        type: 'paragraph',
        text: ['• ', { type: 'link', text: 'The bench is gone', url: 'http://www.bbc.com/news/2' }],
      },
      { type: 'heading', text: 'The oil', level: 2 },
      { type: 'list', ordered: true, items: [[{ type: 'strong', text: 'One' }, ' can']] },
      {
        type: 'figure',
        image: { url: 'https://files.example/lamp.jpg', alt: 'The lamp', width: 976, height: 549 },
        caption: 'The lamp at dusk',
        credit: 'Ann Wick',
      },
      expect.objectContaining({ type: 'video', provider: 'YouTube' }),
      {
        type: 'audio',
        url: 'https://www.bbc.co.uk/programmes/p0000002',
        provider: 'BBC',
        title: 'The horn',
        caption: 'The horn at night',
      },
    ]);
    expect(told).toEqual([
      'changed content.blocks[2].text names a story by its id; the title of the story is shown.',
      'left-out content.blocks[6] is a picture that only takes space.',
      'left-out relatedContent has links to other stories; they are left out.',
    ]);
  });
});

it.each(['paragraph', 'crosshead'])('The character references in a %s of plain text are characters', (type) => {
  const text = '&quot;It&#39;s dark&quot; &amp; late: see /log?lamp=1&copy=2 & more.';
  const { body, told } = read({ ...older, content: { blocks: [{ type, markupType: 'plain_text', text }] } });
  expect(body).toMatchObject([{ text: '"It\'s dark" & late: see /log?lamp=1&copy=2 & more.' }]);
  expect(told).not.toContainEqual(expect.stringContaining('content.blocks'));
});

it.each([Number.NaN, 1e300, 8.64e15, '1597197558000', null])(
  'The date %s is no date of publication',
  (firstPublished) => {
    const { article: made } = read({ ...older, metadata: { ...older.metadata, firstPublished } });
    expect(made).not.toHaveProperty('publishedAt');
  },
);

describe('What is no article', () => {
  it('has its stories as links, if it is the page of a section', () => {
    const item = {
      headlines: { headline: 'The lamp is lit' },
      locators: { assetUri: '/news/1' },
      summary: 'It was dark.',
    };
    const { body } = read({ metadata: { locators: {} }, content: { groups: [{ title: 'Harbour', items: [item] }] } });
    expect(body).toEqual([
      {
        type: 'relatedLinks',
        title: 'Harbour',
        links: [{ url: 'https://www.bbc.com/news/1', label: 'The lamp is lit', standfirst: 'It was dark.' }],
      },
    ]);
  });

  it.each([
    ['an error', { status: 404, message: 'Not found' }, ['404 Not found']],
    ['JSON that ends too soon', '{"content":', ['{"content":']],
    ['nothing', null, []],
    ['a document of another system', { title: { rendered: 'The lamp' }, content: { rendered: '' } }, ['The lamp']],
  ])('is reported, and keeps its words: %s', (_, input, words) => {
    const { body, told } = read(input);
    expect(body.map((one) => 'text' in one && one.text)).toEqual(words);
    expect(told.join()).toMatch(/^missing /);
  });

  it('may be nested without end', () => {
    let blocks: unknown = paragraph('deep words');
    for (let depth = 0; depth < 5000; depth += 1) blocks = block('text', [blocks]);
    expect(JSON.stringify(read({ content: { model: { blocks: [blocks] } } }).body)).toContain('deep words');
  });

  it.each([
    ['new', article],
    ['older', older],
  ])('is read like any other value, however an article was changed: %s', (_, document) => {
    for (const input of mutationsOf(document, isDeep ? 400 : 60, 4)) read(input);
  });

  it('never has an address that a page must not open', () => {
    const address = 'java\\nscript:alert(1)';
    for (const document of [article, older]) {
      const text = JSON.stringify(document).replaceAll(/https?:[^"\\]*/g, address);
      const { article: made, told } = read(text, { imageUrl: () => 'javascript:alert(1)' });
      expect(JSON.stringify(made)).not.toContain('script:');
      expect(told.join()).toContain('unsafe');
    }
  });
});

// The others are pages of sections, which are no articles.
const documents = contentIn('bbc-simorgh', '.json').filter(({ text }) => !JSON.parse(text).content.groups);

it.each(documents)('no word of $name is lost', ({ name, text }) => {
  const { content, ...others } = JSON.parse(text);
  const { article: made, reported } = read({ content, ...others });
  // Texts in the place of pictures are not in the running text.
  const source = JSON.parse(text, (_, value) => (value?.type === 'altText' ? null : value));
  const pieces = piecesIn(
    { content: source.content },
    { plain: ['text', 'caption', 'headline', 'summary'], inLines: ['fragment', 'urlLink', 'fragments'] },
  )
    // Blocks have the words of those inside them a second time, and stories are named by ids.
    .filter(({ place }) => !hasParts(content, place) && !/\.(?:meta|byline)\b/.test(place))
    .map(({ place, text }) => ({
      place,
      text: text
        .replace(/<(itemMeta|altText)>.*?<\/\1>/g, '')
        .replace(/<\/?(?:bold|italic)>/g, '')
        .replace(/<[^>]*>|&\w+;/g, ' '),
    }));
  const also = wordsOfJson({ content, ...others })
    .replace(/<\/?(?:bold|italic)>/g, '')
    .replace(/<[^>]*>/g, ' ');
  const result = recallOf(pieces, made, also);
  console.log(
    `${name}: ${result.recall.toFixed(4)} of ${result.words} words`,
    result.missing.slice(0, 3),
    result.insertions,
  );
  expect(unexplained(result, reported)).toEqual([]);
  expect(result.recall).toBeGreaterThanOrEqual(0.98);
});

/** True for the words of a block that has others in it. */
function hasParts(content: unknown, place: string): boolean {
  const holder = place
    .replace(/^content\.?/, '')
    .split(/[.[\]]+/)
    .filter(Boolean)
    .slice(0, -1)
    .reduce((held: unknown, key) => (held as Record<string, unknown>)?.[key], content);
  return Array.isArray((holder as { blocks?: unknown })?.blocks);
}
