import { describe, expect, it } from 'vitest';
import { toNextMetadata } from '../../src/exporters/toNextMetadata';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { oddities } from '../fixtures/oddities';

describe('The metadata of Next', () => {
  it('is what the tags of the head say', () => {
    const alternates = [{ language: 'fr-FR', url: '/fr/lampe' }];
    const authors = [{ name: 'Ida Fenwick', url: '/fenwick', sameAs: ['https://x.com/ida_f'] }];
    const topics = [{ name: 'Ships' }, { name: 'Lamps' }];
    const metadata = toNextMetadata(
      { ...lighthouse, language: 'en-GB', alternates, authors, topics },
      {
        account: '@gullpoint',
        feeds: [
          { url: '/coast.xml', format: 'rss', title: 'Coast' },
          { url: '/all.xml', format: 'rss' },
        ],
        oEmbed: '/oembed',
      },
    );
    const url = 'https://news.example/coast/lamp';
    expect(metadata).toEqual({
      title: { absolute: 'The last keeper of Gull Point puts out the lamp – The Gull Point Courier' },
      description: lighthouse.standfirst,
      robots: 'max-image-preview:large',
      authors: [{ name: 'Ida Fenwick' }],
      alternates: {
        canonical: url,
        languages: { 'en-GB': url, 'fr-FR': 'https://news.example/fr/lampe' },
        types: {
          'application/rss+xml': [
            { url: 'https://news.example/coast.xml', title: 'Coast' },
            { url: 'https://news.example/all.xml' },
          ],
          'application/json+oembed': [
            {
              url: 'https://news.example/oembed?url=https%3A%2F%2Fnews.example%2Fcoast%2Flamp&format=json',
              title: lighthouse.headline,
            },
          ],
        },
      },
      openGraph: {
        type: 'article',
        title: lighthouse.headline,
        description: lighthouse.standfirst,
        url,
        siteName: 'The Gull Point Courier',
        locale: 'en_GB',
        alternateLocale: ['fr_FR'],
        images: [
          {
            url: 'https://news.example/tower.jpg',
            type: 'image/jpeg',
            width: 1200,
            height: 800,
            alt: 'A white tower on a black rock',
          },
        ],
        publishedTime: '2026-03-01T23:30:00+00:00',
        modifiedTime: '2026-03-02T08:05:00+00:00',
        authors: ['https://news.example/fenwick'],
        section: 'Coast',
        tags: ['Ships', 'Lamps'],
      },
      twitter: {
        card: 'summary_large_image',
        site: '@gullpoint',
        creator: '@ida_f',
        images: [{ url: 'https://news.example/tower.jpg', alt: 'A white tower on a black rock' }],
      },
    });
  });

  it('of a front is a website', () => {
    expect(toNextMetadata({ title: 'The Courier', packages: [] })).toEqual({
      title: { absolute: 'The Courier' },
      robots: 'max-image-preview:large',
      alternates: { languages: {}, types: {} },
      openGraph: { type: 'website', title: 'The Courier' },
      twitter: { card: 'summary' },
    });
  });

  it('of live coverage leads to the pages before and after it', () => {
    const body = [1, 2, 3, 4, 5].map((hour) => ({
      type: 'liveUpdate' as const,
      id: `post-${hour}`,
      at: `2026-03-01T0${hour}:00:00Z`,
      body: [],
    }));
    const { pagination, alternates } = toNextMetadata(
      { ...lighthouse, live: { startedAt: '2026-03-01T00:00:00Z' }, body },
      { page: 2, postsPerPage: 1, pageUrl: (page) => (page ? `/lamp/${page}` : '/lamp') },
    );
    expect(pagination).toEqual({ previous: '/lamp/3', next: '/lamp/1' });
    expect(alternates.canonical).toBe('https://news.example/lamp/2');
  });

  it('can be without previews, so that those of a layout stay', () => {
    const metadata = toNextMetadata(lighthouse, { previews: false });
    expect(Object.keys(metadata)).toEqual(['title', 'description', 'robots', 'alternates']);
  });

  it.each(oddities)('does not throw, and is plain JSON, with %s', (_, value) => {
    for (const field of Object.keys(lighthouse)) {
      const metadata = toNextMetadata(asArticle({ ...lighthouse, [field]: value }));
      expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
    }
  });
});
