import type { Article } from '../../src/article/Article';

const attack = '</script></title></style><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';

/** An article with many kinds of bad input. */
export const hostile = {
  language: 'xx-not-a-language-tag!',
  headline: `${'A headline that goes on and on. '.repeat(3_200)}${attack}`,
  deck: 'w'.repeat(20_000),
  standfirst: 'שלום hello مرحبا \u202eevil\u202c 👩‍👩‍👧‍👦🏳️‍🌈👨🏽‍🚀 \ud800 half',
  summary: [{ type: 'link', text: 'a link that must not be one', url: 'java\nscript:window.attacked=1' }, ' ', attack],
  keyPoints: [{ id: 'in-full', text: 'W'.repeat(20_000) }, 'a bare string', {}, { text: ['😀'.repeat(5_000)] }],
  brief: 'not a list',
  body: [
    { type: 'paragraph', text: 'x'.repeat(20_000) },
    { type: 'carousel', title: 'Words of an unknown block', url: 'https://example.com/video' },
    { type: 'list', items: [] },
    { type: 'list', items: ['i'.repeat(5_000)] },
    { type: 'heading', text: 'h'.repeat(5_000) },
    { type: 'pullQuote', text: 'q'.repeat(5_000), attribution: 'a'.repeat(5_000), placement: 'margin' },
    { type: 'quote', paragraphs: ['u'.repeat(5_000)], attribution: attack, url: 'javascript:window.attacked=1' },
    { type: 'figure', image: { url: 'javascript:window.attacked=1', alt: 'x' }, caption: 'A caption' },
    {
      type: 'figure',
      image: { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' },
      caption: 'c'.repeat(5_000),
      credit: 'd'.repeat(5_000),
    },
    null,
    42,
  ],
  conversation: {
    title: 't'.repeat(5_000),
    speakers: [{ id: 'a', name: 's'.repeat(5_000), kind: 'robot' }],
    turns: [
      { speaker: 'a', body: [{ type: 'paragraph', text: 'v'.repeat(5_000) }] },
      { speaker: 'nobody', body: 'text' },
    ],
  },
  section: 's'.repeat(5_000),
  authors: [{ name: 'n'.repeat(5_000), url: 'javascript:window.attacked=1' }],
  publishedAt: '2024-02-30',
  modifiedAt: 'yesterday',
  publisher: { name: 'p'.repeat(5_000), url: 'data:text/html,<script>window.attacked=1</script>' },
  links: [{ label: 'l'.repeat(5_000), url: 'vbscript:window.attacked=1' }],
} as unknown as Article;
