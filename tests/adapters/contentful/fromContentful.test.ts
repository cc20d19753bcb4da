import { describe, expect, it } from 'vitest';
import { type ContentfulEntry, type FromContentfulOptions, fromContentful } from '../../../src/adapters/contentful';
import { isDeep } from '../../deep';
import { mutationsOf } from '../mutations';
import { reading } from '../reading';
import { contentIn } from '../recall/content';
import { piecesIn, wordsOfJson } from '../recall/json';
import { recallOf, unexplained } from '../recall/recall';
import { entry, link, node, paragraph, response, richText, text } from './response';

const read = (input: unknown, options?: FromContentfulOptions) =>
  reading((onIssue) => fromContentful(input, { ...options, onIssue }));

const entryUrl = ({ sys }: ContentfulEntry) => (sys?.id === 'hill' ? '/places/hill' : undefined);

describe('A response of the Content Delivery API', () => {
  const { article, body, told } = read(response, { entryUrl });

  it('is an article with the fields that most content models have', () => {
    expect(article).toMatchObject({
      id: 'market',
      headline: 'The market moves uphill',
      standfirst: 'Saltmere moves its fish stalls before the spring tides.',
      publishedAt: '2026-11-23T21:40+02:00',
      language: 'en-GB',
      section: { name: 'Harbour' },
      topics: [{ name: 'Tides' }, { name: 'Council' }],
      authors: [{ name: 'Ida Fenwick', description: 'Ida knows the quay.' }],
      lead: {
        type: 'figure',
        image: { url: 'https://assets.example/stalls.jpg', alt: 'Stalls in a row', width: 1200, height: 800 },
      },
    });
  });

  it('has the blocks of its rich text, with what they link to', () => {
    expect(body).toEqual([
      { type: 'paragraph', text: 'The vote was nine to two.' },
      { type: 'heading', text: 'What moves', level: 2 },
      {
        type: 'list',
        items: [
          { text: 'The fish stalls', body: [{ type: 'list', ordered: true, items: ['The scales too'] }] },
          'The flower stalls',
        ],
      },
      { type: 'quote', paragraphs: ['The quay was under water in May.', 'And in June.'] },
      { type: 'divider' },
      {
        type: 'paragraph',
        text: [
          'Read ',
          { type: 'strong', text: ['the ', { type: 'emphasis', text: 'log' }] },
          ' of ',
          { type: 'link', text: 'the harbour', url: 'https://harbour.example/log' },
          ', see spring tide and ',
          { type: 'link', text: 'the hill', url: '/places/hill' },
          ' or ',
          { type: 'link', text: 'the plan', url: 'https://assets.example/plan.pdf' },
          '.',
        ],
      },
      {
        type: 'document',
        url: 'https://assets.example/plan.pdf',
        title: 'Plan of the hill',
        mediaType: 'application/pdf',
        bytes: 2048,
      },
      {
        type: 'video',
        sources: [{ url: 'https://assets.example/tide.mp4', type: 'video/mp4' }],
        title: 'The tide comes in',
      },
      expect.objectContaining({ type: 'video', provider: 'YouTube', title: 'The tide' }),
      { type: 'paragraph', text: 'The hill' },
      { type: 'paragraph', text: 'It is 41 metres high.' },
      {
        type: 'table',
        head: [{ cells: [{ text: 'Day' }, { text: 'Tide' }] }],
        rows: [
          { cells: [{ text: 'Monday', header: 'row' }, { text: '4.1 m' }] },
          { cells: [{ text: 'No tide was measured', span: { columns: 2 } }] },
        ],
      },
    ]);
  });

  it('reports what it does not know, with the path in the source', () => {
    expect(told).toEqual([
      'left-out items[0].fields.heroImage has a title besides its description, which is the alternative text; the title is not shown. Also in items[0].fields.content.content[6].data.target.',
      'unknown items[0].fields.content.content[5].content[6].data.target is of the type "term", which is not known in a line of text; its words are kept. Pass a reader in read.',
      'left-out items[0].fields.content.content[10].data.target.next is an entry that holds itself, or is inside too many others; it is left out.',
      'unknown items[0].fields.content.content[10].data.target is of the type "factBox", which is not known; its words are kept. Pass a reader in read.',
      'changed items[0].fields.content.content[6] is the picture above the story again; it is shown once, there.',
    ]);
  });

  it('loses no word, and has none that the source does not have', () => {
    const { recall, insertions, missing } = recallOf(
      piecesIn(richText, { plain: ['value'] }),
      article,
      wordsOfJson(response),
    );
    expect(missing).toEqual([]);
    expect(insertions).toEqual([]);
    expect(recall).toBe(1);
  });

  it('may have its fields in several languages', () => {
    const fields = {
      title: { 'en-GB': 'The lamp', de: 'Die Lampe' },
      body: { 'en-GB': node('document', [paragraph('Dark.')]) },
    };
    const given = { sys: { type: 'Array' }, items: [entry('lamp', 'article', fields)] };
    expect(read(given).article).toMatchObject({ headline: 'The lamp', body: [{ text: 'Dark.' }] });
    expect(read(given, { locale: 'de' }).article).toMatchObject({ headline: 'Die Lampe', body: [{ text: 'Dark.' }] });
  });

  it('has fields of long text as Markdown, if it is read', () => {
    const given = entry('lamp', 'article', { title: 'The lamp', body: 'It is *dark*.\n\nVery.' });
    const { body, told } = read(given);
    expect(body).toEqual([
      { type: 'paragraph', text: 'It is *dark*.' },
      { type: 'paragraph', text: 'Very.' },
    ]);
    expect(told).toEqual([
      'changed fields.body is text that may be Markdown; it is read as plain text. Pass markdown.',
    ]);
    expect(read(given, { markdown: (text) => [{ type: 'code', text }] }).body).toEqual([
      { type: 'code', text: 'It is *dark*.\n\nVery.' },
    ]);
  });
});

