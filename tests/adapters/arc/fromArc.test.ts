import { describe, expect, it } from 'vitest';
import { type AnsElement, type FromArcOptions, fromArc } from '../../../src/adapters/arc';
import type { Block } from '../../../src/article/Block';
import { isDeep } from '../../deep';
import { expectSound, mutationsOf, nestedIn } from '../expectSound';
import { contentIn } from '../recall/content';
import { piecesIn } from '../recall/json';
import { expectWords } from '../recall/sourceWords';
import { harbour } from './harbour';

const base = 'https://post.example/';

/** The blocks of elements. */
function bodyOf(...elements: readonly AnsElement[]): readonly Block[] {
  return expectSound(fromArc, { type: 'story', headlines: { basic: 'A' }, content_elements: elements }).article.body;
}

describe('A story in ANS', () => {
  const { article, issues, reported } = expectSound(fromArc, harbour, { base });
  const { body } = article;

  it('has its headline, deck, standfirst, kicker, section, topics, place and address', () => {
    expect(article).toMatchObject({
      id: 'HARBOUR1',
      kicker: 'Shipping',
      headline: 'Harbour & ferry agree on a new pier',
      deck: 'Work begins in May',
      standfirst: 'The council of Ostholm votes for the pier.',
      section: { name: 'News', url: 'https://post.example/news', id: 'news' },
      topics: [{ name: 'Ferries' }],
      place: 'Ostholm',
      url: 'https://post.example/news/harbour-pier/',
      language: 'en',
      publisher: { name: 'The Ostholm Post' },
      publishedAt: '2026-03-02T08:00:00Z',
      modifiedAt: '2026-03-02T09:30:00Z',
    });
  });

  it('has its authors with what is said about them', () => {
    expect(article.authors).toEqual([
      {
        name: 'Ada Brandt',
        role: 'Harbour correspondent',
        url: 'https://post.example/staff/ada-brandt',
        description: 'Ada Brandt writes about ships.',
        sameAs: ['https://ada.example/'],
      },
      { name: 'Nils Ek', role: 'Ostholm Wire' },
    ]);
  });

  it('has the promoted picture as its lead, with the point that no crop may lose', () => {
    expect(article.lead).toEqual({
      type: 'figure',
      image: { url: 'https://img.example/pier.jpg', alt: 'A pier at dawn', width: 1200, height: 800 },
      caption: 'The old pier.',
      credit: 'Ola Lind / Post Pictures',
      focus: { x: 0.5, y: 0.25 },
    });
  });

  it('has the recording of the whole story', () => {
    expect(article.spoken).toEqual({ type: 'audio', sources: [{ url: 'https://v.example/full.mp3' }] });
  });

  it('lists corrections of the story and those between its elements', () => {
    expect(article.corrections).toEqual([
      { kind: 'clarification', text: 'The pier is 90 metres long.' },
      { kind: 'correction', text: 'Boats, not ships.' },
    ]);
  });

  it('has a block for each element, in their order', () => {
    expect(body.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'paragraph',
      'list',
      'quote',
      'pullQuote',
      'quote',
      'divider',
      'code',
      'figure',
      'gallery',
      'video',
      'audio',
      'table',
      'relatedLinks',
      'relatedLinks',
      'paragraph',
      'video',
      'paragraph',
      'paragraph',
      'paragraph',
      'relatedLinks',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('keeps what is inside elements', () => {
    expect(body[4]).toEqual({
      type: 'list',
      ordered: true,
      items: ['A pier', { text: 'Two cranes', body: [{ type: 'list', items: ['One for boats'] }] }],
    });
    expect(body[5]).toEqual({ type: 'quote', paragraphs: ['We need it.'], attribution: 'Mayor Holm' });
    expect(body[9]).toEqual({ type: 'code', text: 'pier = 90\n  # metres' });
    expect(body[10]).toMatchObject({
      image: { alt: '' },
      caption: ['It lifts boats.', { type: 'break' }, 'The crane'],
      credit: 'Handout',
    });
    expect(body[11]).toMatchObject({ title: 'The harbour in pictures', caption: 'Taken in March.' });
    expect(body[12]).toEqual({
      type: 'video',
      title: 'The vote',
      caption: 'Cheers in the hall.',
      duration: 61.5,
      sources: [
        { url: 'https://v.example/vote-1280.mp4', type: 'video/mp4', width: 1280 },
        { url: 'https://v.example/vote-640.mp4', type: 'video/mp4', width: 640 },
        { url: 'https://v.example/vote.m3u8', type: 'application/vnd.apple.mpegurl' },
      ],
      tracks: [{ url: 'https://v.example/vote.vtt', kind: 'captions' }],
      poster: { url: 'https://img.example/vote.jpg', width: 16, height: 9 },
    });
    expect(body[14]).toEqual({
      type: 'table',
      head: [{ cells: [{ text: 'Year' }, { text: 'Boats' }] }],
      rows: [{ cells: [{ text: '2025' }, { text: [{ type: 'strong', text: '71' }] }] }],
    });
    expect(body[16]).toMatchObject({
      title: 'More of the harbour',
      links: [{ url: 'https://post.example/ferries', label: 'Ferries of the year' }],
    });
    expect(body[18]).toMatchObject({ provider: 'YouTube', title: 'A ride' });
    expect(body[19]).toEqual({ type: 'paragraph', text: '4.5/5 stars' });
    expect(body[22]).toMatchObject({
      links: [{ url: 'https://post.example/news/ferry-war/', label: 'The ferry war', standfirst: 'Two lines fight.' }],
    });
  });

  it('reports what is not known, and what it refers to and does not have', () => {
    const at = (index: number) => issues.find(({ path }) => path.startsWith(`content_elements[${index}]`));
    expect(at(19)).toMatchObject({ kind: 'left-out', message: expect.stringContaining('image, LOST1, photo-center') });
    expect(at(25)).toMatchObject({ kind: 'unknown', message: expect.stringContaining('"custom_embed"') });
    expect(at(26)).toMatchObject({ kind: 'unknown', message: expect.stringContaining('"mystery"') });
  });

  it('has every word of its elements in their order, and no other', () => {
    const words = {
      html: ['content', 'caption', 'basic', 'title', 'endorsement', 'text'],
      plain: ['subtitle', 'note', 'units', 'name'],
      skipped: ['type', 'referent', 'canonical_url'],
    };
    const { content_elements, corrections } = harbour;
    expectWords(piecesIn({ content_elements }, words), { body }, reported, {
      atLeast: 0.97,
      also: `4.5/5 ${JSON.stringify(corrections)}`,
    });
  });
});

describe('Elements of ANS', () => {
  it.each<[what: string, element: AnsElement, blocks: unknown[]]>([
    [
      'a heading of a lower rank',
      { type: 'header', level: 3, content: 'A' },
      [{ type: 'heading', text: 'A', level: 2 }],
    ],
    [
      'a quote with its words in content',
      { type: 'quote', content: 'A', citation: 'B' },
      [{ type: 'quote', paragraphs: ['A'], attribution: 'B' }],
    ],
    ['a code without words', { type: 'code', content: ' ' }, []],
    ['a picture without an address', { type: 'image', url: '', caption: 'A' }, [{ type: 'paragraph', text: 'A' }]],
    [
      'a film of a page alone',
      { type: 'video', canonical_url: 'https://v.example/1' },
      [{ type: 'video', url: 'https://v.example/1' }],
    ],
    [
      'a film in HTML',
      { type: 'video', embed_html: '<iframe src="https://player.vimeo.com/video/1234567"></iframe>', title: 'A' },
      [
        {
          type: 'video',
          url: 'https://vimeo.com/1234567',
          frame: { url: 'https://player.vimeo.com/video/1234567' },
          provider: 'Vimeo',
          title: 'A',
        },
      ],
    ],
    ['a film without anything to play', { type: 'video', title: 'A' }, [{ type: 'paragraph', text: 'A' }]],
    [
      'a post in HTML',
      {
        type: 'oembed_response',
        raw_oembed: {
          html: '<blockquote class="twitter-tweet"><p>A</p><a href="https://x.com/a/status/123">B</a></blockquote>',
        },
      },
      [expect.objectContaining({ type: 'embed', provider: 'X' })],
    ],
    [
      'a page that may not be embedded',
      { type: 'oembed_response', raw_oembed: { url: 'https://tides.example/', title: 'A' } },
      [{ type: 'paragraph', text: [{ type: 'link', text: 'A', url: 'https://tides.example/' }] }],
    ],
    [
      'a post by its address',
      { type: 'reference', referent: { id: 'https://x.com/a/status/123' } },
      [expect.objectContaining({ type: 'embed' })],
    ],
    [
      'words beside an unknown type',
      { type: 'ghost', heading: 'A', content_elements: [{ type: 'text', content: 'B' }] },
      [
        { type: 'paragraph', text: 'A' },
        { type: 'paragraph', text: 'B' },
      ],
    ],
  ])('%s', (_, element, blocks) => {
    expect(bodyOf(element)).toEqual(blocks);
  });

  it('of a newsroom’s own are read by their subtype, with HTML and elements inside', () => {
    const read: FromArcOptions['read'] = {
      'tide-table': ({ embed }) => ({
        type: 'factBox',
        title: String(embed?.config?.title),
        facts: [{ term: 'Note', value: String(embed?.config?.note) }],
      }),
      mystery: ({ content = '' }, { text }) => ({
        type: 'quote',
        paragraphs: [text(content)],
      }),
      endorsement: () => null,
    };
    const { article, kinds } = expectSound(fromArc, harbour, { base, read });
    expect(article.body.slice(-2)).toEqual([
      { type: 'factBox', title: 'Tides today', facts: [{ term: 'Note', value: 'High water at noon' }] },
      { type: 'quote', paragraphs: [['Something ', { type: 'emphasis', text: 'new' }, ' happened.']] },
    ]);
    expect(kinds.join()).not.toMatch(/content_elements\[2[256]\]/);
  });

  it('may be passed on by their reader, which gets what fromArc makes of them', () => {
    const { article } = expectSound(
      fromArc,
      { headlines: { basic: 'A' }, content_elements: [{ type: 'text', content: 'B' }] },
      { read: { text: (node, { blocks }) => [{ type: 'divider' }, ...blocks(node)] } },
    );
    expect(article.body).toEqual([{ type: 'divider' }, { type: 'paragraph', text: 'B' }]);
  });
});

describe('What is no story', () => {
  it.each<[what: string, input: unknown, words: string, message: string]>([
    [
      'an error of a service',
      { error_code: 404, message: 'Not found in the archive' },
      'Not found in the archive',
      'is not a story in ANS',
    ],
    ['a post of another system', { title: { rendered: 'A' }, content: { rendered: 'B' } }, 'A B', 'adapters/wordpress'],
    ['JSON that was cut off', '{"headlines":{"basic":"Cut', 'Cut', 'no JSON'],
    ['nothing', undefined, '', 'is not a story in ANS'],
    ['an empty list', [], '', 'is not a story in ANS'],
  ])('%s keeps its words and says so', (_, input, words, message) => {
    const { article, issues } = expectSound(fromArc, input);
    expect(issues.map((issue) => issue.message).join()).toContain(message);
    expect(JSON.stringify(article.body)).toContain(words);
  });

  it('has the first of several stories, and says that there are more', () => {
    const { article, kinds } = expectSound(fromArc, { type: 'results', content_elements: [harbour, harbour] });
    expect(article.headline).toBe('Harbour & ferry agree on a new pier');
    expect(kinds).toContain('left-out content_elements');
  });

  it('but a gallery has its title as the headline', () => {
    const gallery = harbour.content_elements?.find(({ type }) => type === 'gallery');
    const { article } = expectSound(fromArc, gallery);
    expect(article.headline).toBe('The harbour in pictures');
    expect(article.body).toEqual([expect.objectContaining({ type: 'gallery', caption: 'Taken in March.' })]);
    expect(article.body[0]).not.toHaveProperty('title');
  });

  it('never throws, and readArticle changes nothing', () => {
    for (const input of mutationsOf(harbour, isDeep ? 75 : 15)) expectSound(fromArc, input);
    for (const node of nestedIn('content_elements', { type: 'element_group' })) {
      expectSound(fromArc, { headlines: { basic: 'A' }, content_elements: node });
    }
  });
});

const words = {
  html: ['content', 'caption', 'endorsement'],
  plain: ['subtitle', 'units', 'title'],
  skipped: ['promo_items', 'raw_oembed', 'thumbnail_url'],
};
it.each(contentIn('arc-ans', '.json').filter(({ name }) => !/schema-/.test(name)))(
  'no word of $name is lost',
  ({ name, text }) => {
    const story = JSON.parse(text);
    const { article, reported } = expectSound(fromArc, story);
    const { lead, body } = article;
    const pieces = piecesIn(story.content_elements ? { content_elements: story.content_elements } : story, words);
    // A picture that is above the story has its words there.
    const again = reported.find(({ message }) => message.startsWith('is the picture above the story again'))?.path;
    const [inLead, inBody] = [true, false].map((isLead) =>
      pieces.filter(({ place }) => (again !== undefined && place.startsWith(`${again}.`)) === isLead),
    );
    expectWords(inLead ?? [], { ...(lead && { lead }) }, reported, { atLeast: 0.99, also: text });
    const share = expectWords(inBody ?? [], { body }, reported, { atLeast: 0.99, also: text });
    console.log(`${name}: ${share.toFixed(4)}`);
  },
);
