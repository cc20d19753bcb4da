import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import { described } from './described';
import { unknownProperties, wrongValues } from './schemaOrg';
import { url } from './stories';

describe('The structured data', () => {
  it.each(described)(
    'of %s has no property that schema.org lacks, and dates and addresses that are such',
    (_, page) => {
      const jsonLd = toJsonLd(page, { url });
      expect(unknownProperties(jsonLd)).toEqual([]);
      expect(wrongValues(jsonLd)).toEqual([]);
    },
  );

  it('is checked', () => {
    const wrong = {
      '@type': 'NewsArticle',
      datePublished: 'yesterday',
      dateModified: '2026-13-01',
      url: '/lamp',
      image: [{ '@type': 'ImageObject', url: 'https:lamp' }],
      video: { '@type': 'VideoObject', uploadDate: '2026-02-01T25:00Z', thumbnailUrl: ['https://a.example/', '/b'] },
    };
    expect(wrongValues(wrong)).toEqual([
      'datePublished of NewsArticle: "yesterday"',
      'dateModified of NewsArticle: "2026-13-01"',
      'url of NewsArticle: "/lamp"',
      'image.0.url of ImageObject: "https:lamp"',
      'video.uploadDate of VideoObject: "2026-02-01T25:00Z"',
      'video.thumbnailUrl of VideoObject: "/b"',
    ]);
  });

  it('has no count of words where there are none', () => {
    expect(toJsonLd({ headline: 'The lamp', body: [] })).not.toHaveProperty('wordCount');
  });
});