describe('A response of GraphQL', () => {
  it('has its links beside the rich text', () => {
    const json = node('document', [
      node('embedded-asset-block', [], { target: link('quay', 'Asset') }),
      paragraph([text('At '), node('embedded-entry-inline', [], { target: link('term') })]),
    ]);
    const story = {
      __typename: 'NewsArticle',
      sys: { id: 'lamp', firstPublishedAt: '2026-11-23T21:40:00Z' },
      title: 'The lamp',
      authorsCollection: { items: [{ name: 'Ida Fenwick' }] },
      body: {
        json,
        links: {
          assets: {
            block: [
              {
                sys: { id: 'quay' },
                url: 'https://assets.example/quay.jpg',
                description: 'The quay',
                width: 4,
                height: 3,
              },
            ],
          },
          entries: { inline: [{ sys: { id: 'term' }, __typename: 'Term', name: 'high tide' }] },
        },
      },
    };
    const { article } = read({ data: { newsArticleCollection: { items: [story] } } });
    expect(article).toEqual({
      id: 'lamp',
      headline: 'The lamp',
      publishedAt: '2026-11-23T21:40:00Z',
      authors: [{ name: 'Ida Fenwick' }],
      body: [
        { type: 'figure', image: { url: 'https://assets.example/quay.jpg', alt: 'The quay', width: 4, height: 3 } },
        { type: 'paragraph', text: 'At high tide' },
      ],
    });
  });
});

describe('Rich text alone', () => {
  it('names links that lead nowhere by their ids', () => {
    const block = node('embedded-entry-block', [], { target: link('gone') });
    const { body, told } = read(node('document', [paragraph('One.'), block, paragraph('Two.')]));
    expect(body).toHaveLength(2);
    expect(told).toEqual([
      'unknown content[1].data.target is a link to "gone", which is not in the input; it is left out. Raise include, or pass links.',
    ]);
  });

  it('has links in the option of that name, or in itself', () => {
    const inline = node('embedded-entry-inline', [], { target: link('term') });
    expect(read(node('document', [paragraph([inline])]), { links: response }).body).toEqual([
      { type: 'paragraph', text: 'spring tide' },
    ]);
    const nested = node('embedded-entry-block', [], { target: entry('a', 'note', { words: 'It is dark' }) });
    expect(read(node('document', [nested])).body).toEqual([{ type: 'paragraph', text: 'It is dark' }]);
  });

  it('may have null in the place of marks and content', () => {
    const given = node('document', [
      paragraph([{ nodeType: 'text', value: 'It is dark.', marks: null }]),
      node('paragraph', null),
    ]);
    expect(read(given).body).toEqual([{ type: 'paragraph', text: 'It is dark.' }]);
  });

  it('keeps what is inside nodes that are not known', () => {
    const { body, told } = read(node('document', [node('aside', [paragraph('One.'), paragraph('Two.')])]));
    expect(body.map((block) => 'text' in block && block.text)).toEqual(['One.', 'Two.']);
    expect(told[0]).toMatch(/^unknown content\[0\] is of the type "aside"/);
  });
});

