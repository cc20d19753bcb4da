import type { CapiElement, CapiStory } from '../../../src/adapters/capi';

const element = (name: string, fields: object): CapiElement => ({
  _type: `model.dotcomrendering.pageElements.${name}BlockElement`,
  elementId: 'e1',
  ...fields,
});

const crane = element('Image', {
  role: 'showcase',
  media: {
    allImages: [
      { url: 'https://img.example/4000.jpg', mimeType: 'image/jpeg', fields: { width: '4000', height: '2000' } },
      { url: 'https://img.example/2000.jpg', mimeType: 'image/jpeg', fields: { width: '2000', height: '1000' } },
      { url: 'https://img.example/500.jpg', mimeType: 'image/jpeg', fields: { width: '500', height: '250' } },
    ],
  },
  data: { alt: 'A crane', caption: 'The <em>crane</em>.', credit: 'Photograph: Ola Lind' },
});

/** A story of the rendering model with an element of each kind. */
export const story: CapiStory & { [field: string]: unknown } = {
  headline: 'Harbour agrees on a new pier',
  standfirst:
    '<p>The council <strong>votes</strong> at night.</p><ul><li><a href="https://post.example/live">All of it live</a></li></ul>',
  byline: 'Ada Brandt Harbour correspondent',
  webPublicationDate: '2026-03-02T08:00:00.000Z',
  canonicalUrl: 'https://post.example/news/pier',
  pageId: 'news/pier',
  sectionLabel: 'Shipping',
  sectionUrl: 'news/shipping',
  sectionName: 'news',
  publication: 'The Ostholm Post',
  lang: 'en',
  starRating: 4,
  tags: [
    { id: 'news/ferries', type: 'Keyword', title: 'Ferries' },
    { id: 'tone/news', type: 'Tone', title: 'News' },
    {
      id: 'profile/adabrandt',
      type: 'Contributor',
      title: 'Ada Brandt',
      bylineImageUrl: 'https://img.example/ada.jpg',
    },
  ],
  linkedData: [{ '@type': 'NewsArticle', dateModified: '2026-03-03T08:00:00.000Z' }],
  mainMediaElements: [crane],
  blocks: [
    {
      id: 'b1',
      elements: [
        element('Text', { html: '<p>It was <b>close</b>.</p><p>Nobody slept.</p>' }),
        element('Subheading', { html: '<h2>The vote</h2>' }),
        element('Text', { html: '<ul><li>12 for</li><li>11 against</li></ul>' }),
        element('Pullquote', { html: 'Nobody slept', attribution: 'A gull', role: 'supporting' }),
        element('Blockquote', { html: '<blockquote class="quoted"><p>We need it.</p></blockquote>' }),
        element('Image', { media: { allImages: [] }, data: { alt: 'Lost', caption: 'Nothing to see.' } }),
        element('RichLink', { prefix: 'Related: ', text: 'How cranes work', url: 'https://post.example/cranes' }),
        element('Youtube', {
          assetId: 'aaaaaaaaaaa',
          mediaTitle: 'The vote – video',
          duration: 61,
          altText: 'A hall',
          posterImage: [{ url: 'https://img.example/hall.jpg', width: 1000 }],
        }),
        element('Tweet', {
          url: 'https://twitter.com/gull/status/123',
          html: '<blockquote class="twitter-tweet"><p>I voted.</p>&mdash; A gull <a href="https://twitter.com/gull/status/123">2 March</a></blockquote>',
        }),
        element('Interactive', { url: 'https://charts.example/vote', title: 'The vote as a chart' }),
        element('QA', { title: 'What is a pier?', html: '<p>A bridge that stops.</p>', credit: '' }),
        element('Guide', { label: 'Quick guide', title: 'Piers', html: '<p>They stand on posts.</p>' }),
        element('Timeline', {
          title: 'A long story',
          events: [
            { date: '2020-01-01', title: 'First plan', body: '<p>It failed.</p>' },
            { date: 'Spring 2024', title: 'Second plan', body: '' },
          ],
        }),
        element('KeyTakeaways', {
          keyTakeaways: [{ title: 'It is long', body: [element('Text', { html: '<p>90 metres.</p>' })] }],
        }),
        element('QAndAExplainer', {
          qAndAExplainers: [{ title: 'Who pays?', body: [element('Text', { html: '<p>The port.</p>' })] }],
        }),
        element('Table', {
          html: '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2025</td><td>71</td></tr></table>',
        }),
        element('Code', { html: '<pre>pier = 90</pre>', language: 'python' }),
        element('Document', { embedUrl: 'https://docs.example/vote.pdf', title: 'The minutes' }),
        element('NewsletterSignup', { newsletter: { identityName: 'tide', name: 'The tide', description: 'Daily.' } }),
        element('AdPlaceholder', {}),
        element('StarRating', { rating: 3 }),
        { _type: 'model.dotcomrendering.pageElements.DividerBlockElement' },
        element('Recipe', { title: 'Pier soup', description: 'Boil <i>it</i>.' }),
      ],
    },
  ],
};

