import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Image } from '../../src/article/Image';
import type { Provenance } from '../../src/article/Provenance';
import type { HeadTag, HeadTagsOptions } from '../../src/exporters/headTag';
import { toHeadTags } from '../../src/exporters/toHeadTags';
import { garbage } from '../fixtures/garbage';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { oddities } from '../fixtures/oddities';
import { unsafeUrls } from '../fixtures/urls';

const page = 'https://news.example/coast/lamp';
const machine: Provenance = { source: 'trainedAlgorithmicMedia', system: 'Gull 3.1' };

function tagsOf(fields: Partial<Article>, options?: HeadTagsOptions): HeadTag[] {
  return toHeadTags({ ...lighthouse, ...fields }, options);
}

/** What the tags say, by name. */
function valuesOf(tags: readonly HeadTag[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const { tag, attributes, text } of tags) {
    const { name, property, rel, hreflang, content, href } = attributes;
    const key = [name ?? property ?? rel ?? tag, hreflang].filter(Boolean).join(' ');
    values[key] = [...(values[key] ?? []), content ?? href ?? text ?? ''];
  }
  return values;
}

function told(fields: Partial<Article>, options?: HeadTagsOptions): Record<string, string[]> {
  return valuesOf(tagsOf(fields, options));
}

describe('The tags of a head', () => {
  it('have a title, a description, a canonical URL, and what previews show', () => {
    expect(toHeadTags({ ...lighthouse, language: 'en-GB' })).toEqual([
      {
        tag: 'title',
        attributes: {},
        text: 'The last keeper of Gull Point puts out the lamp – The Gull Point Courier',
      },
      ...[
        { name: 'description', content: lighthouse.standfirst },
        { rel: 'canonical', href: page },
        { property: 'og:type', content: 'article' },
        { property: 'og:title', content: lighthouse.headline },
        { property: 'og:description', content: lighthouse.standfirst },
        { property: 'og:url', content: page },
        { property: 'og:site_name', content: 'The Gull Point Courier' },
        { property: 'og:locale', content: 'en_GB' },
        { property: 'og:image', content: 'https://news.example/tower.jpg' },
        { property: 'og:image:width', content: '1200' },
        { property: 'og:image:height', content: '800' },
        { property: 'og:image:alt', content: 'A white tower on a black rock' },
        { property: 'article:published_time', content: '2026-03-01T23:30:00+00:00' },
        { property: 'article:modified_time', content: '2026-03-02T08:05:00+00:00' },
        { property: 'article:section', content: 'Coast' },
        { property: 'article:author', content: 'https://news.example/fenwick' },
        { name: 'twitter:card', content: 'summary_large_image' },
      ].map((attributes) => ({ tag: 'rel' in attributes ? 'link' : 'meta', attributes })),
    ]);
  });

  it('of an article with a headline alone are few', () => {
    expect(valuesOf(toHeadTags({ headline: 'The lamp', body: [] }))).toEqual({
      title: ['The lamp'],
      'og:type': ['article'],
      'og:title': ['The lamp'],
      'twitter:card': ['summary'],
    });
  });

  it('can be without previews', () => {
    expect(Object.keys(told({}, { previews: false }))).toEqual(['title', 'description', 'canonical']);
  });

  it('have the words as they are, not escaped', () => {
    const { title, 'og:title': preview } = told({ headline: 'Salt & <b>sea</b> "now"', publisher: undefined });
    expect([title, preview]).toEqual([['Salt & <b>sea</b> "now"'], ['Salt & <b>sea</b> "now"']]);
  });

  it('name the topics, the account of the publisher and the translations with the page itself', () => {
    const fields: Partial<Article> = {
      topics: [{ name: 'Ships' }, { name: 'Lamps' }],
      alternates: [
        { language: 'fr', url: '/fr/lampe' },
        { language: 'zh-Hant', url: 'https://tw.example/lamp' },
      ],
    };
    expect(told(fields, { account: '@gullpoint' })).toMatchObject({
      'article:tag': ['Ships', 'Lamps'],
      'twitter:site': ['@gullpoint'],
      'alternate en': [page],
      'alternate fr': ['https://news.example/fr/lampe'],
      'alternate zh-Hant': ['https://tw.example/lamp'],
    });
  });

  it('have no relative URLs but a canonical one', () => {
    const values = told({
      url: undefined,
      alternates: [{ language: 'fr', url: '/fr' }],
      authors: [{ name: 'A', url: '/a' }],
    });
    expect(Object.keys(values).filter((name) => /og:(url|image)|author|alternate|canonical/.test(name))).toEqual([]);
    expect(told({ url: undefined }, { url: page }).canonical).toEqual([page]);
    expect(told({ url: '/coast/lamp' }).canonical).toEqual(['/coast/lamp']);
  });

  it.each(unsafeUrls)('have no unsafe URL %j', (url) => {
    const alternates = [{ language: 'fr', url }];
    const values = told({ url, alternates, authors: [{ name: 'A', url }], body: [] }, { image: { url }, url });
    expect(Object.keys(values).filter((name) => /url|image|author|alternate|canonical/.test(name))).toEqual([]);
  });
});

