/** A span of words with marks. */
export const span = (text: string, ...marks: string[]) => ({ _type: 'span', text, marks });

/** A block of text. */
export const block = (children: unknown, fields: object = {}) => ({
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: typeof children === 'string' ? [span(children)] : children,
  ...fields,
});

/** A document of Sanity with everything that news projects have in their schemas. */
export const document = {
  _id: 'market-hill',
  _type: 'article',
  _createdAt: '2026-11-20T08:00:00Z',
  _updatedAt: '2026-11-24T09:30:00Z',
  title: 'The market moves uphill',
  subtitle: 'Nine to two in the council',
  slug: { _type: 'slug', current: 'market-moves-uphill' },
  publishedAt: '2026-11-23T21:40:00+02:00',
  language: 'en',
  excerpt: [block('Saltmere moves its fish stalls before the spring tides.')],
  author: [
    {
      _type: 'author',
      name: 'Ida Fenwick',
      role: 'Harbour reporter',
      image: { _type: 'image', asset: { _ref: 'image-ida-400x400-jpg' } },
      bio: [block('Ida has reported from the quay since 2019.')],
    },
  ],
  categories: [{ title: 'Harbour' }, { title: 'Council' }],
  tags: ['Tides'],
  mainImage: {
    _type: 'image',
    asset: { _ref: 'image-quay-2000x1200-jpg' },
    alt: 'The quay under water',
    caption: 'The quay in May',
    hotspot: { x: 0.25, y: 0.5, width: 1, height: 1 },
  },
  body: [
    block('The vote was nine to two.'),
    block('What moves', { style: 'h2' }),
    block('The fish stalls', { listItem: 'bullet', level: 1 }),
    block('The scales too', { listItem: 'bullet', level: 2 }),
    block('The flower stalls', { listItem: 'bullet', level: 1 }),
    block('The quay was under water in May.', { style: 'blockquote' }),
    block('And in June.', { style: 'blockquote' }),
    block(
      [span('Read the '), span('log', 'a'), span(' of the '), span('harbour', 'a', 'strong'), span(' first.', 'b')],
      {
        markDefs: [
          { _key: 'a', _type: 'link', href: 'https://harbour.example/log' },
          { _key: 'b', _type: 'footnote', text: [block('It begins in 1871.')] },
        ],
      },
    ),
    { _type: 'image', asset: { _ref: 'image-stalls-800x600-png' }, alt: 'Stalls', caption: [block('Stalls in a row')] },
    { _type: 'code', language: 'python', code: 'tide = 4.1\n', filename: 'tide.py' },
    { _type: 'table', rows: [{ cells: ['Monday', '4.1 m'] }, { cells: ['Tuesday', '6.2 m'] }] },
    { _type: 'youtube', url: 'https://www.youtube.com/watch?v=abcDEF123_-', title: 'The tide comes in' },
    { _type: 'divider' },
    { _type: 'factBox', tone: 'warning', heading: 'The hill', content: [block('It is 41 metres high.')] },
  ],
};