/** The same newspaper's live report. */
export const liveReport = {
  ...story,
  starRating: undefined,
  contentType: 'LiveBlog',
  config: { isLive: false },
  blocks: [
    {
      id: 'b3',
      title: 'Summary',
      attributes: { summary: true, keyEvent: true, pinned: false },
      blockFirstPublished: Date.UTC(2026, 2, 2, 10),
      blockLastUpdated: Date.UTC(2026, 2, 2, 11),
      elements: [element('Text', { html: '<p>It is over.</p>' })],
    },
    {
      id: 'b2',
      attributes: { pinned: true },
      blockFirstPublished: Date.UTC(2026, 2, 2, 9),
      contributors: [{ name: 'Nils Ek' }],
      elements: [element('Text', { html: '<p>It begins.</p>' })],
    },
  ],
};

/** An answer of the Content API. */
export const answer = {
  response: {
    status: 'ok',
    content: {
      id: 'news/pier',
      type: 'article',
      sectionId: 'news',
      sectionName: 'News',
      webPublicationDate: '2026-03-02T08:00:00Z',
      webTitle: 'Harbour agrees on a new pier',
      webUrl: 'https://post.example/news/pier',
      fields: {
        headline: 'Harbour agrees on a new pier',
        standfirst: '<p>The council votes.</p>',
        byline: 'Ada Brandt and Nils Ek',
        lastModified: '2026-03-03T08:00:00Z',
        starRating: '4',
        body: '<p>It was close.</p>',
      },
      tags: [
        {
          id: 'profile/ada',
          type: 'contributor',
          webTitle: 'Ada Brandt',
          webUrl: 'https://post.example/ada',
          bio: '<p>Ships.</p>',
        },
        { id: 'profile/nils', type: 'contributor', webTitle: 'Nils Ek', webUrl: 'https://post.example/nils' },
      ],
      blocks: {
        main: {
          id: 'm',
          elements: [
            {
              type: 'image',
              assets: [
                {
                  type: 'image',
                  mimeType: 'image/jpeg',
                  file: 'https://img.example/1000.jpg',
                  typeData: { width: 1000, height: 600 },
                },
              ],
              imageTypeData: { alt: 'A pier', caption: 'The pier.', credit: 'Ola Lind', displayCredit: true },
            },
          ],
        },
        body: [
          {
            id: 'b1',
            elements: [
              { type: 'text', assets: [], textTypeData: { html: '<p>It was <b>close</b>.</p>' } },
              {
                type: 'rich-link',
                assets: [],
                richLinkTypeData: { url: 'https://post.example/c', linkText: 'Cranes', linkPrefix: 'Related: ' },
              },
              { type: 'pullquote', assets: [], pullquoteTypeData: { html: 'It was close', attribution: 'A gull' } },
              { type: 'content-atom', assets: [], contentAtomTypeData: { atomId: 'a1', atomType: 'quiz' } },
            ],
          },
        ],
      },
    },
  },
};