it('Content types of the publisher’s own are read by a function for each', () => {
  const { body } = read(response, {
    entryUrl,
    read: {
      factBox: ({ fields }, { blocks }) => ({
        type: 'factBox',
        title: String(fields?.heading),
        body: blocks(fields?.body),
      }),
      term: ({ fields }) => ({ type: 'paragraph', text: String(fields?.definition) }),
      video: () => null,
    },
  });
  expect(body).toContainEqual({
    type: 'factBox',
    title: 'The hill',
    body: [{ type: 'paragraph', text: 'It is 41 metres high.' }],
  });
  expect(JSON.stringify(body)).toContain('A high one');
  expect(JSON.stringify(body)).not.toContain('YouTube');
});

describe('What is no entry', () => {
  it.each([
    [
      'an error',
      { sys: { type: 'Error', id: 'NotFound' }, message: 'The resource could not be found.' },
      'The resource could not be found.',
    ],
    ['errors of GraphQL', { errors: [{ message: 'Unknown field' }] }, 'Unknown field'],
    ['JSON that ends too soon', '{"sys":', '{"sys":'],
    ['nothing', null, undefined],
    ['an empty response', { sys: { type: 'Array' }, items: [] }, undefined],
  ])('has an issue, and its words: %s', (_, input, words) => {
    const { body, told } = read(input);
    expect(body).toEqual(words === undefined ? [] : [{ type: 'paragraph', text: words }]);
    expect(told.join()).toMatch(/^missing /);
  });

  it('may be nested without end, and link to all others', () => {
    let quotes: unknown = text('deep words');
    for (let depth = 0; depth < 5000; depth += 1) quotes = node('blockquote', [quotes]);
    expect(read(node('document', [quotes])).body).toEqual([{ type: 'quote', paragraphs: ['deep words'] }]);
    let items: unknown = { words: 'Deep words' };
    for (let depth = 0; depth < 100_000; depth += 1) items = { items: [items] };
    expect(JSON.stringify(read(items).told)).toContain('missing');
    const all = Array.from({ length: 30 }, (_, index) => link(`e${index}`));
    const entries = all.map(({ sys }) => entry(sys.id, 'box', { label: sys.id, all }));
    const given = node('document', [node('embedded-entry-block', [], { target: link('e0') })]);
    expect(read(given, { links: { includes: { Entry: entries } } }).body[0]).toEqual({ type: 'paragraph', text: 'e0' });
  });

  it('is read like any other value, however an entry was changed', () => {
    for (const input of mutationsOf(response, isDeep ? 250 : 60, 2)) read(input, { entryUrl });
  });

  it('never has an address that a page must not open', () => {
    const address = JSON.stringify('java\nscript:alert(1)');
    const { article, told } = read(JSON.stringify(response).replaceAll(/"(?:https:)?\/\/[^"]*"/g, address));
    expect(JSON.stringify(article)).not.toContain('script:');
    expect(told.filter((one) => one.startsWith('unsafe')).length).toBeGreaterThan(2);
  });
});

it.each(contentIn('contentful', '.json'))('no word of $name is lost', ({ name, text }) => {
  const input = JSON.parse(text);
  const { article, reported } = read(input);
  const result = recallOf(piecesIn(input, { plain: ['value'] }), article, wordsOfJson(input));
  console.log(`${name}: ${result.recall.toFixed(4)} of ${result.words} words`);
  expect(result.insertions).toEqual([]);
  expect(unexplained(result, reported)).toEqual([]);
  expect(result.recall).toBeGreaterThanOrEqual(0.99);
});
