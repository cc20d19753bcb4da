import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../src/article/Provenance';
import type { JsonLdObject } from '../../src/exporters/JsonLd';
import { toHeadTags } from '../../src/exporters/toHeadTags';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import type { FrontData, FrontPackage } from '../../src/front/FrontData';
import type { StoryLink } from '../../src/front/StoryLink';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { everyFront, everyStory } from '../fixtures/everyFront';
import { oddities } from '../fixtures/oddities';
import { unsafeUrls } from '../fixtures/urls';
import { unknownProperties } from './schemaOrg';

const machine: Provenance = { source: 'trainedAlgorithmicMedia', system: 'Gull 3.1' };
const made = { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' };

const courier: FrontData = {
  title: 'The Courier',
  url: 'https://courier.example/',
  publisher: { name: 'The Courier', url: '/' },
  packages: [],
};

function packageOf(...stories: Partial<StoryLink>[]): FrontPackage {
  return {
    layout: 'row',
    stories: stories.map((story) => ({ story: { url: '/lamp', headline: 'The lamp', ...story } })),
  };
}

/** The list of stories in the structured data of a front with these packages. */
function listed(...packages: FrontPackage[]): JsonLdObject | undefined {
  return toJsonLd({ ...courier, packages }).mainEntity as JsonLdObject | undefined;
}

/** The stories in that list. */
function itemsOf(...packages: FrontPackage[]): JsonLdObject[] {
  const elements = (listed(...packages)?.itemListElement ?? []) as { item: JsonLdObject }[];
  return elements.map(({ item }) => item);
}

/** What the tags say, by name. */
function told(front: FrontData, options?: Parameters<typeof toHeadTags>[1]): Record<string, string> {
  return Object.fromEntries(
    toHeadTags(front, options).map(({ tag, attributes, text }) => {
      const { name, property, rel, hreflang, content, href } = attributes;
      return [[name ?? property ?? rel ?? tag, hreflang].filter(Boolean).join(' '), content ?? href ?? text ?? ''];
    }),
  );
}

describe('A front for search engines', () => {
  it('is a collection of its stories in their order', () => {
    const front: FrontData = {
      ...courier,
      description: 'News of the harbour',
      modifiedAt: '2026-11-26T14:20:00Z',
      packages: [packageOf({}, { url: '/pump', headline: ['The ', { type: 'quotation', text: 'pump' }] })],
    };
    expect(toJsonLd(front)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: 'The Courier',
      description: 'News of the harbour',
      publisher: { '@type': 'Organization', name: 'The Courier', url: 'https://courier.example/' },
      isPartOf: { '@type': 'WebSite', name: 'The Courier', url: 'https://courier.example/' },
      dateModified: '2026-11-26T14:20:00Z',
      inLanguage: 'en',
      url: 'https://courier.example/',
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 2,
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: { '@type': 'NewsArticle', headline: 'The lamp', url: 'https://courier.example/lamp' },
          },
          {
            '@type': 'ListItem',
            position: 2,
            item: { '@type': 'NewsArticle', headline: 'The “pump”', url: 'https://courier.example/pump' },
          },
        ],
      },
    });
  });

  it('without stories has no list, and without more than a title no empty properties', () => {
    expect(toJsonLd({ title: 'The Courier', packages: [] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: 'The Courier',
      inLanguage: 'en',
    });
  });

  it.each([
    ['of the stories', saltmereFront],
    ['with every field', everyFront],
    ['with a title alone', { title: 'The Courier', packages: [] }],
  ])('%s has no property that schema.org lacks', (_, front) => {
    expect(unknownProperties(toJsonLd(front))).toEqual([]);
  });

  it('has each story once, where it stands first', () => {
    const items = itemsOf(...saltmereFront.packages);
    const urls = items.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBe(42);
    expect(urls.slice(0, 2)).toEqual([
      'https://courier.example/harbour/council',
      'https://courier.example/harbour/wall',
    ]);
  });

  it('keeps stories without an address apart', () => {
    const items = itemsOf(packageOf({ url: '' }, { url: '', headline: 'The pump' }, { url: '' }));
    expect(items.map(({ headline }) => headline)).toEqual(['The lamp', 'The pump']);
  });

  it('says what a story is, and who has written it or paid for it', () => {
    const authors = [{ name: 'Ida', url: '/ida' }, { name: 'Sea Wire' }];
    const live = { startedAt: '2026-11-26T08:00:00Z' };
    const sponsor = { name: 'Saltmere Savings', url: '/savings' };
    const front = {
      ...courier,
      packages: [
        packageOf({ authors, publishedAt: '2026-11-26', modifiedAt: '2026-11-27', section: { name: 'Coast' } }),
        packageOf({ url: '/a', live }, { url: '/b', opinion: true }, { url: '/c', sponsor, live, opinion: true }),
      ],
    };
    const { mainEntity } = toJsonLd(front, { organizations: ['Sea Wire'] });
    expect(mainEntity).toMatchObject({
      itemListElement: [
        {
          item: {
            '@type': 'NewsArticle',
            author: [
              { '@type': 'Person', name: 'Ida', url: 'https://courier.example/ida' },
              { '@type': 'Organization', name: 'Sea Wire' },
            ],
            articleSection: 'Coast',
            datePublished: '2026-11-26',
            dateModified: '2026-11-27',
          },
        },
        { item: { '@type': 'LiveBlogPosting', coverageStartTime: live.startedAt } },
        { item: { '@type': 'OpinionNewsArticle' } },
        {
          item: {
            '@type': 'AdvertiserContentArticle',
            sponsor: { '@type': 'Organization', name: 'Saltmere Savings', url: 'https://courier.example/savings' },
          },
        },
      ],
    });
    expect(JSON.stringify(itemsOf(packageOf({ sponsor, live })))).not.toContain('coverage');
  });

  it('says what a machine had a share in, and has no words that would need a notice', () => {
    const story: Partial<StoryLink> = {
      deck: 'Words of a deck',
      summary: 'Words of a summary',
      image: { url: '/lamp.jpg', alt: 'A lamp' },
      provenance: machine,
      provenanceOf: { headline: machine, lead: machine, summary: machine },
    };
    const [item] = itemsOf(packageOf(story));
    expect(item).toMatchObject({
      ...made,
      image: { url: 'https://courier.example/lamp.jpg', ...made },
      hasPart: [{ '@type': 'WebPageElement', text: 'The lamp', ...made }],
    });
    expect(JSON.stringify(item)).not.toContain('Words of');
  });

  it('of a section has the way to it, and of a topic the way through the section', () => {
    const section = { name: 'Coast', url: '/coast' };
    const wayTo = (front: Partial<FrontData>) => {
      const { breadcrumb } = toJsonLd({ ...courier, section, ...front }) as JsonLdObject;
      return breadcrumb && (breadcrumb as { itemListElement: JsonLdObject[] }).itemListElement;
    };
    const first = { '@type': 'ListItem', position: 1, name: 'The Courier', item: 'https://courier.example/' };
    const coast = { '@type': 'ListItem', position: 2, name: 'Coast', item: 'https://courier.example/coast' };
    expect(wayTo({ title: 'Coast', url: 'https://courier.example/coast' })).toEqual([first, coast]);
    expect(wayTo({ title: 'The wall', url: 'https://courier.example/wall' })).toEqual([
      first,
      coast,
      { '@type': 'ListItem', position: 3, name: 'The wall', item: 'https://courier.example/wall' },
    ]);
    expect(wayTo({ section: undefined })).toBeUndefined();
    expect(wayTo({ title: 'Coast', publisher: undefined })).toBeUndefined();
  });
});

