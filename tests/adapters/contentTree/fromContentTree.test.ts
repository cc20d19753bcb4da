import { describe, expect, it } from 'vitest';
import { type FromContentTreeOptions, fromContentTree } from '../../../src/adapters/contentTree';
import { isDeep } from '../../deep';
import { mutationsOf } from '../mutations';
import { reading } from '../reading';
import { contentIn } from '../recall/content';
import { piecesIn, wordsOfJson } from '../recall/json';
import { recallOf, unexplained } from '../recall/recall';
import { imageSet, node, paragraph, text, tree } from './tree';

const read = (input: unknown, options?: FromContentTreeOptions) =>
  reading((onIssue) => fromContentTree(input, { ...options, onIssue }), input);

/** The fields of content-tree that hold words. */
const fields = [
  ...['value', 'text', 'source', 'caption', 'credit', 'number', 'description', 'term', 'title', 'heading', 'copy'],
  ...['teaserTitleOverride', 'displayTitle', 'credits', 'additionalInfo', 'standfirst'],
];

/** The types of nodes that stand in lines of text. */
const inLines = ['text', 'strong', 'emphasis', 'link', 'subscript', 'superscript', 'strikethrough'];

const figure = (caption: string, others = {}) =>
  expect.objectContaining({ type: 'figure', caption, credit: 'Tomas Quay', ...others });

describe('A tree with nodes of every type', () => {
  const { article, body, told } = read(tree, { contentUrl: (id) => `/content/${id}` });

  it('is an article with a block for each', () => {
    expect(body).toEqual([
      {
        type: 'paragraph',
        text: [
          'The vote was ',
          { type: 'strong', text: [{ type: 'emphasis', text: 'nine' }] },
          ' to two, said the ',
          { type: 'link', text: 'harbour', url: 'https://harbour.example/log' },
          { type: 'break' },
          'H',
          { type: 'subscript', text: '2' },
          'O, ',
          { type: 'deleted', text: 'ten' },
          { type: 'superscript', text: 'th' },
        ],
      },
      { type: 'heading', text: 'What moves', level: 2, id: 'what-moves' },
      { type: 'heading', text: 'The stalls', level: 3 },
      { type: 'heading', text: 'In order', level: 4 },
      {
        type: 'list',
        items: [
          { text: 'The fish stalls', body: [{ type: 'list', ordered: true, items: ['The scales'] }] },
          'The flower stalls',
        ],
      },
      { type: 'quote', paragraphs: ['The quay was under water.', 'In May.'] },
      { type: 'pullQuote', text: 'nine to two', attribution: 'The council' },
      { type: 'divider' },
      {
        type: 'figure',
        image: {
          url: 'https://cdn.example/quay.jpg',
          alt: 'The quay under water',
          width: 1600,
          height: 900,
          sources: [
            { url: 'https://cdn.example/quay-narrow.jpg', width: 600, height: 900, media: '(max-width: 30em)' },
          ],
        },
        caption: 'The quay in May',
        credit: 'Tomas Quay',
        placement: 'wide',
      },
      figure('At dawn', { placement: 'half' }),
      figure('At noon', { placement: 'half' }),
      { type: 'bigNumber', items: [{ value: '41 m', description: 'is the height of the hill' }] },
      { type: 'heading', text: 'The vote', level: 3 },
      {
        type: 'bigNumber',
        items: [
          { value: '9', description: 'votes for' },
          { value: '2', description: 'against' },
        ],
      },
      { type: 'factBox', title: 'The hill', body: [{ type: 'paragraph', text: 'It is high.' }], placement: 'margin' },
      { type: 'heading', text: 'Two places', level: 3 },
      { type: 'factBox', title: 'The quay', body: [{ type: 'paragraph', text: 'Low.' }] },
      { type: 'factBox', title: 'The square', body: [{ type: 'paragraph', text: 'Wide.' }] },
      {
        type: 'timeline',
        title: 'How it came',
        events: [{ title: '1871: the quay is built', body: [{ type: 'paragraph', text: 'Stone by stone.' }] }],
      },
      {
        type: 'table',
        caption: 'Tides',
        head: [{ cells: [{ text: 'Day' }, { text: 'Metres' }] }],
        rows: [
          { cells: [{ text: 'Monday', header: 'row' }, { text: '4.1' }] },
          { cells: [{ text: 'No tide', span: { columns: 2 } }] },
        ],
        foot: 'Measured at noon',
        numeric: [1],
      },
      {
        type: 'relatedLinks',
        title: 'More',
        links: [
          { url: '/lamp', label: 'The lamp is lit', at: '2026-11-20T08:00:00.000Z' },
          { url: '/content/bench', label: 'The bench is gone' },
        ],
      },
      figure('The way uphill'),
      { type: 'heading', text: 'Uphill', level: 2 },
      { type: 'paragraph', text: 'It takes an hour.' },
      { type: 'paragraph', text: 'In a slot.' },
      { type: 'figure', image: { url: 'https://cdn.example/a.jpg', alt: '' }, caption: 'In a layout' },
      { type: 'heading', text: 'Cards', level: 3 },
      figure('On a card'),
      { type: 'heading', text: 'First card', level: 4 },
      { type: 'paragraph', text: 'What it says.' },
      { type: 'paragraph', text: 'Free.' },
      expect.objectContaining({ type: 'embed', url: 'https://x.com/saltmere/status/42', text: 'It wobbles.' }),
      expect.objectContaining({ type: 'video', provider: 'YouTube' }),
      {
        type: 'embed',
        url: 'https://public.flourish.studio/visualisation/123/',
        provider: 'Flourish',
        title: 'The tide in November',
        frame: { url: 'https://flo.uri.sh/visualisation/123/embed', title: 'The tide in November' },
      },
      {
        type: 'video',
        sources: [{ url: 'https://cdn.example/waves.mp4', type: 'video/mp4', width: 640 }],
        title: 'Waves',
        caption: 'Waves in May',
        credit: 'Harbour office',
        loop: true,
        silent: true,
      },
      {
        type: 'paragraph',
        text: [{ type: 'link', text: 'Find out more', url: 'https://harbour.example/more' }],
      },
    ]);
  });

  it('has an issue for what is dropped', () => {
    expect(told).toEqual([
      'changed children[15].columnSettings says which columns are sorted and hidden; the table shows all as they are.',
      expect.stringMatching(/^missing children\[18\]\.children\[1\] has no width and height/),
    ]);
  });

  it('loses no word, and has none that the source does not have', () => {
    const source = piecesIn(tree, { plain: fields, inLines });
    const { recall, missing, insertions } = recallOf(source, article, wordsOfJson(tree));
    // The words of a card follow its picture.
    expect(insertions).toEqual([]);
    expect(missing.map(({ words }) => words)).toEqual(['on a card', 'tomas quay']);
    expect(recall).toBeGreaterThan(0.96);
  });
});

