import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/adapters/html';
import type { Block } from '../../src/article/Block';
import type { Issue } from '../../src/article/Issue';
import { toHtmlFragment } from '../../src/exporters';
import { de } from '../../src/messages/words';
import { boxed, knowBoxes } from '../fixtures/boxes';

const base = 'https://courier.example/lamp';

describe('Blocks as HTML', () => {
  it('load no picture from the provider of an embed, film or recording', () => {
    const frame = { url: 'https://frames.film.example/1' };
    const image = { url: 'https://img.film.example/1.jpg', alt: 'The tide' };
    const body: Block[] = [
      { type: 'video', frame, poster: image, title: 'The ferry' },
      { type: 'audio', frame, image, title: 'The sea' },
      {
        type: 'embed',
        url: 'https://film.example/1',
        image,
        alternative: [{ type: 'figure', image, caption: 'High' }],
      },
    ];
    const html = toHtmlFragment(body, { base });
    expect(html).not.toContain('<img');
    for (const words of ['The ferry', 'The sea', 'The tide', 'High']) expect(html).toContain(words);
    expect(toHtmlFragment([{ type: 'video', frame, poster: { ...image, url: '/own.jpg' } }], { base })).toContain(
      '<img',
    );
  });

  it('are read as the same blocks', () => {
    const body: Block[] = [
      {
        type: 'paragraph',
        text: [
          'She ',
          { type: 'strong', text: ['wrote ', { type: 'emphasis', text: 'every' }] },
          ' night',
          { type: 'break' },
          'in ',
          { type: 'link', text: 'the <book> & log', url: 'https://courier.example/log?a=1&b=2' },
          ', H',
          { type: 'subscript', text: '2' },
          'O, ',
          { type: 'language', text: 'bonne nuit', language: 'fr' },
          ' ',
          { type: 'deleted', text: 'never' },
          { type: 'code', text: 'x' },
        ],
      },
      { type: 'heading', text: 'In the tower', level: 2 },
      { type: 'list', items: ['A can', { text: 'A cloth', body: [{ type: 'list', items: ['dry'] }] }] },
      { type: 'list', ordered: true, start: 3, reversed: true, items: ['Oil', 'Match'] },
      {
        type: 'quote',
        paragraphs: ['I set my watch.', 'By her.'],
        attribution: 'Jonah Pell',
        url: 'https://courier.example/pell',
      },
      {
        type: 'figure',
        image: { url: 'https://courier.example/a.jpg', alt: 'A tower', width: 1200, height: 800 },
        caption: 'The tower',
        credit: 'Ida Fenwick',
      },
      { type: 'divider' },
      {
        type: 'table',
        caption: 'Oil',
        head: [{ cells: [{ text: 'Month' }, { text: 'Litres' }] }],
        rows: [
          {
            cells: [
              { text: 'May', header: 'row' },
              { text: '4', span: { rows: 2 } },
            ],
          },
          { cells: [{ text: 'June', header: 'row' }] },
        ],
      },
      { type: 'code', kind: 'code', language: 'js', text: '\nlet a;\n  b < c' },
      { type: 'details', summary: 'More', body: [{ type: 'paragraph', text: 'It is dark.' }] },
    ];
    const read = fromHtml(toHtmlFragment(body, { base }), { article: { headline: 'The lamp' } });
    expect(read.body).toEqual(body);
  });

  it('have absolute addresses, and report those that cannot be', () => {
    const body: Block[] = [
      { type: 'paragraph', text: [{ type: 'link', text: 'log', url: '/log' }] },
      { type: 'figure', image: { url: 'a.jpg', alt: 'A tower' }, caption: 'At dusk' },
    ];
    expect(toHtmlFragment(body, { base })).toBe(
      '<p><a href="https://courier.example/log">log</a></p>\n<figure><img src="https://courier.example/a.jpg" alt="A tower"/><figcaption>At dusk</figcaption></figure>',
    );
    const issues: Issue[] = [];
    expect(toHtmlFragment(body, { onIssue: (issue) => issues.push(issue) })).toBe('<p>log</p>\n<p>At dusk</p>');
    expect(issues.map(({ kind }) => kind)).toEqual(['left-out', 'left-out']);
  });

  it('have a picture that all programs show', () => {
    const image = {
      url: '/a.avif',
      alt: '',
      width: 2400,
      height: 1600,
      sources: [
        { url: '/a-2000.jpg', width: 2000 },
        { url: '/a-1200.jpg', width: 1200 },
        { url: '/a-600.jpg', width: 600 },
      ],
    };
    expect(toHtmlFragment([{ type: 'figure', image }], { base })).toContain(
      'src="https://courier.example/a-1200.jpg" alt="" width="1200" height="800"',
    );
  });

  it('leave out words that repeat the story, and say how a machine had a share, in the language of the story', () => {
    const body: Block[] = [
      { type: 'pullQuote', text: 'Again' },
      { type: 'paragraph', text: 'It burned.', provenance: { source: 'trainedAlgorithmicMedia' } },
    ];
    expect(toHtmlFragment(body)).toBe('<p><em>Passage: made with AI</em></p>\n<p>It burned.</p>');
    expect(toHtmlFragment(body, { language: 'de', messages: de })).toContain('mit KI');
    // English in another language is marked as such.
    expect(toHtmlFragment(body, { language: 'de' })).toContain('<span lang="en">');
  });

  it('are written by functions of the publisher, if there is one for their type', () => {
    const body: Block[] = [
      { type: 'figure', image: { url: '/a.jpg', alt: 'A "tower"' }, caption: [{ type: 'strong', text: 'Dusk' }] },
    ];
    const html = toHtmlFragment(body, {
      base,
      html: {
        figure: ({ image, caption }, { element, link, text }) =>
          element('figure', { title: image.alt, id: undefined }, `${link(image.url)} ${text(caption)}`),
      },
    });
    expect(html).toBe(
      '<figure title="A &quot;tower&quot;">https://courier.example/a.jpg <strong>Dusk</strong></figure>',
    );
  });

  it('never fail, whatever they are', () => {
    for (const body of [undefined, null, 7, 'words', [null, 7, { type: 'figure' }, { type: 'table', rows: [7] }]]) {
      expect(typeof toHtmlFragment(body as never)).toBe('string');
    }
    expect(toHtmlFragment('words' as never)).toBe('<p>words</p>');
  });

  describe('of the publisher’s own types', () => {
    knowBoxes();

    it.each([1, 20, 500])('have the words of blocks in them, %i levels deep', (levels) => {
      expect(toHtmlFragment([boxed(levels, { type: 'paragraph', text: 'Deep down.' })])).toContain('Deep down.');
    });
  });
});
