import { describe, expect, it } from 'vitest';
import { fromArc } from '../../src/adapters/arc';
import { fromBbc } from '../../src/adapters/bbc';
import { fromCapi } from '../../src/adapters/capi';
import { fromContentful } from '../../src/adapters/contentful';
import { fromContentTree } from '../../src/adapters/contentTree';
import { fromGhost } from '../../src/adapters/ghost';
import { fromNinjs } from '../../src/adapters/ninjs';
import { fromPortableText } from '../../src/adapters/portableText';
import { fromWordPress } from '../../src/adapters/wordpress';
import type { Article } from '../../src/article/Article';
import { expectSound } from './expectSound';

const leftOut = (from: unknown, input: unknown, options?: object) =>
  expectSound(from as (input: unknown) => Article, input, options as never)
    .reported.filter(({ kind, message }) => kind === 'left-out' && message.startsWith('has words that the article'))
    .map(({ path }) => path);

const arc = (element: object, fields: object = {}) => ({
  type: 'story',
  headlines: { basic: 'A' },
  content_elements: [element],
  ...fields,
});
const still = { type: 'image', url: 'https://a.example/p.jpg', alt_text: 'The mast', caption: 'Lowered at noon' };
const capi = (type: string, fields: object) => ({
  webTitle: 'A',
  webUrl: 'https://a.example/',
  blocks: { body: [{ elements: [{ type, [`${type}TypeData`]: fields }] }] },
});
const ghost = (...children: object[]) => ({
  title: 'A',
  lexical: JSON.stringify({ root: { type: 'root', children } }),
});
const youTube = 'https://www.youtube.com/watch?v=abcdefghijk';
const link = { sys: { type: 'Link', linkType: 'Entry', id: 'pier' } };
const entry = (content: object) => ({
  sys: { type: 'Array' },
  items: [
    { sys: { type: 'Entry', id: 'a' }, fields: { title: 'A', body: { nodeType: 'document', content: [content] } } },
  ],
  includes: {
    Entry: [{ sys: { type: 'Entry', id: 'pier' }, fields: { title: 'The pier stands', teaser: 'Of oak.' } }],
  },
});
const text = (value: string) => ({ nodeType: 'text', value, marks: [] });

describe('Words for which an article has no field are reported with their place', () => {
  it.each<[string, unknown, object, string[]]>([
    [
      'a headline for telephones',
      fromArc,
      arc({}, { headlines: { basic: 'A', mobile: 'The lamp' } }),
      ['headlines.mobile'],
    ],
    [
      'the caption of the still of a film',
      fromArc,
      arc({ type: 'video', streams: [{ url: 'https://a.example/f.mp4', stream_type: 'mp4' }], promo_image: still }),
      ['content_elements[0].promo_image.caption'],
    ],
    [
      'who made what another site shows',
      fromArc,
      arc({ type: 'oembed_response', raw_oembed: { url: youTube, title: 'The pier', author_name: 'Ida Fenwick' } }),
      ['content_elements[0].raw_oembed.author_name'],
    ],
    [
      'the source of a map',
      fromCapi,
      capi('map', { url: 'https://maps.google.com/x', title: 'The hill', source: 'The survey' }),
      ['blocks.body[0].elements[0].mapTypeData.source'],
    ],
    [
      'who made a film that Ghost embeds',
      fromGhost,
      ghost({ type: 'embed', url: youTube, metadata: { title: 'The pier', author_name: 'Ida Fenwick' } }),
      ['lexical.root.children[0].metadata.author_name'],
    ],
    [
      'a field that a site adds to its posts',
      fromWordPress,
      [{ title: { rendered: 'A' }, content: { rendered: '<p>One</p>' }, acf: { strap: 'From the harbour' } }],
      ['[0].acf.strap'],
    ],
    [
      'what a story is called to which text links',
      fromContentful,
      entry({
        nodeType: 'paragraph',
        content: [{ nodeType: 'entry-hyperlink', data: { target: link }, content: [text('there')] }],
      }),
      ['items[0].fields.body.content[0].content[0].data.target'],
    ],
    [
      'the notice of an agency',
      fromNinjs,
      {
        uri: 'urn:a',
        headline: 'A',
        body_text: 'One',
        versioncreated: '2026-11-23',
        copyrightnotice: 'All rights reserved',
      },
      ['copyrightnotice'],
    ],
    [
      'a reference of a document',
      fromPortableText,
      {
        _type: 'story',
        title: 'A',
        author: { name: 'Ida Fenwick', motto: 'Dark is dear' },
        body: [{ _type: 'block', children: [{ _type: 'span', text: 'One' }] }],
      },
      ['author.motto'],
    ],
    [
      'a summary beside a link',
      fromBbc,
      {
        metadata: { locators: {} },
        content: {
          blocks: [
            { type: 'paragraph', text: 'One', markupType: 'plain_text' },
            {
              type: 'image',
              href: 'https://a.example/a.jpg',
              altText: 'A',
              caption: 'B',
              synopses: { short: 'Of the pier' },
            },
          ],
        },
      },
      ['content.blocks[1].synopses.short'],
    ],
    [
      'the label of a picture',
      fromContentTree,
      { type: 'body', children: [{ type: 'thematic-break', label: 'In the evening' }] },
      ['children[0].label'],
    ],
  ])('%s', (_, from, input, places) => {
    expect(leftOut(from, input)).toEqual(places);
  });

  it('but not what a reader of the publisher leaves out', () => {
    const advert = { type: 'custom_embed', subtype: 'advert', embed: { config: { words: 'Buy a lamp' } } };
    expect(leftOut(fromArc, arc(advert), { read: { advert: () => null } })).toEqual([]);
    const html = arc({ type: 'text', content: '<p>One</p><x-advert>Buy a lamp</x-advert>' });
    expect(leftOut(fromArc, html, { read: { 'x-advert': () => null } })).toEqual([]);
  });

  it('nor words that have marks, references or line breaks in them', () => {
    const content =
      'It <b>wob</b>bled &amp; fell&nbsp;&mdash; <a href="https://a.example/">twice</a>.<br>Then it was gone.';
    expect(leftOut(fromArc, arc({ type: 'text', content }))).toEqual([]);
    expect(leftOut(fromArc, arc({ ...still, caption: 'R&amp;D <i>at</i> noon' }))).toEqual([]);
  });

  it('however often a source holds itself', () => {
    const cycle: Record<string, unknown> = { type: 'text', content: 'One', odd: 'Never shown' };
    cycle.self = cycle;
    expect(leftOut(fromArc, arc(cycle))).toEqual(['content_elements[0].odd']);
  });
});
