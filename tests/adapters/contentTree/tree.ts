export const text = (value: string) => ({ type: 'text', value });

/** A node with others inside it; a string is its text. */
export const node = (type: string, children: unknown, fields: object = {}) => ({
  type,
  ...fields,
  children: typeof children === 'string' ? [text(children)] : children,
});

export const paragraph = (children: unknown) => node('paragraph', children);

const picture = (caption: string) => ({
  alt: 'The quay under water',
  caption,
  credit: 'Tomas Quay',
  layoutWidth: 'full-grid',
  images: [
    { url: 'https://cdn.example/quay-narrow.jpg', width: 600, height: 900, format: 'mobile' },
    { url: 'https://cdn.example/quay.jpg', width: 1600, height: 900, format: 'desktop' },
  ],
});

export const imageSet = (caption: string) => ({ type: 'image-set', id: 'quay', picture: picture(caption) });

/** A tree with nodes of every type. */
export const tree = node('body', [
  paragraph([
    text('The vote was '),
    node('strong', [node('emphasis', 'nine')]),
    text(' to\n  two, said the '),
    node('link', 'harbour', { url: 'https://harbour.example/log', title: '' }),
    { type: 'break' },
    text('H'),
    node('subscript', '2'),
    text('O, '),
    node('strikethrough', 'ten'),
    node('superscript', 'th'),
  ]),
  node('heading', 'What moves', { level: 'chapter', fragmentIdentifier: 'what-moves' }),
  node('heading', 'The stalls', { level: 'subheading' }),
  node('heading', 'In order', { level: 'label' }),
  node('list', [
    node('list-item', [
      paragraph('The fish stalls'),
      node('list', [node('list-item', 'The scales')], { ordered: true }),
    ]),
    node('list-item', 'The flower stalls'),
  ]),
  node('blockquote', [paragraph('The quay was under water.'), paragraph('In May.')]),
  { type: 'pullquote', text: 'nine to two', source: 'The council' },
  { type: 'thematic-break' },
  imageSet('The quay in May'),
  node('image-pair', [imageSet('At dawn'), imageSet('At noon')]),
  { type: 'big-number', number: '41 m', description: 'is the height of the hill' },
  node(
    'in-numbers',
    [
      { type: 'definition', term: '9', description: 'votes for' },
      { type: 'definition', term: '2', description: 'against' },
    ],
    { title: 'The vote' },
  ),
  node('info-box', [node('card', [paragraph('It is high.')], { title: 'The hill' })], { layoutWidth: 'inset-left' }),
  node('info-pair', [node('card', 'Low.', { title: 'The quay' }), node('card', 'Wide.', { title: 'The square' })], {
    title: 'Two places',
  }),
  node('timeline', [node('timeline-event', [paragraph('Stone by stone.')], { title: '1871: the quay is built' })], {
    title: 'How it came',
  }),
  node(
    'table',
    [
      node('table-caption', 'Tides'),
      node('table-header', [node('table-row', [node('table-cell', 'Day'), node('table-cell', 'Metres')])]),
      node('table-body', [
        node('table-row', [node('table-cell', 'Monday', { heading: true }), node('table-cell', '4.1')]),
        node('table-row', [node('table-cell', 'No tide', { columnSpan: 2 })]),
      ]),
      node('table-footer', 'Measured at noon'),
    ],
    {
      columnSettings: [
        { hideOnMobile: false, sortable: false },
        { hideOnMobile: true, sortable: true, sortType: 'number' },
      ],
    },
  ),
  node(
    'recommended-list',
    [
      {
        type: 'recommended',
        id: 'lamp',
        teaser: { title: 'The lamp is lit', url: '/lamp', publishedDate: '2026-11-20T08:00:00.000Z' },
      },
      { type: 'recommended', id: 'bench', teaserTitleOverride: 'The bench is gone' },
    ],
    { heading: 'More' },
  ),
  node('scrolly-block', [
    node('scrolly-section', [
      { type: 'scrolly-image', id: 'map', picture: picture('The way uphill') },
      node('scrolly-copy', [node('scrolly-heading', 'Uphill', { level: 'chapter' }), paragraph('It takes an hour.')]),
    ]),
  ]),
  node('layout', [
    node('layout-slot', [paragraph('In a slot.')]),
    { type: 'layout-image', id: 'https://cdn.example/a.jpg', alt: '', caption: 'In a layout', credit: '' },
  ]),
  node(
    'carousel',
    [
      node('carousel-card', [imageSet('On a card')], {
        title: 'First card',
        copy: 'What it says.',
        additionalInfo: 'Free.',
      }),
    ],
    { title: 'Cards' },
  ),
  { type: 'tweet', id: 'https://x.com/saltmere/status/42', html: '<blockquote><p>It wobbles.</p></blockquote>' },
  { type: 'youtube-video', url: 'https://www.youtube.com/watch?v=abcDEF123_-' },
  { type: 'flourish', id: '123', flourishType: 'visualisation', description: 'The tide in November' },
  {
    type: 'clip-set',
    id: 'waves',
    loop: true,
    noAudio: true,
    displayTitle: 'Waves',
    caption: 'Waves in May',
    credits: 'Harbour office',
    clips: [{ dataSource: [{ binaryUrl: 'https://cdn.example/waves.mp4', mediaType: 'video/mp4', pixelWidth: 640 }] }],
  },
  node('find-out-more-link', 'Find out more', { url: 'https://harbour.example/more' }),
]);
