/** A node of text with marks. */
export const text = (value: string, ...marks: string[]) => ({
  nodeType: 'text',
  value,
  marks: marks.map((type) => ({ type })),
  data: {},
});

/** A node of rich text; a string is its text. */
export const node = (nodeType: string, content: unknown = [], data: object = {}) => ({
  nodeType,
  data,
  content: typeof content === 'string' ? [text(content)] : content,
});

export const paragraph = (content: unknown) => node('paragraph', content);

/** A link as responses of the Content Delivery API have it. */
export const link = (id: string, linkType = 'Entry') => ({ sys: { type: 'Link', linkType, id } });

const target = (id: string, linkType?: string) => ({ target: link(id, linkType) });

/** An entry. */
export const entry = (id: string, type: string, fields: object) => ({
  sys: {
    id,
    type: 'Entry',
    locale: 'en-GB',
    contentType: { sys: { type: 'Link', linkType: 'ContentType', id: type } },
  },
  fields,
});

const asset = (id: string, title: string, fileName: string, contentType: string, description?: string) => ({
  sys: { id, type: 'Asset' },
  fields: {
    title,
    ...(description && { description }),
    file: {
      url: `//assets.example/${fileName}`,
      contentType,
      fileName,
      details: { size: 2048, ...(contentType.startsWith('image') && { image: { width: 1200, height: 800 } }) },
    },
  },
});

/** Rich text with every kind of node. */
export const richText = node('document', [
  paragraph('The vote was nine to two.'),
  node('heading-2', 'What moves'),
  node('unordered-list', [
    node('list-item', [
      paragraph('The fish stalls'),
      node('ordered-list', [node('list-item', [paragraph('The scales too')])]),
    ]),
    node('list-item', [paragraph('The flower stalls')]),
  ]),
  node('blockquote', [paragraph('The quay was under water in May.'), paragraph('And in June.')]),
  node('hr'),
  paragraph([
    text('Read '),
    text('the ', 'bold'),
    text('log', 'bold', 'italic'),
    text(' of '),
    node('hyperlink', 'the harbour', { uri: 'https://harbour.example/log' }),
    text(', see'),
    node('embedded-entry-inline', [], target('term')),
    text('and '),
    node('entry-hyperlink', 'the hill', target('hill')),
    text(' or '),
    node('asset-hyperlink', 'the plan', target('plan', 'Asset')),
    text('.'),
  ]),
  node('embedded-asset-block', [], target('stalls', 'Asset')),
  node('embedded-asset-block', [], target('plan', 'Asset')),
  node('embedded-asset-block', [], target('film', 'Asset')),
  node('embedded-entry-block', [], target('tide')),
  node('embedded-entry-block', [], target('box')),
  node('table', [
    node('table-row', [node('table-header-cell', [paragraph('Day')]), node('table-header-cell', [paragraph('Tide')])]),
    node('table-row', [node('table-header-cell', [paragraph('Monday')]), node('table-cell', [paragraph('4.1 m')])]),
    node('table-row', [node('table-cell', [paragraph('No tide was measured')], { colspan: 2 })]),
  ]),
  node('paragraph', ''),
]);

/** A response of the Content Delivery API with one entry and what it links to. */
export const response = {
  sys: { type: 'Array' },
  total: 1,
  items: [
    entry('market', 'newsArticle', {
      internalName: 'Market 2026 final',
      title: 'The market moves uphill',
      slug: 'market-moves-uphill',
      publishDate: '2026-11-23T21:40+02:00',
      shortDescription: 'Saltmere moves its fish stalls before the spring tides.',
      author: link('ida'),
      heroImage: link('stalls', 'Asset'),
      category: link('harbour'),
      tags: ['Tides', 'Council'],
      content: richText,
    }),
  ],
  includes: {
    Asset: [
      asset('stalls', 'Stalls', 'stalls.jpg', 'image/jpeg', 'Stalls in a row'),
      asset('plan', 'Plan of the hill', 'plan.pdf', 'application/pdf'),
      asset('film', 'The tide comes in', 'tide.mp4', 'video/mp4'),
    ],
    Entry: [
      entry('ida', 'person', { name: 'Ida Fenwick', bio: node('document', [paragraph('Ida knows the quay.')]) }),
      entry('harbour', 'category', { name: 'Harbour' }),
      entry('term', 'term', { name: 'spring tide', definition: 'A high one' }),
      entry('hill', 'place', { title: 'The hill' }),
      entry('tide', 'video', {
        internalName: 'tide',
        title: 'The tide',
        url: 'https://www.youtube.com/watch?v=abcDEF123_-',
      }),
      entry('box', 'factBox', {
        heading: 'The hill',
        tone: 'warning',
        body: node('document', [paragraph('It is 41 metres high.')]),
        next: link('box'),
      }),
    ],
  },
};
