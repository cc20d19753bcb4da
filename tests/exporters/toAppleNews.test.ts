import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import type { Issue } from '../../src/article/Issue';
import { type AppleNewsArticle, type AppleNewsComponent, toAppleNews } from '../../src/exporters';
import { sampleOfRows } from '../deep';
import { appleNewsSchema } from './schemas/appleNews';
import { stories, url } from './stories';
import { htmlInComponents, parseXml } from './surfaces';

const base: Article = { id: 'lamp', headline: 'The lamp', language: 'en-GB', url, body: [] };

/** The components of blocks, without their layout. */
const componentsOf = (...body: Block[]) =>
  toAppleNews({ ...base, headline: '', body }).components.map(({ layout, ...component }) => component);

const html = (role: string, text: string) => ({ role, format: 'html', text });

describe('A story in Apple News Format', () => {
  const document = toAppleNews({
    ...base,
    kicker: 'Shipping',
    deck: 'Oil & light',
    standfirst: 'It is dark.',
    authors: [{ name: 'Ida Fenwick' }, { name: 'Per Holm' }],
    section: { name: 'Coast' },
    topics: [{ name: 'Oil' }, { name: 'Coast' }],
    publishedAt: '2026-03-01',
    modifiedAt: '2026-03-02T08:05:00.123Z',
    timeZone: 'Asia/Tokyo',
    lead: { type: 'figure', image: { url: '/lamp.jpg', alt: 'A tower' }, caption: 'At dusk', credit: 'Ola Lind' },
    body: [{ type: 'paragraph', text: ['She ', { type: 'strong', text: 'climbed' }, '.'] }],
  });

  it('has what lists of stories show', () => {
    expect(document).toMatchObject({
      version: '1.7',
      identifier: 'lamp',
      title: 'The lamp',
      subtitle: 'Oil & light',
      language: 'en-GB',
      metadata: {
        authors: ['Ida Fenwick', 'Per Holm'],
        canonicalURL: url,
        datePublished: '2026-03-01T00:00:00+09:00',
        dateModified: '2026-03-02T08:05:00+00:00',
        excerpt: 'It is dark.',
        keywords: ['Coast', 'Oil'],
        thumbnailURL: 'https://courier.example/lamp.jpg',
      },
    });
  });

  it('has its parts in the order of the page', () => {
    expect(document.components).toEqual([
      { ...html('heading', 'Shipping'), layout: 'text', textStyle: 'kicker' },
      { ...html('title', 'The lamp'), layout: 'text' },
      {
        ...html('byline', 'By Ida Fenwick and Per Holm<br/>1 March 2026 · Updated 2 March 2026 at 17:05 GMT+9'),
        layout: 'text',
      },
      { ...html('heading', 'Oil &amp; light'), layout: 'text', textStyle: 'deck' },
      { ...html('intro', 'It is dark.'), layout: 'text' },
      {
        role: 'photo',
        layout: 'picture',
        URL: 'https://courier.example/lamp.jpg',
        caption: { format: 'html', text: 'At dusk Ola Lind' },
        accessibilityCaption: 'A tower',
      },
      { ...html('caption', 'At dusk Ola Lind'), layout: 'text' },
      { ...html('body', '<p>She <strong>climbed</strong>.</p>'), layout: 'text' },
    ]);
  });

  it('has lines before what a machine had a share in, which are neither excerpt nor thumbnail', () => {
    const machine = { source: 'trainedAlgorithmicMedia' } as const;
    const { components, metadata, subtitle } = toAppleNews({
      ...base,
      deck: 'Oil',
      standfirst: 'It is dark.',
      lead: { type: 'figure', image: { url: '/lamp.jpg', alt: '' } },
      provenanceOf: { deck: machine, standfirst: machine, lead: machine },
    });
    expect(components).toContainEqual({
      ...html('caption', '<em>Standfirst: made with AI</em>'),
      layout: 'text',
      textStyle: 'notice',
    });
    expect([metadata.excerpt, metadata.thumbnailURL, subtitle]).toEqual([undefined, undefined, undefined]);
  });

  it('has the corrections at its end, and of a withdrawn story only the reason', () => {
    const issues: Issue[] = [];
    const withdrawn = toAppleNews(
      { ...base, corrections: [{ kind: 'withdrawal', text: 'It was false.' }] },
      { onIssue: (issue) => issues.push(issue) },
    );
    expect(htmlInComponents(withdrawn.components)).toEqual([
      'The lamp',
      'Corrections',
      '<ul><li><strong>Withdrawn</strong>: It was false.</li></ul>',
    ]);
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'left-out', path: '' }));
  });

  it('has a conversation with the names of its speakers', () => {
    const { components } = toAppleNews({
      ...base,
      headline: '',
      conversation: {
        title: 'Two voices',
        speakers: [
          { id: 'a', name: 'Ida', kind: 'human', asks: true },
          { id: 'b', name: 'Otto', kind: 'ai' },
        ],
        turns: [
          { speaker: 'a', body: [{ type: 'paragraph', text: 'Is it lit?' }] },
          { speaker: 'b', body: [{ type: 'paragraph', text: 'It is.' }] },
        ],
      },
    });
    expect(components.map(({ role }) => role)).toEqual(['heading2', 'caption', 'body', 'body']);
    expect(htmlInComponents(components).at(-1)).toBe('<p><strong>Otto (AI):</strong> It is.</p>');
  });

  it('has pictures under the addresses that a function returns, which is called once for each', () => {
    const urls: string[] = [];
    const lead = { type: 'figure', image: { url: '/lamp.jpg', alt: '' } } as const;
    const { components, metadata } = toAppleNews(
      { ...base, lead, body: [lead] },
      {
        pictureUrl(url) {
          urls.push(url);
          return `bundle://picture-${urls.length}.jpg`;
        },
      },
    );
    expect(urls).toEqual(['https://courier.example/lamp.jpg']);
    expect(metadata.thumbnailURL).toBe('bundle://picture-1.jpg');
    expect(components.filter(({ role }) => role === 'photo')).toMatchObject([
      { URL: 'bundle://picture-1.jpg' },
      { URL: 'bundle://picture-1.jpg' },
    ]);
  });
});

