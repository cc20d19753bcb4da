import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block, VideoBlock } from '../../src/article/Block';
import type { Provenance } from '../../src/article/Provenance';
import { readArticle } from '../../src/article/readArticle';
import { withAccess } from '../../src/article/withAccess';
import type { JsonLd, JsonLdObject } from '../../src/exporters/JsonLd';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import { blocksWith } from '../fixtures/blocksWith';
import { everyField } from '../fixtures/everyField';
import { lighthouse } from '../fixtures/lighthouse';
import { unknownProperties } from './schemaOrg';

const page = 'https://news.example/coast/lamp';
const machine: Provenance = { source: 'trainedAlgorithmicMedia', system: 'Gull 3.1' };
const made = { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' };

/** The structured data of a story with nothing but some blocks and fields. */
function of(blocks: readonly Block[], fields: Partial<Article> = {}): JsonLd {
  return toJsonLd({ headline: 'The lamp', url: page, publishedAt: '2026-03-01', body: blocks, ...fields });
}

const film: VideoBlock = {
  type: 'video',
  title: 'The last night',
  sources: [
    { url: '/night.mp4', type: 'video/mp4' },
    { url: '/night.webm', type: 'video/webm' },
  ],
  poster: { url: '/night.jpg', alt: 'A lamp' },
  duration: 3695,
  caption: 'She puts it out.',
  credit: 'Film: Ida Fenwick',
  transcript: [
    { type: 'paragraph', text: 'Is it dark?' },
    { type: 'paragraph', text: 'It is.' },
  ],
};

describe('A film', () => {
  it('is a VideoObject with what search engines ask for', () => {
    expect(of([film]).video).toEqual([
      {
        '@type': 'VideoObject',
        name: 'The last night',
        description: 'She puts it out.',
        thumbnailUrl: 'https://news.example/night.jpg',
        uploadDate: '2026-03-01',
        creditText: 'Film: Ida Fenwick',
        contentUrl: 'https://news.example/night.mp4',
        encodingFormat: 'video/mp4',
        duration: 'PT1H1M35S',
        transcript: 'Is it dark?\nIt is.',
      },
    ]);
  });

  it('of a host has the address of its player', () => {
    const frame = { url: 'https://films.example/embed/7' };
    const [video] = of([{ type: 'video', url: 'https://films.example/7', frame }]).video as JsonLdObject[];
    expect(video).toMatchObject({ embedUrl: frame.url, url: 'https://films.example/7', name: 'The lamp' });
  });

  it.each([
    [0.2, 'PT1S'],
    [59.6, 'PT1M'],
    [3600, 'PT1H'],
    [93_784, 'PT26H3M4S'],
  ])('of %d seconds has the duration %s', (duration, written) => {
    expect(of([{ ...film, duration }]).video).toMatchObject([{ duration: written }]);
  });

  it('has a conversation as its transcript, with the names of the speakers', () => {
    const transcript = {
      speakers: [{ id: 'a', name: 'Ida', kind: 'human' as const }],
      turns: [{ speaker: 'a', body: [{ type: 'paragraph' as const, text: 'It is dark.' }] }],
    };
    expect(of([{ ...film, transcript }]).video).toMatchObject([{ transcript: 'Ida: It is dark.' }]);
  });

  it('in several places of the story is written once', () => {
    expect(of([film], { lead: film, brief: [film] }).video).toHaveLength(1);
  });

  it('has its provenance, and an address on the page', () => {
    const { video, hasPart } = of([{ ...film, id: 'night', provenance: machine }]);
    expect(video).toMatchObject([{ '@id': `${page}#night`, ...made }]);
    expect(hasPart).toBeUndefined();
  });
});

describe('A recording', () => {
  const sources = [{ url: '/night.mp3', type: 'audio/mpeg' }];
  const file = {
    '@type': 'AudioObject',
    contentUrl: 'https://news.example/night.mp3',
    encodingFormat: 'audio/mpeg',
    duration: 'PT18M',
  };

  it('is an AudioObject', () => {
    const image = { url: '/cover.jpg', alt: '' };
    expect(of([{ type: 'audio', title: 'The bell', sources, duration: 1080, image }]).audio).toEqual([
      { ...file, name: 'The bell', thumbnailUrl: 'https://news.example/cover.jpg' },
    ]);
  });

  it('of a series is a PodcastEpisode of it', () => {
    const { audio, hasPart } = of([{ type: 'audio', title: 'The bell', series: 'Tides', sources, duration: 1080 }]);
    expect(audio).toBeUndefined();
    expect(hasPart).toEqual([
      {
        '@type': 'PodcastEpisode',
        name: 'The bell',
        partOfSeries: { '@type': 'PodcastSeries', name: 'Tides' },
        associatedMedia: file,
      },
    ]);
  });

  it('of the story itself is its audio', () => {
    const spoken = { type: 'audio' as const, sources, duration: 1080, series: 'Read aloud' };
    expect(of([], { spoken }).audio).toEqual([file]);
  });
});

describe('Pictures', () => {
  const picture = (url: string) => ({ image: { url, alt: 'A lamp' }, credit: 'Ida Fenwick' });
  const urls = (jsonLd: JsonLd) =>
    ((jsonLd.image ?? []) as JsonLdObject[]).map(({ url }) => String(url).replace(/.*\//, ''));

  it.each<[string, Article['lead']]>([
    ['picture', { type: 'figure', ...picture('/lead.jpg') }],
    ['gallery', { type: 'gallery', pictures: [picture('/lead.jpg')] }],
    ['film', { type: 'video', url: '/film', poster: picture('/lead.jpg').image }],
    ['recording', { type: 'audio', url: '/sound', image: picture('/lead.jpg').image }],
    ['embed', { type: 'embed', url: '/map', image: picture('/lead.jpg').image }],
  ])('begin with that of a lead that is a %s', (_, lead) => {
    expect(urls(of([{ type: 'figure', ...picture('/body.jpg') }], { lead }))).toEqual(['lead.jpg', 'body.jpg']);
  });

  it('of a gallery are an ImageGallery, and follow the figures of the story', () => {
    const jsonLd = of([
      { type: 'gallery', title: 'Lamps', pictures: ['/1.jpg', '/2.jpg', '/3.jpg'].map(picture) },
      { type: 'figure', ...picture('/figure.jpg') },
    ]);
    expect(urls(jsonLd)).toEqual(['figure.jpg', '1.jpg', '2.jpg']);
    expect(jsonLd.hasPart).toMatchObject([
      {
        '@type': 'ImageGallery',
        name: 'Lamps',
        associatedMedia: [1, 2, 3].map((number) => ({
          '@type': 'ImageObject',
          url: `https://news.example/${number}.jpg`,
          creditText: 'Ida Fenwick',
        })),
      },
    ]);
  });

  it('in a conversation have their provenance in it', () => {
    const body: Block[] = [{ type: 'figure', ...picture('/said.jpg'), provenance: machine }];
    const conversation = { speakers: [], turns: [{ speaker: 'a', body }] };
    expect(of([], { conversation }).hasPart).toMatchObject([
      { '@type': 'Conversation', hasPart: [{ url: 'https://news.example/said.jpg', ...made }] },
    ]);
  });
});

describe('Links and embeds', () => {
  it('to other stories are links of the page, those to sources are cited', () => {
    const links = [{ url: '/tide', label: 'The tide' }];
    const { mainEntityOfPage, citation } = of([
      { type: 'relatedLinks', links },
      { type: 'relatedLinks', links, kind: 'readMore' },
      { type: 'relatedLinks', links: [{ url: '/log', label: 'The log book' }], kind: 'sources' },
    ]);
    expect(mainEntityOfPage).toEqual({ '@type': 'WebPage', '@id': page, relatedLink: ['https://news.example/tide'] });
    expect(citation).toEqual([{ '@type': 'WebPage', name: 'The log book', url: 'https://news.example/log' }]);
  });

  it('of posts are cited as SocialMediaPosting, of anything else as WebPage', () => {
    const { citation } = of([
      {
        type: 'embed',
        url: 'https://social.example/7',
        provider: 'Social',
        text: 'It is dark.',
        author: { name: 'Ida' },
        at: '2026-03-02',
      },
      { type: 'embed', url: 'https://maps.example/7', title: 'A map of lamps' },
    ]);
    expect(citation).toEqual([
      {
        '@type': 'SocialMediaPosting',
        articleBody: 'It is dark.',
        url: 'https://social.example/7',
        author: { '@type': 'Person', name: 'Ida' },
        datePublished: '2026-03-02',
        publisher: { '@type': 'Organization', name: 'Social' },
      },
      { '@type': 'WebPage', name: 'A map of lamps', url: 'https://maps.example/7' },
    ]);
  });

  it('of which only the address is known are left out', () => {
    expect(of([{ type: 'embed', url: 'https://maps.example/7', provider: 'Maps' }])).not.toHaveProperty('citation');
  });

  it('to documents are cited as DigitalDocument', () => {
    const { citation } = of([
      { type: 'document', url: '/report.pdf', title: 'The report', mediaType: 'application/pdf', text: 'It is short.' },
    ]);
    expect(citation).toEqual([
      {
        '@type': 'DigitalDocument',
        name: 'The report',
        url: 'https://news.example/report.pdf',
        encodingFormat: 'application/pdf',
        description: 'It is short.',
      },
    ]);
  });
});

describe('Other blocks', () => {
  it('that are tables have their caption as a name', () => {
    const rows = [{ cells: [{ text: '41' }] }];
    expect(of([{ type: 'table', id: 'heights', caption: 'Heights', rows }]).hasPart).toEqual([
      { '@type': 'Table', '@id': `${page}#heights`, name: 'Heights' },
    ]);
    expect(of([{ type: 'table', rows }])).not.toHaveProperty('hasPart');
  });

  it('that are timelines are lists if each event has a date', () => {
    const events = [
      { at: '1901-03-01', title: 'The lamp is lit' },
      { at: '2026-03-01', body: [{ type: 'paragraph' as const, text: 'It is put out.' }] },
    ];
    const item = (name: string, temporalCoverage: string) => ({ '@type': 'CreativeWork', name, temporalCoverage });
    expect(of([{ type: 'timeline', title: 'The lamp', events }]).hasPart).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'The lamp',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, item: item('The lamp is lit', '1901-03-01') },
            { '@type': 'ListItem', position: 2, item: item('It is put out.', '2026-03-01') },
          ],
        },
      },
    ]);
    expect(of([{ type: 'timeline', events: [...events, { label: 'Later' }] }])).not.toHaveProperty('hasPart');
  });

  it('that are words alone add nothing', () => {
    const { questions, factBox, details, bigNumber, code, slot } = blocksWith('Words', '/a');
    const plain = of([]);
    const written = of([questions, factBox, details, bigNumber, code, slot]);
    expect({ ...written, wordCount: 0 }).toEqual({ ...plain, wordCount: 0 });
  });

  it('keep their provenance', () => {
    const { questions, factBox, slot } = blocksWith('Words', '/a');
    const { hasPart } = of(
      [questions, factBox, slot].map((block, index) => ({ ...block, id: `b${index}`, provenance: machine })),
    );
    expect(hasPart).toMatchObject([0, 1, 2].map((index) => ({ cssSelector: `#b${index}`, ...made })));
  });

  it('inside boxes count, those in transcripts and slots do not', () => {
    const boxed: Block = { type: 'factBox', title: 'Box', body: [film] };
    expect(of([boxed]).video).toHaveLength(1);
    expect(of([{ type: 'slot', name: 'a', words: [film] }])).not.toHaveProperty('video');
    expect(of([{ ...film, transcript: [{ ...film, sources: [{ url: '/other.mp4' }] }] }]).video).toHaveLength(1);
  });
});

