import type { Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ArticlePage } from '../../src/page/ArticlePage';
import { renderDocument } from '../../src/server/renderDocument';
import { asArticle } from '../fixtures/lighthouse';
import { whole } from '../fixtures/nearArticles';
import { vectors } from '../fixtures/vectors';
import { browserWith } from './browserWith';

let page: Page;
beforeAll(async () => {
  page = await (await browserWith()).newPage();
  await page.addInitScript(() => {
    Object.assign(window, {
      runs: 0,
      fired: () => Object.assign(window, { runs: Number(Reflect.get(window, 'runs')) + 1 }),
    });
  });
});
afterAll(() => page.close());

/** Which fields of an article hold the words: those for readers and for browsers, all but types, and all. */
const fillings: Record<string, RegExp> = {
  'the words and addresses': /^(type|kind|source|disclosure|exemption|id|speaker|parts|supports|language|.*At|at)$/,
  'all fields but types': /^type$/,
  'all fields': /^$/,
};

const drawings: Record<string, (article: ReturnType<typeof asArticle>) => string> = {
  'a document': renderDocument,
  'a page that nobody has read': (article) => renderToStaticMarkup(<ArticlePage article={article} />),
};

test.each(vectors)('$words runs where a page has it as it is', async ({ raw }) => {
  await page.goto('about:blank');
  await page.setContent(raw);
  expect(await page.evaluate(runsOf)).toBeGreaterThan(0);
});

test.each(Object.keys(drawings).flatMap((drawing) => Object.keys(fillings).map((filling) => [drawing, filling])))(
  'nothing runs on %s, whatever %s of its article hold',
  async (drawing, filling) => {
    const ran: string[] = [];
    for (const { words } of vectors) {
      await page.goto('about:blank');
      await page.setContent(drawings[drawing]?.(filled(words, fillings[filling] as RegExp)) ?? '');
      const found = (await page.evaluate(runsOf)) || (await page.evaluate(danger));
      if (found) ran.push(`${words}: ${found}`);
    }
    expect(ran).toEqual([]);
  },
  600_000,
);

/** An article with the same words in each field whose name, or that of its list, is not kept; also under names that it does not have. */
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

/** How often something ran, also when a reader comes to each element with a pointer, with keys and with a click. */
async function runsOf(): Promise<number> {
  const elements = [...document.querySelectorAll('*')];
  for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle', 'beforetoggle', 'animationstart']) {
    for (const element of elements) element.dispatchEvent(new Event(type));
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement | SVGAElement>('a');
    const address = link && (typeof link.href === 'string' ? link.href : link.href.baseVal);
    // A link that leads elsewhere would end the test.
    if (address && !/^javascript:/i.test(address)) event.preventDefault();
  });
  for (const element of elements) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  // What an image that fails runs is behind what failed before.
  for (let time = 0; time < 3; time += 1) {
    await new Promise((resolve) => Object.assign(new Image(), { onerror: resolve, src: 'x:' }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return Number(Reflect.get(window, 'runs'));
}

/** What would run a script when something else happens: an attribute that is a program, or an address that may be one. */
function danger(): string | undefined {
  const [base, schemes] = ['https://news.example/', ['http:', 'https:', 'mailto:', 'tel:']];
  for (const { attributes, localName } of document.querySelectorAll('*')) {
    for (const { name, value } of attributes) {
      if (name.startsWith('on') || name === 'srcdoc') return `${localName} ${name}`;
      if (!/^(href|src|action|formaction|data|cite|xlink:href)$/.test(name)) continue;
      const isOpen = !URL.canParse(value, base) || schemes.includes(new URL(value, base).protocol);
      if (!isOpen) return `${localName} ${name}=${value}`;
    }
  }
  return undefined;
}
