import type { Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ArticlePage } from '../../src/page/ArticlePage';
import { renderDocument } from '../../src/server/renderDocument';
import { asArticle } from '../fixtures/lighthouse';
import { whole } from '../fixtures/nearArticles';
import { vectors } from '../fixtures/vectors';
import { countRuns, danger, runsOf } from './attacks';
import { browserWith } from './browserWith';

let page: Page;
beforeAll(async () => {
  page = await (await browserWith()).newPage();
  await countRuns(page);
});
afterAll(() => page.close());

/** The names of the fields that are not filled, for each set of filled fields. */
const fillings: Record<string, RegExp> = {
  'texts and URLs': /^(type|kind|source|disclosure|exemption|id|speaker|parts|supports|language|.*At|at)$/,
  'all fields except types': /^type$/,
  'all fields': /^$/,
};

const renderings: Record<string, (article: ReturnType<typeof asArticle>) => string> = {
  'a document': renderDocument,
  'a page of unchecked data': (article) => renderToStaticMarkup(<ArticlePage article={article} />),
};

test.each(vectors)('$words runs in a page that contains it unescaped', async ({ raw }) => {
  await page.goto('about:blank');
  await page.setContent(raw);
  expect(await page.evaluate(runsOf)).toBeGreaterThan(0);
});

test.each([
  ['a document', 'all fields'],
  ['a document', 'all fields except types'],
  ['a page of unchecked data', 'texts and URLs'],
])(
  'nothing runs in %s with it in %s of the article',
  async (rendering, filling) => {
    const ran: string[] = [];
    for (const { words } of vectors) {
      await page.goto('about:blank');
      await page.setContent(renderings[rendering]?.(filled(words, fillings[filling] as RegExp)) ?? '');
      const found = (await page.evaluate(runsOf)) || (await page.evaluate(danger));
      if (found) ran.push(`${words}: ${found}`);
    }
    expect(ran).toEqual([]);
  },
  600_000,
);

/** An article with the same text in each field whose name (or that of its list) does not match `kept`, and in unknown fields. */
function filled(words: string, kept: RegExp) {
  const fill = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return kept.test(name) ? value : words;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((inside) => fill(inside, name));
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, fill(inside, key)]));
  };
  const article = fill(whole, '') as typeof whole;
  const unknown = { type: words, [words]: words, html: words, children: [{ text: words }, words] };
  return asArticle({ ...article, [words]: words, body: [...article.body, unknown, words] });
}
