import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { pathOf } from '../../src/article/Reader';
import { readArticle } from '../../src/article/readArticle';
import { toHeadTags, toJsonLd } from '../../src/exporters/index';
import { renderDocument } from '../../src/server/renderDocument';
import { oneOfEach, sampleOf } from '../deep';
import { surfaces } from '../exporters/surfaces';
import { everyField } from '../fixtures/everyField';
import { asArticle } from '../fixtures/lighthouse';
import { placesIn, valueAt, withValueAt } from '../fixtures/nearArticles';
import { unreadableUrls, unsafeUrls } from '../fixtures/urls';

type Place = readonly (string | number)[];

/** The fields that hold addresses, with the place of an example: all that are named like one, or whose example is one. */
const fields = new Map<string, Place>(
  placesIn(everyField)
    .filter((place) => place[0] !== '$schema' && isAddress(place, valueAt(everyField, place)))
    .map((place) => [fieldAt(place), place]),
);

function isAddress(place: Place, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const name = place.findLast((key) => typeof key === 'string');
  return /(?:url|href|policy|sameAs)$/i.test(String(name)) || /^(?:\w+:\/)?\/\S+$/.test(value);
}

/** The name of a field: that of its block and the way to it from there, or from the article. */
function fieldAt(place: Place): string {
  let name = '';
  place.forEach((key, index) => {
    const { type } = Object(valueAt(everyField, place.slice(0, index + 1)));
    if (key === 'provenance' || place[index - 1] === 'provenanceOf') name = 'provenance';
    else if (typeof key === 'string') name += name === '' ? key : `.${key}`;
    else if (typeof type === 'string' && !type.includes('/')) name = type;
  });
  return name;
}

/** An article of the part that has a field, and of its body only the block; and the place of the field in it. */
function articleWith(place: Place): { article: object; place: Place } {
  const [part = '', index = 0, ...inside] = place;
  const value = valueAt(everyField, [part]);
  if (part !== 'body') return { article: { headline: 'H', body: [], [part]: value }, place };
  return { article: { headline: 'H', body: [valueAt(value, [index])] }, place: [part, 0, ...inside] };
}

/** The tags of a document, its structured data, and its head tags: what is not text. */
function tagsOf(article: Article): string {
  const html = renderDocument(article).replace(/(<style>|<script(?! type="application).*?>).*?<\/\w+>/gs, '$1');
  return [
    ...html.matchAll(/<[a-z][^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs),
    JSON.stringify([toJsonLd(article), toHeadTags(article)]),
  ].join('\n');
}

const odd = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>'];

/** Addresses that no frame may show: without https, with a name or password, and with a host that is none. */
const oddFrames = [
  'http://films.example/lamp',
  '//films.example/other',
  '/other',
  'other.html',
  'https://films.example@evil.example/',
  'https://user:word@films.example/',
  'https:///',
  'https://films example/',
  'https://films.example:99999/',
  'https://[films]/',
  'mailto:films@films.example',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
];

/** Fields with the same reader are beside each other. */
const tried = oneOfEach(8, [...fields]);

describe('An address in any field of an article', () => {
  it('is in each block that has one', () => {
    const names = [...fields.keys()].map((name) => name.split('.')[0]);
    expect(names).toEqual(
      expect.arrayContaining(['figure', 'embed', 'video', 'audio', 'gallery', 'timeline', 'document']),
    );
    expect(names).toEqual(expect.arrayContaining(['relatedLinks', 'factBox', 'quote', 'liveUpdate', 'link', 'lead']));
  });

  it.each(tried)('is refused and reported if a page must not open it: %s', (name, whole) => {
    const { article, place } = articleWith(whole);
    const before = tagsOf(asArticle(article));
    for (const address of [...sampleOf(unsafeUrls, ...odd), ...(name.endsWith('frame.url') ? oddFrames : [])]) {
      const wrong = asArticle(withValueAt(article, place, address));
      const issues: Issue[] = [];
      const read = readArticle(wrong, { onIssue: (issue) => issues.push(issue) });
      expect(issues.filter(({ kind }) => kind === 'unsafe').map(({ path }) => path)).toEqual([pathOf(place)]);
      for (const shown of [wrong, read]) expect(tagsOf(shown)).not.toContain(JSON.stringify(address));
    }
    // It is there if it is right, so the test looks at the right places. Small pictures have one file.
    if (!/(?:authors|links|document)\.image\.sources|portrait\.sources/.test(name))
      expect(before).toContain(JSON.stringify(valueAt(article, place)).slice(0, -1));
  });

  it.each(tried)('is no error if no browser could open it: %s', (_, whole) => {
    const { article, place } = articleWith(whole);
    for (const address of sampleOf(unreadableUrls, 'https://[')) {
      const odd = asArticle(withValueAt(article, place, address));
      expect(() => tagsOf(odd)).not.toThrow();
      expect(JSON.stringify(toHeadTags(odd))).not.toContain(`"og:image","content":"${address}`);
      // Exports resolve all addresses in the same way.
      if (address !== unreadableUrls[0]) continue;
      for (const surface of Object.values(surfaces)) expect(() => surface(odd)).not.toThrow();
    }
  });
});