describe('Footnotes', () => {
  it('are not counted', () => {
    const body: Block[] = [{ type: 'paragraph', text: ['It is dark.', { type: 'note', id: '1' }] }];
    const notes = [{ id: '1', text: 'Darker than the night.' }];
    expect(of(body, { notes }).wordCount).toBe(3);
    expect(JSON.stringify(of(body, { notes }))).not.toContain('Darker');
  });
});

describe('A live report', () => {
  const live = { startedAt: '2026-03-01T10:00:00+00:00', endedAt: '2026-03-01T22:00:00+00:00' };
  const updates: Block[] = [
    {
      type: 'liveUpdate',
      id: 'late',
      at: '2026-03-01T21:30:00+00:00',
      modifiedAt: '2026-03-01T21:40:00+00:00',
      title: 'The lamp is out',
      body: [
        { type: 'paragraph', text: 'It is dark.' },
        { type: 'figure', image: { url: '/out.jpg', alt: '' } },
      ],
      authors: [{ name: 'Tomas Reed' }],
    },
    {
      type: 'liveUpdate',
      at: '2026-03-01T10:05:00+00:00',
      body: [
        { type: 'paragraph', text: 'She climbs.' },
        { type: 'paragraph', text: 'The stairs are steep.' },
      ],
    },
  ];
  const authors = [{ name: 'Ida Fenwick' }];

  it('is a LiveBlogPosting with the span of its coverage and its posts', () => {
    const jsonLd = of(updates, { live, authors });
    expect(jsonLd).toMatchObject({
      '@type': 'LiveBlogPosting',
      coverageStartTime: live.startedAt,
      coverageEndTime: live.endedAt,
    });
    expect(jsonLd.liveBlogUpdate).toEqual([
      {
        '@type': 'BlogPosting',
        '@id': `${page}#late`,
        headline: 'The lamp is out',
        url: `${page}#late`,
        articleBody: 'It is dark.',
        datePublished: '2026-03-01T21:30:00+00:00',
        dateModified: '2026-03-01T21:40:00+00:00',
        author: [{ '@type': 'Person', name: 'Tomas Reed' }],
        image: { '@type': 'ImageObject', url: 'https://news.example/out.jpg' },
      },
      {
        '@type': 'BlogPosting',
        '@id': `${page}#update-1`,
        headline: 'She climbs.',
        url: `${page}#update-1`,
        articleBody: 'She climbs.\nThe stairs are steep.',
        datePublished: '2026-03-01T10:05:00+00:00',
        author: [{ '@type': 'Person', name: 'Ida Fenwick' }],
      },
    ]);
    expect(jsonLd).not.toHaveProperty('hasPart');
  });

  it('that goes on has no end', () => {
    expect(of(updates, { live: { startedAt: live.startedAt } })).not.toHaveProperty('coverageEndTime');
  });

  it('has no span that nobody gave: posts without it are parts of a NewsArticle', () => {
    const jsonLd = of(updates);
    expect(jsonLd['@type']).toBe('NewsArticle');
    expect(jsonLd).not.toHaveProperty('coverageStartTime');
    expect(jsonLd.hasPart).toMatchObject([{ '@type': 'BlogPosting' }, { '@type': 'BlogPosting' }]);
  });
});