describe('The tags of the head of a front', () => {
  it('have its title, description, address, and the first picture on it', () => {
    const front: FrontData = {
      ...courier,
      description: 'News of the harbour',
      language: 'en-GB',
      packages: [packageOf({}, { url: '/x', image: { url: '/lamp.jpg', alt: 'A lamp', width: 1200, height: 800 } })],
    };
    expect(told(front, { account: '@courier' })).toEqual({
      title: 'The Courier',
      description: 'News of the harbour',
      robots: 'max-image-preview:large',
      canonical: 'https://courier.example/',
      'og:type': 'website',
      'og:title': 'The Courier',
      'og:description': 'News of the harbour',
      'og:url': 'https://courier.example/',
      'og:site_name': 'The Courier',
      'og:locale': 'en_GB',
      'og:image': 'https://courier.example/lamp.jpg',
      'og:image:type': 'image/jpeg',
      'og:image:width': '1200',
      'og:image:height': '800',
      'og:image:alt': 'A lamp',
      'twitter:card': 'summary_large_image',
      'twitter:site': '@courier',
      'twitter:image:alt': 'A lamp',
    });
  });

  it('lead to its feeds, but to no oEmbed, which is of stories', () => {
    const tags = toHeadTags(courier, { feeds: [{ url: '/feed', format: 'rss' }], oEmbed: '/oembed' });
    expect(tags.flatMap(({ attributes: { type, href } }) => (type ? [href] : []))).toEqual([
      'https://courier.example/feed',
    ]);
  });

  it('have no picture of a machine, but the next one', () => {
    const images = ['/machine.jpg', '/lamp.jpg', '/other.jpg'].map((url, index) => ({
      url: `/${index}`,
      image: { url, alt: '' },
      provenanceOf: index === 0 ? { lead: machine } : {},
    }));
    expect(told({ ...courier, packages: [packageOf(...images)] })['og:image']).toBe('https://courier.example/lamp.jpg');
  });

  it('report what previews lack', () => {
    const paths: string[] = [];
    toHeadTags({ title: 'Coast', packages: [] }, { onIssue: ({ path }) => paths.push(path) });
    expect(paths).toEqual(['description', 'url', 'publisher', 'packages']);
  });

  it('of a front with a title alone are few', () => {
    expect(told({ title: 'The Courier', packages: [] })).toEqual({
      title: 'The Courier',
      robots: 'max-image-preview:large',
      'og:type': 'website',
      'og:title': 'The Courier',
      'twitter:card': 'summary',
    });
    expect(told({ title: '', packages: [] }).title).toBe('Untitled');
  });

  it('name the newspaper beside a section, and the front in other languages', () => {
    const front: FrontData = { ...courier, title: 'Coast', alternates: [{ language: 'cy', url: '/cy' }] };
    expect(told(front)).toMatchObject({
      title: 'Coast – The Courier',
      'alternate en': 'https://courier.example/',
      'alternate cy': 'https://courier.example/cy',
    });
    expect(toJsonLd(front).workTranslation).toEqual([
      { '@type': 'CollectionPage', inLanguage: 'cy', url: 'https://courier.example/cy' },
    ]);
  });
});