describe('The identifier', () => {
  it.each([
    ['lamp_2026-03', 'lamp_2026-03'],
    ['urn:lamp:1', /^urn-lamp-1-[a-z\d]{6,14}$/],
    ['灯台', /^[a-z\d]{6,14}$/],
    ['x'.repeat(65), /^x{48}-[a-z\d]{6,14}$/],
    [undefined, /^coast-lamp-[a-z\d]{6,14}$/],
  ])('of the id %s has the characters that Apple takes', (id, identifier) => {
    expect(toAppleNews({ ...base, id }).identifier).toMatch(identifier);
  });

  it('is the one that is given; that a story has none is reported, as are other lacks', () => {
    expect(toAppleNews(base, { identifier: 'mine' }).identifier).toBe('mine');
    const missing: string[] = [];
    toAppleNews({} as Article, { onIssue: ({ kind, path }) => kind === 'missing' && missing.push(path) });
    expect(missing).toEqual(['id', 'headline', 'language']);
  });
});

describe('Blocks as components', () => {
  it.each<[what: string, block: Block, components: unknown[]]>([
    ['an empty paragraph is none', { type: 'paragraph', text: [{ type: 'strong', text: ' ' }] }, []],
    ['a heading has its rank', { type: 'heading', text: 'A', level: 3 }, [html('heading3', 'A')]],
    [
      'a quote has its source in it',
      { type: 'quote', paragraphs: ['A', 'B'], attribution: 'C' },
      [html('quote', '<p>A</p><p>B</p><p>— C</p>')],
    ],
    ['a pull quote is one', { type: 'pullQuote', text: 'A' }, [html('pullquote', '<p>A</p>')]],
    ['a divider is one', { type: 'divider' }, [{ role: 'divider' }]],
    [
      'a list has its paragraphs and lists',
      { type: 'list', items: ['A', { text: 'B', body: [{ type: 'list', ordered: true, items: ['C'] }] }] },
      [html('body', '<ul><li>A</li><li>B<ol><li>C</li></ol></li></ul>')],
    ],
    [
      'a list that does not begin at 1 has its numbers in words',
      { type: 'list', ordered: true, start: 4, items: ['A', 'B'] },
      [html('body', '<p>4. A</p>'), html('body', '<p>5. B</p>')],
    ],
    [
      'a list with a quote is several components',
      { type: 'list', items: ['A', { text: 'B', body: [{ type: 'quote', paragraphs: ['C'] }] }] },
      [html('body', '<ul><li>A</li></ul>'), html('body', '<ul><li>B</li></ul>'), html('quote', '<p>C</p>')],
    ],
    [
      'a table has its title before it and its source after it',
      {
        type: 'table',
        caption: 'Oil',
        unit: 'Litres',
        head: [{ cells: [{ text: 'A', span: { columns: 2 } }] }],
        rows: [{ cells: [{ text: 'B', header: 'row' }, { text: '1 < 2' }] }],
        source: 'The book',
      },
      [
        html('caption', 'Oil<br/>Litres'),
        {
          role: 'htmltable',
          html: '<table><tr><th colspan="2">A</th></tr><tr><th>B</th><td>1 &lt; 2</td></tr></table>',
        },
        html('caption', 'Source: The book'),
      ],
    ],
    [
      'a box is a container, whose components have no layout',
      { type: 'factBox', title: 'A', body: [{ type: 'paragraph', text: 'B' }] },
      [{ role: 'container', style: 'box', components: [html('heading3', 'A'), html('body', '<p>B</p>')] }],
    ],
    [
      'a film that the app plays is one',
      {
        type: 'video',
        title: 'A',
        caption: 'B',
        sources: [
          { url: '/a.webm', type: 'video/webm' },
          { url: '/a.mp4', type: 'video/mp4' },
        ],
        poster: { url: '/a.jpg', alt: 'C' },
      },
      [
        html('heading4', 'A'),
        {
          role: 'video',
          URL: 'https://courier.example/a.mp4',
          stillURL: 'https://courier.example/a.jpg',
          accessibilityCaption: 'C',
        },
        html('caption', 'B'),
      ],
    ],
    [
      'a film elsewhere is a link',
      { type: 'video', title: 'A', url: 'https://films.example/1' },
      [html('body', '<p><a href="https://films.example/1">A</a></p>')],
    ],
    [
      'a picture that cannot be shown is its words',
      { type: 'figure', image: { url: '/a.svg', alt: 'A' }, caption: 'B' },
      [html('caption', 'B')],
    ],
    [
      'a picture leads where its link leads',
      { type: 'figure', image: { url: '/a.jpg', alt: '' }, url: '/b' },
      [
        {
          role: 'photo',
          URL: 'https://courier.example/a.jpg',
          additions: [{ type: 'link', URL: 'https://courier.example/b' }],
        },
      ],
    ],
  ])('%s', (_, block, components) => {
    expect(componentsOf(block)).toEqual(components);
  });
});