describe('The vocabulary', () => {
  const blocks = Object.values(blocksWith('Words', 'https://news.example/a'));
  const everything: Article = {
    ...lighthouse,
    lead: film,
    spoken: blocksWith('Words', '/a').audio,
    body: blocks.map((block, index) => ({
      ...block,
      id: `b${index}`,
      provenance: { ...machine, review: { by: 'Ida' } },
    })),
    topics: [{ name: 'Ships', code: 'medtop:1' }],
    place: 'Gull Point',
    alternates: [{ language: 'fr', url: '/fr' }],
    authors: [
      { name: 'Ida', role: 'Editor', image: { url: '/ida.jpg', alt: '' }, description: 'She writes.', sameAs: ['/i'] },
    ],
    corrections: [{ kind: 'correction', text: 'It was so.', parts: ['body'] }],
    provenanceOf: { summary: machine },
  };

  it.each([undefined, { startedAt: '2026-03-01T10:00:00Z', endedAt: '2026-03-02T10:00:00Z' }])(
    'of schema.org has each property for the type that has it, with live coverage %j',
    (live) => {
      const issues: unknown[] = [];
      const read = readArticle({ ...everything, live }, { onIssue: (issue) => issues.push(issue) });
      expect(issues).toEqual([]);
      expect(unknownProperties(toJsonLd(read))).toEqual([]);
    },
  );

  it('has the properties of an article with every field, whole and cut at a paywall', () => {
    for (const granted of [true, false]) {
      expect(unknownProperties(toJsonLd(withAccess(everyField, { granted, blocks: 20 })))).toEqual([]);
    }
  });

  it('is checked', () => {
    expect(unknownProperties({ '@type': 'VideoObject', name: 'A', duration: 'PT1S', relatedLink: '/' })).toEqual([
      'relatedLink of VideoObject',
    ]);
  });
});
