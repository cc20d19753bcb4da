import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Image } from '../../src/article/Image';
import type { Issue } from '../../src/article/Issue';
import type { Provenance } from '../../src/article/Provenance';
import { readArticle } from '../../src/article/readArticle';
import type { HeadTag, HeadTagsOptions } from '../../src/exporters/headTag';
import { toHeadTags } from '../../src/exporters/toHeadTags';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import { messagesFor } from '../../src/messages/messagesFor';
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
        { name: 'robots', content: 'max-image-preview:large' },
        { rel: 'canonical', href: page },
        { name: 'author', content: 'Ida Fenwick' },
        { name: 'author', content: 'Tomas Reed' },
        { property: 'og:type', content: 'article' },
        { property: 'og:title', content: lighthouse.headline },
        { property: 'og:description', content: lighthouse.standfirst },
        { property: 'og:url', content: page },
        { property: 'og:site_name', content: 'The Gull Point Courier' },
        { property: 'og:locale', content: 'en_GB' },
        { property: 'og:image', content: 'https://news.example/tower.jpg' },
        { property: 'og:image:type', content: 'image/jpeg' },
        { property: 'og:image:width', content: '1200' },
        { property: 'og:image:height', content: '800' },
        { property: 'og:image:alt', content: 'A white tower on a black rock' },
        { property: 'article:published_time', content: '2026-03-01T23:30:00+00:00' },
        { property: 'article:modified_time', content: '2026-03-02T08:05:00+00:00' },
        { property: 'article:section', content: 'Coast' },
        { property: 'article:author', content: 'https://news.example/fenwick' },
        { name: 'twitter:card', content: 'summary_large_image' },
        { name: 'twitter:image:alt', content: 'A white tower on a black rock' },
      ].map((attributes) => ({ tag: 'rel' in attributes ? 'link' : 'meta', attributes })),
    ]);
  });

  it('of an article with a headline alone are few', () => {
    expect(valuesOf(toHeadTags({ headline: 'The lamp', body: [] }))).toEqual({
      title: ['The lamp'],
      robots: ['max-image-preview:large'],
      'og:type': ['article'],
      'og:title': ['The lamp'],
      'twitter:card': ['summary'],
    });
  });

  it('can be without previews', () => {
    expect(Object.keys(told({}, { previews: false }))).toEqual(['title', 'description', 'robots', 'canonical']);
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

  it('name one translation for each language, and the page itself for its own', () => {
    const alternates = ['/fr', '/fr-again'].map((url) => ({ language: 'fr', url }));
    const values = told({ alternates: [...alternates, { language: 'en', url: '/lamp-in-english' }] });
    expect([values['alternate en'], values['alternate fr']]).toEqual([[page], ['https://news.example/fr']]);
  });

  it('name the page for readers of all other languages, also if it is that of one language', () => {
    const alternates = ['fr', 'x-default'].map((language) => ({ language, url: '/fr' }));
    const issues: Issue[] = [];
    readArticle({ ...lighthouse, alternates }, { onIssue: (issue) => issues.push(issue) });
    expect(issues).toEqual([]);
    const values = told({ language: 'en-GB', alternates });
    expect(values['alternate x-default']).toEqual(['https://news.example/fr']);
    expect(values['og:locale:alternate']).toBeUndefined();
    const { workTranslation } = toJsonLd({ ...lighthouse, alternates }) as { workTranslation?: object[] };
    expect(workTranslation).toEqual([{ '@type': 'NewsArticle', inLanguage: 'fr', url: 'https://news.example/fr' }]);
  });

  it('have no relative URLs but a canonical one', () => {
    const values = told({
      url: undefined,
      alternates: [{ language: 'fr', url: '/fr' }],
      authors: [{ name: 'A', url: '/a' }],
    });
    expect(
      Object.keys(values).filter((name) => /og:(url|image)|article:author|alternate|canonical/.test(name)),
    ).toEqual([]);
    expect(told({ url: undefined }, { url: page }).canonical).toEqual([page]);
    expect(told({ url: '/coast/lamp' }).canonical).toEqual(['/coast/lamp']);
  });

  it.each(unsafeUrls)('have no unsafe URL %j', (url) => {
    const alternates = [{ language: 'fr', url }];
    const fields = { url, alternates, authors: [{ name: 'A', url, sameAs: [url] }], body: [] };
    const values = told(fields, { image: { url }, url, feeds: [{ url, format: 'rss' }], oEmbed: url });
    expect(Object.keys(values).filter((name) => /url|image|article:author|alternate|canonical/.test(name))).toEqual([]);
  });

  it('name the account of the first author who has one', () => {
    const creator = (...profiles: string[]) =>
      told({ authors: [{ name: 'A' }, { name: 'B', sameAs: profiles }] })['twitter:creator'];
    expect(creator('https://social.example/@b', 'https://x.com/ida_f')).toEqual(['@ida_f']);
    expect(creator('https://www.twitter.com/ida_f/?lang=en')).toEqual(['@ida_f']);
    expect(creator('https://x.com/ida_f/status/7', 'https://notx.com/ida')).toBeUndefined();
  });

  it('say which countries the languages of the story and its translations are of', () => {
    const alternates = ['zh-Hant-TW', 'fr', 'en-GB', 'cy-GB'].map((language) => ({ language, url: `/${language}` }));
    const { 'og:locale': own, 'og:locale:alternate': others } = told({ language: 'en-GB', alternates });
    expect([own, others]).toEqual([['en_GB'], ['zh_TW', 'cy_GB']]);
  });

  it('lead to the feeds of the site, and to its oEmbed', () => {
    const tags = tagsOf(
      { headline: 'Salt & sea' },
      {
        feeds: [
          { url: '/feed.xml', format: 'rss' },
          { url: 'https://news.example/coast.atom', format: 'atom', title: 'Coast' },
          { url: '/feed.json', format: 'json' },
        ],
        oEmbed: '/oembed?v=1',
      },
    );
    expect(tags.filter(({ attributes }) => attributes.type).map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', type: 'application/rss+xml', href: 'https://news.example/feed.xml' },
      { rel: 'alternate', type: 'application/atom+xml', title: 'Coast', href: 'https://news.example/coast.atom' },
      { rel: 'alternate', type: 'application/feed+json', href: 'https://news.example/feed.json' },
      {
        rel: 'alternate',
        type: 'application/json+oembed',
        title: 'Salt & sea',
        href: 'https://news.example/oembed?v=1&url=https%3A%2F%2Fnews.example%2Fcoast%2Flamp&format=json',
      },
    ]);
    expect(JSON.stringify(tagsOf({ url: undefined }, { oEmbed: 'https://news.example/oembed' }))).not.toContain(
      'oembed',
    );
  });
});

