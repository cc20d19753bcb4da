const text = (words: string, ...attributes: string[]) => ({ type: 'fragment', model: { text: words, attributes } });

export const block = (type: string, blocks: unknown, fields: object = {}) => ({ type, model: { ...fields, blocks } });

/** A paragraph, which has its words a second time beside its fragments. */
export const paragraph = (...pieces: unknown[]) =>
  block(
    'paragraph',
    pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece)),
    { text: pieces.map(wordsIn).join('') },
  );

const wordsIn = (piece: unknown): string =>
  typeof piece === 'string'
    ? piece
    : [...JSON.stringify(piece).matchAll(/"text":"(.*?)"/g)].map(([, words]) => words).join('');

const words = (type: string, line: string) => block(type, [block('text', [paragraph(line)])]);

/** An article with blocks that have a model. */
export const article = {
  metadata: {
    id: 'urn:bbc:ares::article:c0000000001o',
    locators: { canonicalUrl: 'https://www.bbc.com/news/articles/c0000000001o' },
    firstPublished: 1795642800000,
    lastUpdated: 1795646400000,
    passport: { language: 'en-gb', category: 'news' },
    tags: { about: [{ thingLabel: 'Harbours' }] },
  },
  promo: { headlines: { seoHeadline: 'Market moves' }, summary: 'The stalls go up the hill.' },
  content: {
    model: {
      blocks: [
        words('headline', 'The market moves uphill'),
        block('image', [
          {
            type: 'rawImage',
            model: {
              width: 1600,
              height: 900,
              locator: '1/quay.jpg',
              originCode: 'cpsprodpb',
              copyrightHolder: 'Tomas Quay',
            },
          },
          words('altText', 'The quay under water'),
          words('caption', 'The quay in May'),
        ]),
        block('text', [
          paragraph('The vote was ', text('nine', 'bold', 'italic'), ' to two, said ', {
            type: 'urlLink',
            model: { locator: 'https://harbour.example/log', blocks: [text('the harbour')] },
          }),
          block('unorderedList', [
            block('listItem', [paragraph('The fish stalls')]),
            block('listItem', [paragraph('The flower stalls')]),
          ]),
        ]),
        words('subheadline', 'What moves'),
        block(
          'video',
          [
            block('aresMedia', [
              {
                type: 'aresMediaMetadata',
                model: {
                  id: 'p0000001',
                  format: 'audio_video',
                  title: 'The tide',
                  imageUrl: 'ichef.bbci.co.uk/images/ic/$recipe/p1.jpg',
                  versions: [{ duration: 94 }],
                },
              },
            ]),
            words('caption', 'The tide comes in'),
          ],
          { locator: 'urn:bbc:pips:pid:p0000001' },
        ),
        block('mystery', [paragraph('Kept in its place.')]),
        block('mpu', []),
      ],
    },
  },
};

const candy = (line: string, meta?: unknown) => ({
  type: 'paragraph',
  markupType: 'candy_xml',
  text: line,
  ...(meta ? { meta } : {}),
});

/** An older article. */
export const older = {
  metadata: {
    id: 'urn:bbc:ares::asset:news/1',
    locators: { assetUri: '/news/1' },
    language: 'en',
    firstPublished: 1597197558000,
  },
  promo: { headlines: { headline: 'The lamp is lit' }, byline: { name: 'By Ida Fenwick', title: 'Harbour reporter' } },
  content: {
    blocks: [
      { type: 'paragraph', role: 'introduction', markupType: 'plain_text', text: 'It is dark & it is <late>.' },
      candy(
        'See <bold>the</bold> <link><caption>log</caption><url href="https://m.harbour.example/log" platform="mobile"/><url href="https://harbour.example/log" platform="highweb"/></link> & <italic>more</italic>.',
      ),
      candy('• <itemMeta>news/2</itemMeta>', [
        {
          id: 'urn:bbc:ares::asset:news/2',
          headlines: { headline: 'The bench is gone' },
          locators: { href: 'http://www.bbc.com/news/2' },
        },
      ]),
      { type: 'crosshead', markupType: 'plain_text', text: 'The oil' },
      {
        type: 'list',
        numbered: true,
        items: [{ type: 'listItem', markupType: 'candy_xml', text: '<bold>One</bold> can' }],
      },
      {
        type: 'image',
        href: 'https://files.example/lamp.jpg',
        width: 976,
        height: 549,
        altText: 'The lamp',
        caption: 'The lamp at dusk',
        copyrightHolder: 'Ann Wick',
      },
      { type: 'image', href: 'https://files.example/line.png', width: 624, height: 1, altText: 'White space' },
      {
        type: 'social_embed',
        href: 'https://www.youtube.com/watch?v=abcDEF123_-',
        source: 'youtube',
        id: 'abcDEF123_-',
      },
      { type: 'media', id: 'p0000002', format: 'audio', title: 'The horn', caption: 'The horn at night' },
    ],
  },
  relatedContent: { groups: [{ promos: [{ headlines: { headline: 'Elsewhere' } }] }] },
};
