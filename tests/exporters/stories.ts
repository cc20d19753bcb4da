import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import { blocksWith } from '../fixtures/blocksWith';
import { everyField } from '../fixtures/everyField';
import { everywhere } from '../fixtures/everywhere';
import { unsafeUrls } from '../fixtures/urls';
import { vectors } from '../fixtures/vectors';

export const url = 'https://courier.example/coast/lamp';
const minimal: Article = { headline: '', body: [] };

/** Words that are mark-up, or that no file may hold. */
const hostileWords = [
  ...vectors.map(({ words }) => words),
  ']]>',
  '<![CDATA[x]]>',
  '<!ENTITY x "y">',
  '&amp;lt;',
  '\u0000\u0008\u001b\ufffe\ud800',
  '\u202e\u2066',
  '---\ntitle: x',
  '{{ 7 * 7 }}{% raw %}',
  '=HYPERLINK("x")',
];

/** Blocks with an address in each place. */
function blocksAt(address: string): Block[] {
  const { figure, embed, document, video, paragraph } = blocksWith('Words', address);
  return [{ ...figure, image: { url: address, alt: 'A' }, url: address }, embed, document, video, paragraph];
}

/** The stories that every export is tried with; some are no articles. */
export const stories: readonly (readonly [name: string, article: unknown])[] = [
  ['with nothing', {}],
  ['with a headline', { headline: 'The lamp', body: [] }],
  ['with everything', everyField],
  ['without url', { ...everyField, url: undefined }],
  ['with relative url', { ...everyField, url: '/coast/lamp' }],
  ['without dates', { ...everyField, publishedAt: undefined, modifiedAt: undefined }],
  ['with dates that are none', { ...everyField, publishedAt: 'yesterday', modifiedAt: 7 }],
  ['in Arabic', { ...everyField, language: 'ar', timeZone: 'Asia/Beirut' }],
  ['in Chinese', { ...everyField, language: 'zh-Hant-TW' }],
  ['in a language that is none', { ...everyField, language: 'no language', timeZone: 'No/Where' }],
  [
    'that was withdrawn',
    { ...everyField, corrections: [{ kind: 'withdrawal', at: '2031-03-05', text: 'It was false.' }] },
  ],
  ['by a machine', { ...everyField, provenance: { source: 'trainedAlgorithmicMedia' } }],
  ...Object.entries(blocksWith('Words', '/address')).map(
    ([type, block]) => [`of the block ${type}`, { ...minimal, headline: 'One', url, id: type, body: [block] }] as const,
  ),
  // Each of the words is in another place of each story.
  ...[0, 1, 2, 3].map((shift) => {
    let place = shift * 23;
    const article = everywhere(() => hostileWords[place++ % hostileWords.length] ?? '');
    return [`with hostile words ${shift}`, { ...article, url, id: hostileWords[shift] }] as const;
  }),
  ['with unsafe addresses', { headline: 'One', url: unsafeUrls[0], id: 'x', body: unsafeUrls.flatMap(blocksAt) }],
];