describe('A front from outside', () => {
  it('has no story that was withdrawn', () => {
    const front = { ...courier, packages: [packageOf({ withdrawn: true, image: { url: '/x.jpg' } }, { url: '/b' })] };
    expect(itemsOf(...front.packages)).toHaveLength(1);
    expect(told(front)).not.toHaveProperty('og:image');
  });

  it.each(unsafeUrls)('has no unsafe URL %j', (url) => {
    const story = { ...everyStory, url, authors: [{ name: 'Ann', url }], image: { url }, sponsor: { name: 'A', url } };
    const front: FrontData = {
      ...courier,
      url,
      publisher: { name: 'The Courier', url },
      section: { name: 'Coast', url },
      alternates: [{ language: 'fr', url }],
      packages: [packageOf(story)],
    };
    const written = JSON.stringify([toJsonLd(front, { url }), toHeadTags(front, { url, image: { url } })]);
    expect(written).not.toContain(JSON.stringify(url).slice(1, -1));
  });

  it.each(oddities)('does not throw, and is plain JSON, with %s in any field', (_, value) => {
    const stories = Object.keys(everyStory).map((field) => ({ ...everyStory, [field]: value }));
    const fronts: object[] = [
      { ...courier, packages: [value] },
      { ...courier, packages: [packageOf(...(stories as StoryLink[]))] },
      ...Object.keys(everyFront).map((field) => ({ ...courier, packages: [packageOf({})], [field]: value })),
    ];
    for (const front of fronts) {
      const jsonLd: object = toJsonLd(front as FrontData);
      expect(JSON.parse(JSON.stringify(jsonLd))).toEqual(jsonLd);
      expect(toHeadTags(front as FrontData)[0]?.tag).toBe('title');
    }
  });

  it('is read without a field that throws when it is looked at', () => {
    const trap = Object.defineProperty({ title: 'The Courier' }, 'packages', {
      enumerable: true,
      get() {
        throw new Error('No.');
      },
    });
    expect(() => [toJsonLd(trap as never), toHeadTags(trap as never)]).not.toThrow();
  });
});