/** The elements that the app shows in text (developer.apple.com/documentation/applenews/using-html-with-apple-news-format). */
const inText = new Set('a br code del em li ol p pre strong sub sup ul'.split(' '));
const inTables = new Set([...inText, 'table', 'tr', 'th', 'td']);

const validate = new Ajv().compile<AppleNewsArticle>(appleNewsSchema);

it.each(
  sampleOfRows(stories, 'with nothing', 'with everything', 'without dates', 'with hostile words 0', 'by a machine'),
)('A document of a story %s has the form that Apple takes', (_, story) => {
  const document = toAppleNews(story as Article);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  const all = allOf(document.components);
  const tables = all.filter(({ role }) => role === 'htmltable');
  expect(elementsIn(tables).filter((name) => !inTables.has(name))).toEqual([]);
  const others = all.filter(({ role }) => role !== 'htmltable' && role !== 'container');
  expect(elementsIn(others).filter((name) => !inText.has(name))).toEqual([]);
  for (const one of all) {
    if (one.layout) expect(document.componentLayouts).toHaveProperty(one.layout);
    if ('style' in one) expect(document.componentStyles).toHaveProperty(one.style);
    if ('textStyle' in one && one.textStyle) expect(document.componentTextStyles).toHaveProperty(one.textStyle);
  }
});

/** The names of the elements in the HTML of components. */
function elementsIn(components: readonly AppleNewsComponent[]): string[] {
  const { documentElement } = parseXml(`<div>${htmlInComponents(components).join('')}</div>`);
  return Array.from(documentElement.getElementsByTagName('*'), ({ localName }) => localName);
}

/** Components with those in containers. */
function allOf(components: readonly AppleNewsComponent[]): AppleNewsComponent[] {
  return components.flatMap((one) => (one.role === 'container' ? [one, ...allOf(one.components)] : [one]));
}