describe('The description', () => {
  const description = (fields: Partial<Article>) => told(fields).description;

  it('is not made by a machine: it would be without the notice', () => {
    expect(description({ provenanceOf: { standfirst: machine } })).toEqual([lighthouse.deck]);
    const provenanceOf = { standfirst: machine, deck: machine, summary: machine };
    expect(description({ provenanceOf })).toBeUndefined();
    expect(told({ provenanceOf })).not.toHaveProperty('og:description');
    expect(description({ provenanceOf: { standfirst: { source: 'humanEdits' } } })).toEqual([lighthouse.standfirst]);
  });

  it('is not withdrawn', () => {
    const corrections = [{ kind: 'withdrawal' as const, text: 'It was not so.' }];
    expect(told({ corrections })).toMatchObject({ 'og:title': [lighthouse.headline] });
    expect(JSON.stringify(told({ corrections }))).not.toContain('harbour');
    expect(told({ corrections })).not.toHaveProperty('og:image');
  });
});

describe('The picture of a preview', () => {
  const image = (fields: Partial<Image>): Image => ({ url: '/lamp.jpg', alt: 'A lamp', ...fields });
  const pictureOf = (one: Image) => {
    const values = told({ lead: { type: 'figure', image: one }, body: [] });
    const name = values['og:image']?.[0]?.replace(/.*\//, '');
    return [name, values['og:image:width']?.[0], values['og:image:height']?.[0]];
  };

  it('is the smallest file of at least 1200 pixels, or else the largest', () => {
    const sources = [600, 2400, 1600].map((width) => ({ url: `/lamp-${width}.jpg`, width }));
    expect(pictureOf(image({ width: 800, height: 400, sources }))).toEqual(['lamp-1600.jpg', '1600', '800']);
    expect(pictureOf(image({ width: 800, height: 400 }))).toEqual(['lamp.jpg', '800', '400']);
    expect(pictureOf(image({ sources: [{ url: '/lamp-600.jpg', width: 600 }] }))).toEqual([
      'lamp.jpg',
      undefined,
      undefined,
    ]);
  });

  it('is no AVIF, no SVG, and none for a dark scheme', () => {
    const sources = [
      { url: '/lamp', width: 1600, type: 'image/avif' },
      { url: '/lamp.avif?v=2', width: 1600 },
      { url: '/dark.jpg', width: 1600, media: '(prefers-color-scheme: dark)' },
      { url: '/lamp.webp', width: 1600, type: 'image/webp' },
    ];
    expect(pictureOf(image({ url: '/lamp.SVG', sources }))[0]).toBe('lamp.webp');
    expect(pictureOf(image({ url: '/lamp.svg' }))).toEqual([undefined, undefined, undefined]);
  });

  it('is that of the lead, then the first of the story, then the one in the options', () => {
    const lead = { type: 'video' as const, url: '/film', poster: image({ url: '/poster.jpg' }) };
    const own = { image: image({ url: '/own.jpg' }) };
    const first = (fields: Partial<Article>) => told(fields, own)['og:image'];
    expect(first({ lead })).toEqual(['https://news.example/poster.jpg']);
    expect(first({})).toEqual(['https://news.example/tower.jpg']);
    expect(first({ body: [] })).toEqual(['https://news.example/own.jpg']);
  });
});

describe('A value that is not an article', () => {
  it.each(oddities)('such as %s has a title, whole or in any field', (_, value) => {
    expect(toHeadTags(asArticle(value))[0]?.tag).toBe('title');
    for (const field of Object.keys({ ...lighthouse, lead: 1, topics: 1, alternates: 1 })) {
      expect(toHeadTags(asArticle({ ...lighthouse, [field]: value }))[0]?.tag).toBe('title');
    }
  });

  it('has tags of strings alone', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const tags = toHeadTags(asArticle(garbage(seed).document));
      for (const { attributes } of tags) {
        expect(Object.values(attributes).filter((value) => typeof value !== 'string')).toEqual([]);
      }
    }
  });
});