describe('A content object', () => {
  const content = {
    id: 'market',
    title: 'The market moves uphill',
    standfirst: 'Saltmere moves its fish stalls.',
    byline: 'Ida Fenwick',
    firstPublishedDate: '2026-11-23T21:40:00.000Z',
    canonicalWebUrl: 'https://paper.example/market',
    annotations: [{ prefLabel: 'Harbours' }],
    mainImage: imageSet('The quay in May'),
    bodyTree: node('body', [paragraph('The vote was nine to two.')]),
  };

  it('is an article with its fields', () => {
    expect(read(content).article).toMatchObject({
      id: 'market',
      headline: 'The market moves uphill',
      standfirst: 'Saltmere moves its fish stalls.',
      authors: [{ name: 'Ida Fenwick' }],
      publishedAt: '2026-11-23T21:40:00.000Z',
      url: 'https://paper.example/market',
      topics: [{ name: 'Harbours' }],
      lead: { type: 'figure', caption: 'The quay in May' },
      body: [{ type: 'paragraph', text: 'The vote was nine to two.' }],
    });
  });

  it('may have what its nodes refer to beside the tree', () => {
    const { bodyTree, ...others } = content;
    const named = { type: 'image-set', id: 'quay', data: { referenceIndex: 0 } };
    const body = { structured: { tree: node('body', [named]), references: [imageSet('At dawn')] } };
    expect(read({ ...others, body }).body).toEqual([figure('At dawn')]);
  });

  it('may be a root, or nodes alone', () => {
    expect(read({ type: 'root', body: content.bodyTree }).body).toEqual(
      read([paragraph('The vote was nine to two.')]).body,
    );
  });

  it('has the words of XML, if it has no tree', () => {
    const { bodyTree, ...others } = content;
    const { article, body, told } = read({ ...others, bodyXML: '<body><p>It is <b>dark</b>.</p></body>' });
    expect(article.headline).toBe('The market moves uphill');
    expect(body).toEqual([{ type: 'paragraph', text: 'It is dark.' }]);
    expect(told).toEqual(['changed bodyXML is XML, not a content-tree; its words are kept. Read it with fromHtml.']);
  });
});

