import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import Validator from '@adobe/structured-data-validator';
import readOpenGraph from 'open-graph-scraper';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { toHeadTags } from '../../src/exporters/toHeadTags';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import { toNextMetadata } from '../../src/exporters/toNextMetadata';
import type { FrontData } from '../../src/front/FrontData';
import { described } from './described';
import { headDocument } from './headDocument';
import { url } from './stories';

type Page = Article | FrontData;

const options = { url, account: '@courier' };

/** The fields of a page that `toHeadTags` reports as missing. */
function missingIn(page: Page): Set<string> {
  const fields = new Set<string>();
  toHeadTags(page, { ...options, onIssue: ({ path }) => fields.add(path) });
  return fields;
}

describe('The validator of Adobe, which knows the rules of Google', () => {
  it.each(described)('finds no error in the structured data of %s', async (_, page) => {
    // It changes what it validates.
    const jsonLd = structuredClone(toJsonLd(page, { url }));
    const found = await new Validator().validate({ jsonld: { [jsonLd['@type']]: [jsonLd] } });
    const missing = missingIn(page);
    const errors = found
      .filter(({ severity }) => severity === 'ERROR')
      .map(({ issueMessage, path }) => `${path.map(({ property }) => property ?? '').join('.')} ${issueMessage}`)
      // It takes each ListItem for one of a breadcrumb. Those of a list of stories need no more than their story.
      .filter((error) => !/^\.mainEntity\.itemListElement .*"name"/.test(error))
      .filter((error) => !(missing.has('publishedAt') && /"uploadDate" is missing/.test(error)));
    expect(errors).toEqual([]);
  });

  it('finds what is missing', async () => {
    const film = { '@type': 'VideoObject', name: 'The lamp', uploadDate: 'yesterday' };
    const found = await new Validator().validate({
      jsonld: { NewsArticle: [{ '@type': 'NewsArticle', video: film }] },
    });
    const errors = found.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage }) => issueMessage);
    expect(errors.join()).toMatch(/thumbnailUrl.*uploadDate|uploadDate.*thumbnailUrl/);
  });
});

describe('The structured data testing tool', () => {
  /** What it asks for and others no longer do: X takes the words and the picture of Open Graph, and Google no logo of the publisher. */
  const accepted = /"twitter:(?:title|description|image)"|\.publisher\.logo/;

  /** What it asks for, by the field that is reported as missing. */
  const asked: readonly (readonly [field: string, test: RegExp])[] = [
    ['headline', /"og:title"|\.headline/],
    ['authors', /\.author\b/],
    ['publishedAt', /\.datePublished/],
    ['publisher', /\.publisher/],
    ['lead', /image/],
    ['packages', /image/],
  ];

  let results: Map<Page, { passed: readonly string[]; failed: readonly string[] }>;
  beforeAll(() => {
    const pages = described.map(([, page]) => page);
    const program = fileURLToPath(new URL('structuredDataTool.mjs', import.meta.url));
    const said = execFileSync(process.execPath, [program], {
      input: JSON.stringify(pages.map((page) => headDocument(page, options))),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const list: { passed: string[]; failed: string[] }[] = JSON.parse(said);
    results = new Map(pages.map((page, index) => [page, list[index] ?? { passed: [], failed: [] }]));
  }, 120_000);

  it.each(described)('finds nothing wrong with %s that was not reported', (_, page) => {
    const result = results.get(page);
    const missing = missingIn(page);
    const failed = result?.failed
      .filter((test) => !accepted.test(test))
      .filter((test) => !asked.some(([field, asks]) => missing.has(field) && asks.test(test)));
    expect(failed).toEqual([]);
    expect(result?.passed.length).toBeGreaterThan(5);
  });
});

describe('Another reader of Open Graph', () => {
  it.each(described)('reads in %s what was written', async (_, page) => {
    const { result } = await readOpenGraph({ html: headDocument(page, options), onlyGetOpenGraphInfo: true });
    const { openGraph, twitter } = toNextMetadata(page, options);
    const read = (text: string | undefined) => (text === undefined ? undefined : text.trim());
    expect(read(result.ogTitle as string)).toBe(read(openGraph?.title));
    expect(read(result.ogDescription as string)).toBe(read(openGraph?.description));
    expect(result).toMatchObject({
      ogType: openGraph?.type,
      ...(openGraph?.url && { ogUrl: openGraph.url }),
      ...(openGraph?.locale && { ogLocale: openGraph.locale }),
      ...(openGraph?.publishedTime && { articlePublishedTime: openGraph.publishedTime }),
      ...(openGraph?.modifiedTime && { articleModifiedTime: openGraph.modifiedTime }),
      twitterCard: twitter?.card,
      twitterSite: '@courier',
    });
    const pictures = openGraph?.images?.map(({ width, height, ...others }) => ({
      ...others,
      ...(width && { width: `${width}` }),
      ...(height && { height: `${height}` }),
    }));
    expect(result.ogImage).toEqual(pictures);
  });
});
