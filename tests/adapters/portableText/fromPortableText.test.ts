import { describe, expect, it } from 'vitest';
import {
  type FromPortableTextOptions,
  fromPortableText,
  type PortableTextMark,
} from '../../../src/adapters/portableText';
import { isDeep } from '../../deep';
import { mutationsOf } from '../mutations';
import { reading } from '../reading';
import { contentIn } from '../recall/content';
import { piecesIn, wordsOfJson } from '../recall/json';
import { recallOf, unexplained } from '../recall/recall';
import { block, document, span } from './document';

const read = (input: unknown, options?: FromPortableTextOptions) =>
  reading((onIssue) => fromPortableText(input, { ...options, onIssue }), input);
const imageUrl: FromPortableTextOptions['imageUrl'] = ({ file }) => `https://cdn.example/${file}`;

describe('A block of text', () => {
  it.each([
    ['a paragraph', block('It is dark.'), { type: 'paragraph', text: 'It is dark.' }],
    ['a block without a style', { _type: 'block', children: [span('It is dark.')] }, { type: 'paragraph' }],
    ['a heading', block('The lamp', { style: 'h3' }), { type: 'heading', text: 'The lamp', level: 2 }],
    ['a line break', block('One\nTwo'), { text: ['One', { type: 'break' }, 'Two'] }],
  ])('is read: %s', (_, given, expected) => {
    expect(read([given]).body).toEqual([expect.objectContaining(expected)]);
  });

  it('has its marks nested by how long they last', () => {
    const line = [span('A word of ', 'strong'), span('warning;', 'em', 'strong'), span(' it is dark.')];
    expect(read([block(line)]).body).toEqual([
      {
        type: 'paragraph',
        text: [{ type: 'strong', text: ['A word of ', { type: 'emphasis', text: 'warning;' }] }, ' it is dark.'],
      },
    ]);
  });

  it('never has a link split by another mark, or a link in a link', () => {
    const line = [span('one ', 'strong'), span('two ', 'strong', 'a'), span('three ', 'a', 'b'), span('four', 'b')];
    const markDefs = [
      { _key: 'a', _type: 'link', href: 'https://a.example/' },
      { _key: 'b', _type: 'link', href: 'https://b.example/' },
    ];
    expect(read([block(line, { markDefs })]).body).toEqual([
      {
        type: 'paragraph',
        text: [
          { type: 'strong', text: 'one ' },
          { type: 'link', text: [{ type: 'strong', text: 'two ' }, 'three '], url: 'https://a.example/' },
          { type: 'link', text: 'four', url: 'https://b.example/' },
        ],
      },
    ]);
  });

  it.each([
    ['code', 'code'],
    ['strike-through', 'deleted'],
    ['sub', 'subscript'],
    ['sup', 'superscript'],
  ])('with the decorator %s is %s', (decorator, type) => {
    expect(read([block([span('words', decorator)])]).body).toEqual([
      { type: 'paragraph', text: [{ type, text: 'words' }] },
    ]);
  });

  it('keeps the words of marks and styles that are not known, and reports each once', () => {
    const line = [span('a ', 'glow'), span('b ', 'glow', 'underline'), span('c', 'k')];
    const markDefs = [{ _key: 'k', _type: 'internalLink', reference: { _ref: 'x' } }];
    const { body, told } = read([block(line, { markDefs, style: 'lede' }), block('d', { style: 'lede' })]);
    expect(body).toEqual([
      { type: 'paragraph', text: 'a b c' },
      { type: 'paragraph', text: 'd' },
    ]);
    expect(told).toEqual([
      'unknown [0] has the style "lede", which is not known; it is a paragraph. Pass a reader in read. Also in [1].',
      'unknown [0].children[0] has the decorator "glow", which is not known; its words have no mark. Pass a reader in read.',
      'changed [0].children[1] has underlined words; the line is left out.',
      'unknown [0].children[2] has the annotation "internalLink", which is not known; its words have no mark. Pass a reader in read.',
    ]);
  });

  it('loses no word of an object in its line, and joins it to none', () => {
    const { body, told } = read([
      block([span('It costs'), { _type: 'price', currency: 'USD', amount: 13.5 }, span('today.')]),
    ]);
    expect(body).toEqual([{ type: 'paragraph', text: 'It costs USD 13.5 today.' }]);
    expect(told).toEqual([
      'unknown [0].children[1] is of the type "price", which is not known in a line of text; its words are kept. Pass a reader in read.',
    ]);
  });

  it('is divided by a picture in its line', () => {
    const picture = { _type: 'image', asset: { _ref: 'image-a-4x3-jpg' }, alt: '' };
    expect(read([block([span('Before'), picture, span('after')])], { imageUrl }).body.map(({ type }) => type)).toEqual([
      'paragraph',
      'figure',
      'paragraph',
    ]);
  });

  it('has no invisible characters of a visual editor, and keeps those of spelling', () => {
    const { body, told } = read([block(`می\u200cخواهم${'\u200b\u200c\u200d\ufeff'.repeat(4)}`)]);
    expect(body).toEqual([{ type: 'paragraph', text: 'می\u200cخواهم' }]);
    expect(told).toEqual(['left-out [0].children[0] has invisible characters for a visual editor; they are left out.']);
  });
});