describe('What search engines may do', () => {
  const withdrawal = { kind: 'withdrawal' as const, text: 'It was not so.' };
  const robots = (fields: Partial<Article>, option?: string | false) =>
    told(fields, option === undefined ? {} : { robots: option }).robots?.[0];

  it('is to show large pictures, or what the options say', () => {
    expect(robots({})).toBe('max-image-preview:large');
    expect(robots({}, 'max-snippet:90')).toBe('max-snippet:90');
    expect(robots({}, false)).toBeUndefined();
  });

  it('is not to list a story that was withdrawn as a whole, unless the options say so', () => {
    expect(robots({ corrections: [withdrawal] })).toBe('noindex, max-image-preview:large');
    expect(robots({ corrections: [withdrawal] }, 'max-snippet:90')).toBe('noindex, max-snippet:90');
    expect(robots({ corrections: [withdrawal] }, 'index,max-snippet:90')).toBe('index,max-snippet:90');
    expect(robots({ corrections: [withdrawal] }, false)).toBeUndefined();
    expect(robots({ corrections: [{ ...withdrawal, parts: ['summary'] }] })).toBe('max-image-preview:large');
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
    expect(description({ provenance: machine })).toBeUndefined();
    const ofHuman = { standfirst: { source: 'humanEdits' as const } };
    expect(description({ provenance: machine, provenanceOf: ofHuman })).toEqual([lighthouse.standfirst]);
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
    expect(first({ lead })).toEqual(['https://news.example/poster.jpg', 'https://news.example/tower.jpg']);
    expect(first({})).toEqual(['https://news.example/tower.jpg']);
    expect(first({ body: [] })).toEqual(['https://news.example/own.jpg']);
  });
});