describe('Nodes', () => {
  it('that name what is published by itself by an id alone are reported, and keep their words', () => {
    const { body, told } = read([
      { type: 'image-set', id: 'a' },
      { type: 'video', id: 'b', title: 'The tide' },
      { type: 'recommended', id: 'c' },
    ]);
    expect(body).toEqual([{ type: 'paragraph', text: 'The tide' }]);
    expect(told).toEqual([
      'unknown [0] is a picture that is named by its id alone; it is left out. Add what it refers to, or pass a reader in read.',
      'unknown [1] is a film that is named by its id alone; it is left out. Add what it refers to, or pass a reader in read.',
      'unknown [2] is a recommended story that is named by its id alone; it is left out. Add what it refers to, or pass a reader in read.',
    ]);
  });

  it('that are not known keep what is in them, and in a line their words', () => {
    const line = paragraph([text('It costs'), { type: 'price', amount: '13 crowns' }, text('today.')]);
    const { body } = read([node('panel', [paragraph('One.'), paragraph('Two.')], { title: 'A panel' }), line]);
    expect(body).toEqual(
      ['A panel', 'One.', 'Two.', 'It costs 13 crowns today.'].map((words) => ({ type: 'paragraph', text: words })),
    );
  });

  it('may be read by functions of the publisher', () => {
    const { body } = read([node('panel', [paragraph('One.')], { title: 'A panel' }), { type: 'image-set', id: 'a' }], {
      read: {
        panel: ({ title, children }, { blocks }) => ({
          type: 'details',
          summary: String(title),
          body: blocks(children),
        }),
        'image-set': ({ id }) => ({ type: 'figure', image: { url: `/images/${id}`, alt: '', width: 4, height: 3 } }),
      },
    });
    expect(body).toEqual([
      { type: 'details', summary: 'A panel', body: [{ type: 'paragraph', text: 'One.' }] },
      { type: 'figure', image: { url: '/images/a', alt: '', width: 4, height: 3 } },
    ]);
  });

  it('may be nested without end', () => {
    let layouts: unknown = text('deep words');
    for (let depth = 0; depth < 5000; depth += 1) layouts = node('layout', [layouts]);
    expect(read(layouts).body).toEqual([{ type: 'paragraph', text: 'deep words' }]);
    const around = { type: 'layout', children: [text('round')] as unknown[] };
    around.children.push(around, around);
    expect(read(around).body[0]).toEqual({ type: 'paragraph', text: 'round' });
  });

  it('are read like any other value, however a tree was changed', () => {
    for (const input of mutationsOf(tree, isDeep ? 125 : 60, 3)) read(input);
  });

  it('never have an address that a page must not open', () => {
    const address = JSON.stringify('java\nscript:alert(1)');
    const { article, told } = read(JSON.stringify(tree).replaceAll(/"https:[^"]*"/g, address));
    expect(JSON.stringify(article)).not.toContain('script:');
    expect(told.filter((one) => one.startsWith('unsafe')).length).toBeGreaterThan(2);
  });

  it.each([
    ['an error', { message: 'Not found' }, ['Not found']],
    ['JSON that ends too soon', '{"type":', ['{"type":']],
    ['nothing', null, []],
  ])('are missing in %s, which is reported', (_, input, words) => {
    const { body, told } = read(input);
    expect(body.map((one) => 'text' in one && one.text)).toEqual(words);
    expect(told.join()).toMatch(/^missing /);
  });
});

const trees = contentIn('ft-content-tree', '.json').filter(({ name }) => !name.includes('schema'));

it.each(trees)('no word of $name is lost', ({ name, text }) => {
  const input = JSON.parse(text);
  const { article, reported } = read(input);
  // A title that is given again in its place is shown once.
  const pieces = piecesIn(input, { plain: fields, inLines }).filter(
    ({ place, text }, index, all) => !(place.endsWith('.teaser.title') && all[index - 1]?.text === text),
  );
  const result = recallOf(pieces, article, wordsOfJson(input));
  console.log(`${name}: ${result.recall.toFixed(4)} of ${result.words} words`);
  expect(result.insertions).toEqual([]);
  expect(unexplained(result, reported)).toEqual([]);
  expect(result.recall).toBeGreaterThanOrEqual(0.99);
});