describe('Blocks that are items of lists', () => {
  const item = (text: string, listItem: string, level?: number) => block(text, { listItem, level });

  it('are nested by their levels, and a list of another kind is another list', () => {
    const items = [item('a', 'bullet', 1), item('b', 'number', 2), item('c', 'number', 2), item('d', 'bullet', 1)];
    expect(read([...items, item('e', 'number', 1)]).body).toEqual([
      { type: 'list', items: [{ text: 'a', body: [{ type: 'list', ordered: true, items: ['b', 'c'] }] }, 'd'] },
      { type: 'list', ordered: true, items: ['e'] },
    ]);
  });

  it('are all there if their levels jump, or begin with 3', () => {
    expect(read([item('a', 'bullet', 1), item('b', 'bullet', 4), item('c', 'bullet', 2)]).body).toEqual([
      {
        type: 'list',
        items: [
          {
            text: 'a',
            body: [
              { type: 'list', items: ['b'] },
              { type: 'list', items: ['c'] },
            ],
          },
        ],
      },
    ]);
    expect(read([item('a', 'bullet', 3), item('b', 'bullet', 1)]).body).toEqual([{ type: 'list', items: ['a', 'b'] }]);
  });

  it('have bullets if their kind is not known', () => {
    const { body, told } = read([item('a', 'square'), item('b', 'square')]);
    expect(body).toEqual([{ type: 'list', items: ['a', 'b'] }]);
    expect(told).toEqual(['changed [0] is an item of a list of the kind "square"; it has a bullet. Also in [1].']);
  });

  it('are in no more lists than can be read, at any level', () => {
    const items = Array.from({ length: 1000 }, (_, index) => item(`item${index}`, 'bullet', index + 1));
    expect(recallOf(piecesIn(items, { plain: ['text'] }), read(items).article).recall).toBe(1);
  });
});

