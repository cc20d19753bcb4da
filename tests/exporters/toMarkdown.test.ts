import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../src/adapters/markdown';
import type { Article } from '../../src/article/Article';
import type { Block, ListItem } from '../../src/article/Block';
import { plainText } from '../../src/article/plainText';
import type { Inline, Text } from '../../src/article/Text';
import { toMarkdown } from '../../src/exporters/toMarkdown';
import { isDeep } from '../deep';

/** Words that mean something in Markdown, in some places. */
const fragments = [
  'the lamp',
  'Éire',
  '灯塔',
  '「港」',
  'かな。',
  'المنارة',
  'snake_case',
  '_',
  '*',
  '**',
  '`',
  '``',
  '[',
  '](x)',
  '![',
  '<b>',
  '<!--',
  '>',
  '#',
  '##',
  '-',
  '+',
  '---',
  '===',
  '1.',
  '12)',
  '~',
  '~~',
  '|',
  '| - |',
  '&amp;',
  '&copy;',
  '&',
  '\\',
  '{{ site }}',
  '{% raw %}',
  '!',
  ':',
  '.',
  ',',
  '“so”',
  '[^1]',
  '[ ]',
  '$x$',
  '+++',
];

/** Words in one line, without white space at the ends and twice in a row. */
const words = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 4 })
  .map((pairs) =>
    pairs
      .map((pair) => pair.join(''))
      .join('')
      .trim(),
  );

const marks = ['strong', 'emphasis', 'deleted', 'subscript', 'superscript'] as const;

/** A text with marks, each of which is in no other of its kind. */
function textIn(outer: readonly string[]): fc.Arbitrary<Text> {
  const free = marks.filter((mark) => !outer.includes(mark));
  const inline: fc.Arbitrary<Inline>[] = [words, words];
  if (outer.length < 2) {
    inline.push(
      fc.constantFrom(...free).chain((type) => textIn([...outer, type]).map((text) => ({ type, text }) as Inline)),
    );
    if (!outer.includes('language'))
      inline.push(textIn([...outer, 'language']).map((text): Inline => ({ type: 'language', language: 'fr', text })));
    if (!outer.includes('link')) {
      inline.push(
        fc
          .tuple(
            textIn([...outer, 'link']),
            fc.constantFrom('https://post.example/a_(b)?c=1&amp=2', 'mailto:ida@post.example'),
          )
          .map(([text, url]): Inline => ({ type: 'link', text, url })),
      );
    }
  }
  inline.push(fc.constantFrom('lamp', 'a`b', '``', '|').map((text): Inline => ({ type: 'code', text })));
  return fc.array(fc.tuple(fc.oneof(...inline), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 4 }).map(joined);
}

/** Pieces with spaces between some of them, in which strings beside each other are one. */
function joined(pairs: readonly (readonly [Inline, string])[]): Text {
  const pieces: Inline[] = [];
  pairs.forEach(([piece, space], index) => {
    for (const one of [piece, index < pairs.length - 1 ? space : '']) {
      const last = pieces.at(-1);
      if (one === '') continue;
      if (typeof one === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + one;
      else if (typeof one !== 'string' && typeof last === 'object' && last.type === one.type) pieces.push(' ', one);
      else pieces.push(one);
    }
  });
  return pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces;
}

// A line of nothing but signs is read as a divider.
const text = textIn([]).filter((text) => /\p{L}/u.test(plainText(text)));

const { block } = fc.letrec<{ block: Block; list: Block; item: Text | ListItem }>((tie) => ({
  block: fc.oneof(
    text.map((text): Block => ({ type: 'paragraph', text })),
    text.map((text): Block => ({ type: 'paragraph', text })),
    text.map((text): Block => ({ type: 'heading', text, level: 2 })),
    fc.array(text, { minLength: 1, maxLength: 3 }).map((paragraphs): Block => ({ type: 'quote', paragraphs })),
    fc.constant<Block>({ type: 'divider' }),
    fc
      .constantFrom('let a;\n\n  b```c', '# no')
      .map((text): Block => ({ type: 'code', text, kind: 'code', language: 'js' })),
    tie('list'),
  ),
  list: fc
    .tuple(
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom({}, { ordered: true }, { ordered: true, start: 7 }),
    )
    .map(([items, order]): Block => ({ type: 'list', items, ...order })),
  item: fc.oneof(
    { maxDepth: 2 },
    text,
    fc.tuple(text, tie('list')).map(([text, list]): ListItem => ({ text, body: [list] })),
  ),
}));

describe('Markdown that is read again', () => {
  it('has the same blocks, whatever their words', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (body) => {
        const article: Article = { headline: 'Lamp', body };
        const read = fromMarkdown(toMarkdown(article, { frontMatter: true }), { templates: (tag) => tag });
        expect(read.body.map(withoutId)).toEqual(body);
      }),
      { numRuns: isDeep ? 100 : 20 },
    );
  });
});