describe('The pictures of a preview', () => {
  const figure = (name: string, width?: number, provenance?: Provenance) => ({
    type: 'figure' as const,
    image: { url: `/${name}.jpg`, alt: name, width, height: width && width / 2 },
    provenance,
  });

  it('are three, each with its own size and text', () => {
    const tags = tagsOf({ body: [figure('a', 1600), figure('b'), figure('c', 800), figure('d', 1200)] });
    const told = tags.flatMap(({ attributes: { property, content } }) =>
      property?.startsWith('og:image') ? `${property.slice(3)} ${content?.replace('https://news.example', '')}` : [],
    );
    expect(told).toEqual([
      'image /a.jpg',
      'image:type image/jpeg',
      'image:width 1600',
      'image:height 800',
      'image:alt a',
      'image /b.jpg',
      'image:type image/jpeg',
      'image:alt b',
      'image /c.jpg',
      'image:type image/jpeg',
      'image:width 800',
      'image:height 400',
      'image:alt c',
    ]);
  });

  it('are none in which a machine had a share: tags have no notice', () => {
    const pictures = (fields: Partial<Article>) => told(fields)['og:image']?.map((url) => url.replace(/.*\//, ''));
    expect(pictures({ body: [figure('a', 1600, machine), figure('b')] })).toEqual(['b.jpg']);
    const lead = figure('lead');
    expect(pictures({ lead, body: [figure('b')], provenanceOf: { lead: machine } })).toEqual(['b.jpg']);
    const gallery = { type: 'gallery' as const, pictures: [figure('c')] };
    expect(pictures({ body: [gallery] })).toEqual(['c.jpg']);
    expect(pictures({ body: [{ ...gallery, provenance: machine }] })).toBeUndefined();
    expect(pictures({ lead: { ...gallery, provenance: machine }, body: [] })).toBeUndefined();
  });

  it('make a large card, unless the first one is too small for it', () => {
    const card = (width?: number) => told({ body: [figure('a', width)] })['twitter:card'];
    expect([card(1600), card(320), card(), card(200)]).toEqual([
      ['summary_large_image'],
      ['summary_large_image'],
      ['summary_large_image'],
      ['summary'],
    ]);
  });

  it('have the height of their file, where it is a cropped one', () => {
    const sources = [{ url: '/crop.png', width: 1200, height: 1200 }];
    const { image } = figure('a', 800);
    const values = told({ body: [{ type: 'figure', image: { ...image, sources } }] });
    expect(values).toMatchObject({ 'og:image:height': ['1200'], 'og:image:type': ['image/png'] });
  });
});

describe('What is missing', () => {
  const missing = (fields: Partial<Article>, options?: HeadTagsOptions) => {
    const paths: string[] = [];
    toHeadTags(
      { ...lighthouse, ...fields },
      { ...options, onIssue: ({ kind, path, message }) => paths.push(`${kind} ${path} ${message.slice(0, 24)}`) },
    );
    return paths;
  };

  it('is nothing of a story that has what search engines and previews need', () => {
    expect(missing({})).toEqual([]);
  });

  it('is reported with its field', () => {
    const headless = { headline: '', deck: '', body: [], standfirst: '', summary: undefined, publishedAt: undefined };
    expect(missing({ ...headless, url: '/lamp', publisher: undefined, authors: [] })).toEqual([
      'missing publishedAt is not there, or no date',
      'missing authors is not there, which sear',
      'missing headline is not there, so that th',
      'missing standfirst is not there, was withdr',
      'missing url is not there, or relativ',
      'missing publisher is not there, so that pr',
      'missing lead has no picture that prev',
    ]);
  });

  it('is a picture that is too small, or without size or text', () => {
    const lead = (image: Partial<Image>) => ({ type: 'figure' as const, image: { url: '/lamp.jpg', ...image } });
    expect(missing({ lead: lead({ alt: 'A', width: 800, height: 400 }) })).toEqual([
      'missing lead has no file of at least ',
    ]);
    expect(missing({ lead: lead({}) })).toEqual([
      'missing lead has a picture without wi',
      'missing lead has a picture without al',
    ]);
    expect(missing({ body: [] }, { previews: false })).toEqual([]);
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

describe('The title of a page of live coverage', () => {
  const post = (index: number) => ({
    type: 'liveUpdate' as const,
    id: `${index}`,
    at: `2026-03-03T1${index}:00:00Z`,
    body: [],
  });
  const live: Partial<Article> = { live: { startedAt: '2026-03-03T10:00:00Z' }, body: [0, 1, 2, 3].map(post) };
  const titleOf = (language: string, number?: number) => {
    const options = { page: number, postsPerPage: 1, pageUrl: () => '/', messages: messagesFor };
    const article = { ...lighthouse, ...live, language, headline: 'Gull Point', publisher: { name: 'Courier' } };
    return valuesOf(toHeadTags(article, options)).title;
  };

  it.each([
    ['en-GB', undefined, 'Gull Point – Courier'],
    ['en-GB', 2, 'Gull Point – Page 2 – Courier'],
    ['de', 2, 'Gull Point – Seite 2 – Courier'],
    ['ja', 3, 'Gull Point – 3ページ – Courier'],
    ['cy', 3, 'Gull Point – 3 – Courier'],
  ])('in %s, page %s is %s', (language, number, title) => {
    expect(titleOf(language, number)).toEqual([title]);
  });
});