describe('A document of Sanity', () => {
  const { article, told } = read({ query: '*', result: document }, { imageUrl });

  it('is an article with the fields that most projects use', () => {
    const { body, ...others } = article;
    expect(others).toEqual({
      id: 'market-hill',
      headline: 'The market moves uphill',
      deck: 'Nine to two in the council',
      standfirst: 'Saltmere moves its fish stalls before the spring tides.',
      publishedAt: '2026-11-23T21:40:00+02:00',
      modifiedAt: '2026-11-24T09:30:00Z',
      language: 'en',
      section: { name: 'Harbour' },
      topics: [{ name: 'Council' }, { name: 'Tides' }],
      authors: [
        {
          name: 'Ida Fenwick',
          role: 'Harbour reporter',
          description: 'Ida has reported from the quay since 2019.',
          image: { url: 'https://cdn.example/ida-400x400.jpg', width: 400, height: 400 },
        },
      ],
      lead: {
        type: 'figure',
        image: {
          url: 'https://cdn.example/quay-2000x1200.jpg',
          alt: 'The quay under water',
          width: 2000,
          height: 1200,
        },
        caption: 'The quay in May',
        focus: { x: 0.25, y: 0.5 },
      },
      notes: [{ id: 'note-1', text: 'It begins in 1871.' }],
    });
    expect(body).toMatchObject([
      { type: 'paragraph' },
      { type: 'heading' },
      { type: 'list', items: [{ body: [{ items: ['The scales too'] }] }, 'The flower stalls'] },
      { type: 'quote', paragraphs: ['The quay was under water in May.', 'And in June.'] },
      { type: 'paragraph' },
      { type: 'figure', caption: 'Stalls in a row' },
      { type: 'code', language: 'python', text: 'tide = 4.1', caption: 'tide.py' },
      { type: 'table', rows: [{ cells: [{ text: 'Monday' }, { text: '4.1 m' }] }, {}] },
      { type: 'video', provider: 'YouTube', title: 'The tide comes in' },
      { type: 'divider' },
      { type: 'paragraph', text: 'The hill' },
      { type: 'paragraph', text: 'It is 41 metres high.' },
    ]);
  });

  it('reports what it does not know, with the path in the source', () => {
    expect(told).toEqual([
      'changed result.body[7].children[4] is of the type "footnote"; its words are a note.',
      'unknown result.body[13] is of the type "factBox", which is not known; its words are kept. Pass a reader in read.',
    ]);
  });

  it('loses no word, and has none that the source does not have', () => {
    const fields = ['title', 'subtitle', 'text', 'caption', 'code', 'filename', 'cells', 'heading'];
    const { excerpt, author, categories, tags, mainImage, body, ...opening } = document;
    // Authors and topics are not read with the story, and notes follow it.
    const source = piecesIn({ ...opening, excerpt, mainImage, body }, { plain: fields, inLines: ['span'] });
    const { recall, missing, insertions } = recallOf(source, article, wordsOfJson(document));
    expect(missing.map(({ words }) => words)).toEqual(['it begins in 1871']);
    expect(insertions.filter((word) => word !== '1')).toEqual([]);
    expect(recall).toBeGreaterThan(0.9);
  });

  it('may name its fields otherwise, and has issues for words that no field takes', () => {
    const story = {
      _type: 'story',
      _createdAt: '2026-11-20T08:00:00Z',
      hero: { line: 'The lamp is lit' },
      words: [block('It is dark.')],
      aside: 'Said by nobody in particular',
    };
    const { article, told } = read(story, { fields: { headline: 'hero.line', body: 'words' } });
    expect(article).toMatchObject({ headline: 'The lamp is lit', body: [{ text: 'It is dark.' }] });
    expect(told).toEqual([
      'guessed _createdAt is when the document was created; it is read as the date of publication. Name its field in fields.',
      'left-out aside has words that are not read, because no field of the article is known for it; name it in fields.',
    ]);
  });

  it('may have the same words in two fields, of which one is read', () => {
    const story = {
      _type: 'story',
      title: 'A',
      excerpt: 'It is dark.',
      description: 'It is dark.',
      body: [block('B')],
    };
    expect(read(story)).toMatchObject({ article: { standfirst: 'It is dark.' }, told: [] });
    expect(read({ ...story, description: 'It is late.' }).told).toHaveLength(1);
  });

  it('may have nodes without a block, or one block, in a field of any name', () => {
    const node = { _type: 'callout', _key: 'a', text: 'It is dark.' };
    expect(read({ story: [node] }).body).toEqual([{ type: 'paragraph', text: 'It is dark.' }]);
    expect(read({ story: block('It is dark.') }).body).toEqual([{ type: 'paragraph', text: 'It is dark.' }]);
  });

  it('keeps the words of a picture whose address is not in it', () => {
    const { body, told } = read([document.body[8]]);
    expect(body.map((one) => 'text' in one && one.text)).toEqual(['Stalls', 'Stalls in a row']);
    expect(told[0]).toBe('missing [0] is a picture without an address; pass imageUrl, or query it (asset->).');
  });
});

describe('Types of the publisher’s own', () => {
  it('are read by a function for each', () => {
    const callout = { _type: 'callout', heading: 'The hill', content: [block('It is 41 metres high.')] };
    const { body, told } = read([callout, { _type: 'advert', words: 'Buy lamps' }], {
      read: {
        callout: ({ heading, content }, { blocks }) => ({
          type: 'factBox',
          title: String(heading),
          body: blocks(content),
        }),
        advert: () => null,
      },
    });
    expect(body).toEqual([
      { type: 'factBox', title: 'The hill', body: [{ type: 'paragraph', text: 'It is 41 metres high.' }] },
    ]);
    expect(told).toEqual([]);
  });

  it('may be in a line, or marks, or styles', () => {
    const line = [span('It is '), { _type: 'tide', metres: 4.1 }, span(' at the '), span('quay', 'k', 'em')];
    const markDefs = [{ _key: 'k', _type: 'internalLink', slug: 'quay' }];
    const { body, told } = read([block(line, { markDefs }), block('Dark.', { style: 'lede' })], {
      read: {
        tide: ({ metres }) => ({ type: 'paragraph', text: `${metres} m` }),
        internalLink: (mark, { text }) => ({
          type: 'paragraph',
          text: [{ type: 'link', text: text((mark as PortableTextMark).children), url: `/${mark.slug}` }],
        }),
        lede: ({ children }, { text }) => ({ type: 'pullQuote', text: text(children) }),
      },
    });
    expect(body).toEqual([
      {
        type: 'paragraph',
        text: ['It is 4.1 m at the ', { type: 'link', text: [{ type: 'emphasis', text: 'quay' }], url: '/quay' }],
      },
      { type: 'quote', paragraphs: ['Dark.'] },
    ]);
    expect(told).toEqual([expect.stringContaining('is a pull quote with words that the story does not have')]);
  });

  it('keep their words if the function throws', () => {
    const { body, told } = read([{ _type: 'callout', text: 'It is dark.' }], {
      read: {
        callout() {
          throw new Error('no lamp');
        },
      },
    });
    expect(body).toEqual([{ type: 'paragraph', text: 'It is dark.' }]);
    expect(told[0]).toContain('cannot be read by read["callout"]');
  });
});