function withoutId({ id, ...block }: Block): Block {
  return block as Block;
}

describe('A story as Markdown', () => {
  const url = 'https://courier.example/lamp';
  const markdownOf = (...body: Block[]) => toMarkdown({ headline: '', url, body });

  it.each<[given: Text, markdown: string]>([
    ['1. May', '1\\. May'],
    ['a_b and _c', 'a_b and \\_c'],
    ['# no', '\\# no'],
    ['C# and 5 > 4', 'C# and 5 > 4'],
    ['a * b', 'a \\* b'],
    ['AT&T &amp; &', 'AT&T \\&amp; &'],
    ['wow!', 'wow!'],
    ['- 5 degrees, -5 degrees', '\\- 5 degrees, -5 degrees'],
    [[{ type: 'strong', text: 'a' }, 'b'], '**a**b'],
    [['a ', { type: 'strong', text: ['b ', { type: 'emphasis', text: 'c' }, ' d'] }], 'a **b *c* d**'],
    // Punctuation beside letters.
    [['灯塔', { type: 'strong', text: '「港」' }, '灯'], '灯塔<strong>「港」</strong>灯'],
    [[{ type: 'strong', text: 'Why?' }, ' Because.'], '**Why?** Because.'],
    [[{ type: 'code', text: 'a`b' }], '``a`b``'],
    ['a\nb', 'a b'],
    [['a', { type: 'break' }, '- b'], 'a\\\n\\- b'],
    [[{ type: 'link', text: 'x', url: '/a_(b)' }], '[x](<https://courier.example/a_(b)>)'],
  ])('has %j as %s', (text, markdown) => {
    expect(markdownOf({ type: 'paragraph', text })).toBe(`${markdown}\n`);
  });

  it('has a table of GitHub, or one of HTML for spans', () => {
    const head = [{ cells: [{ text: 'Month' }, { text: 'Litres' }] }];
    expect(markdownOf({ type: 'table', head, rows: [{ cells: [{ text: 'a|b' }, { text: '4' }] }], numeric: [1] })).toBe(
      '| Month | Litres |\n| --- | --: |\n| a\\|b | 4 |\n',
    );
    expect(markdownOf({ type: 'table', head, rows: [{ cells: [{ text: 'May', span: { columns: 2 } }] }] })).toMatch(
      /^<table>.*colspan="2".*<\/table>\n$/s,
    );
  });

  it('numbers notes by their marks', () => {
    const notes = [
      { id: 'b', text: 'Second.' },
      { id: 'a', text: ['First.', { type: 'note', id: 'b' } as const] },
    ];
    const body: Block[] = [{ type: 'paragraph', text: ['x', { type: 'note', id: 'a' }, { type: 'note', id: 'gone' }] }];
    expect(toMarkdown({ headline: '', notes, body })).toBe('x[^1]\n\n[^1]: First.[^2]\n\n[^2]: Second.\n');
  });

  it('has front matter whose strings stay strings', () => {
    const article: Article = {
      headline: 'No',
      deck: 'Oil: "light"\u2028',
      standfirst: 'It is dark.',
      provenanceOf: { standfirst: { source: 'trainedAlgorithmicMedia' } },
      publishedAt: '2026-03-01',
      authors: [{ name: 'Ida Fenwick' }, { name: 'Per Holm', role: 'Keeper' }],
      topics: [{ name: 'oil' }],
      section: { name: 'Harbour' },
      language: 'en-GB',
      url,
      lead: { type: 'figure', image: { url: '/a.jpg', alt: 'A tower' }, caption: 'At dusk', credit: 'Ola' },
      body: [{ type: 'paragraph', text: 'She climbed.' }],
    };
    const markdown = toMarkdown(article, { frontMatter: true });
    expect(markdown).toContain('title: "No"\n');
    // What a machine wrote is in the text, with the line that says so.
    expect(markdown).not.toContain('description:');
    expect(markdown).toContain('*Standfirst: made with AI*\n\nIt is dark.\n');
    const { standfirst, provenanceOf, lead, ...others } = article;
    expect(fromMarkdown(markdown)).toMatchObject({
      ...others,
      deck: 'Oil: "light"',
      lead: { ...lead, image: { url: 'https://courier.example/a.jpg', alt: 'A tower' } },
      body: [{ type: 'paragraph' }, { type: 'paragraph', text: 'It is dark.' }, ...article.body],
    });
  });
});