describe('What is no Portable Text', () => {
  it.each([
    ['an error of the API', { error: { description: 'Expected “]”', type: 'queryParseError' } }, ['Expected “]”']],
    ['JSON that ends too soon', '[{"_type":"block"', ['[{"_type":"block"']],
    ['nothing', null, []],
    ['an object without fields', {}, []],
    ['a number', 4.1, ['4.1']],
  ])('has an issue, and its words: %s', (_, input, words) => {
    const { body, told } = read(input);
    expect(body.map((one) => 'text' in one && one.text)).toEqual(words);
    expect(told.join()).toMatch(/^(?:missing|left-out) /);
  });

  it('may be JSON as a string, with a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(document)}`).article.headline).toBe('The market moves uphill');
  });

  it('may be several documents, of which the first is read', () => {
    const { article, told } = read([document, { ...document, title: 'Another' }], { imageUrl });
    expect(article.headline).toBe('The market moves uphill');
    expect(told).toContain(
      'left-out [1] and what follows it (1 of 2 documents) is not read; read each document by itself.',
    );
  });

  it('may be nested without end', () => {
    let arrays: unknown = [block('deep words')];
    let objects: unknown = block('deep words');
    for (let depth = 0; depth < 5000; depth += 1) {
      arrays = [arrays];
      objects = { _type: 'box', content: [objects] };
    }
    const around: unknown[] = [block('round')];
    around.push(around, around, { _type: 'box', content: around });
    expect(read(arrays).body).toEqual([{ type: 'paragraph', text: 'deep words' }]);
    expect(read([objects]).body).toEqual([{ type: 'paragraph', text: 'deep words' }]);
    expect(read(around).body[0]).toEqual({ type: 'paragraph', text: 'round' });
  });

  it('has each of thousands of links in a line with its own address', () => {
    const links = Array.from({ length: 2_000 }, (_, index) => index);
    const markDefs = links.map((index) => ({
      _key: `k${index}`,
      _type: 'link',
      href: `https://post.example/${index}`,
    }));
    const children = links.map((index) => ({ _type: 'span', text: `w${index}`, marks: [`k${index}`] }));
    const { body } = read([{ _type: 'block', markDefs, children }]);
    expect(body).toEqual([
      {
        type: 'paragraph',
        text: links.map((index) => ({ type: 'link', url: `https://post.example/${index}`, text: `w${index}` })),
      },
    ]);
  });

  it('is read like any other value, however it was changed', () => {
    for (const input of mutationsOf(document, isDeep ? 250 : 60, 1))
      reading((onIssue) => fromPortableText(input, { imageUrl, onIssue }));
  });

  it('never has an address that a page must not open', () => {
    const address = 'java\nscript:alert(1)';
    const text = JSON.stringify(document).replaceAll(/"https:[^"]*"/g, JSON.stringify(address));
    const { article, told } = read(text, { imageUrl: () => address });
    expect(JSON.stringify(article)).not.toContain('script:');
    expect(told.filter((one) => one.startsWith('unsafe')).length).toBeGreaterThan(2);
  });
});

it.each(contentIn('portable-text', '.json'))('no word of $name is lost', ({ name, text }) => {
  const { input } = JSON.parse(text);
  const { article, reported } = read(input);
  const result = recallOf(
    piecesIn(input, { plain: ['text', 'code', 'title', 'caption', 'cells'] }),
    article,
    wordsOfJson(input),
  );
  console.log(`${name}: ${result.recall.toFixed(4)} of ${result.words} words`);
  expect(result.insertions).toEqual([]);
  expect(unexplained(result, reported)).toEqual([]);
  expect(result.recall).toBeGreaterThanOrEqual(0.99);
});
