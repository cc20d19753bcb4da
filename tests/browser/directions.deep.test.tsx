import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { messagesFor } from '../../src/messages/messagesFor';
import { everywhere } from '../fixtures/everywhere';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Opens an article, with all depths and details open. */
async function opened(article: Article): Promise<Page> {
  site.put('/directions', article, { messages: messagesFor(article.language ?? 'en') });
  const { page } = await site.open('/directions');
  await page.evaluate(() => {
    for (const depth of document.querySelectorAll<HTMLElement>('[data-depth]')) {
      depth.hidden = false;
      depth.style.display = 'block';
    }
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

/** Those of the given texts that are not rendered, or not in the given direction everywhere. */
function wrongTexts(page: Page, words: readonly string[], direction: 'ltr' | 'rtl'): Promise<string[]> {
  return page.evaluate(
    ([all, wanted]) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector('.broadsheet-ArticlePage') as Element, 4);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const range = new Range();
      const middleOf = (text: Text, at: number) => {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, right } = range.getClientRects()[0] ?? { left: Number.NaN, right: Number.NaN };
        return (left + right) / 2;
      };
      const isRight = (text: Text, one: string) => {
        const at = text.data.indexOf(one);
        const [first, last] = [middleOf(text, at), middleOf(text, at + one.length - 1)] as const;
        return wanted === 'ltr' ? first < last : first > last;
      };
      return all.filter((one) => {
        const found = texts.filter(({ data }) => data.includes(one));
        return found.length === 0 || !found.every((text) => isRight(text, one));
      });
    },
    [words, direction] as const,
  );
}

const pages: [language: string, direction: 'ltr' | 'rtl', textAt: (number: number) => string][] = [
  ['ar', 'ltr', (number) => `C${number}++`],
  ['he', 'ltr', (number) => `Is ${number} open?`],
  ['en', 'rtl', (number) => `קפה${number} פתוח!`],
];

describe.each(pages)('on a page in %s, text with direction %s', (language, direction, textAt) => {
  test('is rendered in its direction wherever an article has text', async () => {
    const positions = new Map<string, string>();
    const article = everywhere((position) => {
      const text = textAt(positions.size);
      positions.set(text, position);
      return text;
    });
    const page = await opened({ ...article, language });
    const wrong = await wrongTexts(page, [...positions.keys()], direction);
    expect(positions.size).toBeGreaterThan(60);
    expect(wrong.map((text) => positions.get(text))).toEqual([]);
  });
});

test('a Hebrew text that begins with a name in Latin script is rendered from right to left', async () => {
  const isRunning =
    /\b(?:text|items|paragraphs|headline|deck|standfirst|summary|title|subtitle|note|topic|attribution|caption|credit)\b/;
  const texts = new Map<string, string>();
  let count = 0;
  const article = everywhere((position) => {
    count += 1;
    const text = `Lampen ${count} מנורה!`;
    if (isRunning.test(position)) texts.set(text, position);
    return text;
  });
  const page = await opened({ ...article, language: 'he' });
  const wrong = await wrongTexts(page, [...texts.keys()], 'rtl');
  expect(texts.size).toBeGreaterThan(40);
  expect(wrong.map((text) => texts.get(text))).toEqual([]);
});

test('text of another direction stays next to its marker or label', async () => {
  const page = await opened({ ...everywhere((position) => `Lamp at ${position}`), language: 'ar' });
  const gaps = await page.evaluate(() =>
    ['.broadsheet-KeyPoints li', '.broadsheet-List > li', '.broadsheet-Disclosure dd', '[role] > li > p > small'].map(
      (selector) => {
        const element = document.querySelector(selector) as Element;
        const range = new Range();
        range.selectNodeContents(element);
        const padding = Number.parseFloat(getComputedStyle(element).paddingInlineStart);
        return element.getBoundingClientRect().right - padding - range.getBoundingClientRect().right;
      },
    ),
  );
  for (const gap of gaps) expect(gap).toBeLessThan(1);
});

test('names in a sentence of the page are rendered in their own direction', async () => {
  const names = ['Lampe!', 'C++', 'Keeper (old)', 'Desk?'];
  const [first = '', second = '', keeper = '', desk = ''] = names;
  const provenance = { source: 'trainedAlgorithmicMedia', review: { by: desk } } as const;
  const page = await opened({
    language: 'ar',
    headline: 'المنارة',
    body: [{ type: 'paragraph', text: 'انطفأ الضوء.' }],
    conversation: {
      speakers: [
        { id: 'a', name: first, kind: 'ai' },
        { id: 'b', name: second, kind: 'ai' },
        { id: 'c', name: keeper, kind: 'human', provenance },
      ],
      turns: ['a', 'b', 'c'].map((speaker) => ({ speaker, body: [{ type: 'paragraph', text: 'نعم.' }] })),
    },
  });
  expect(await page.locator('[data-part=note]').innerText()).toContain(second);
  expect(await page.locator('.broadsheet-Disclosure').last().innerText()).toContain(keeper);
  expect(await wrongTexts(page, names, 'ltr')).toEqual([]);
});

test('a line that consists of placeholders begins where lines of the page begin', async () => {
  const provenance = { source: 'algorithmicallyEnhanced' } as const;
  const page = await opened({
    language: 'ar',
    headline: 'المنارة',
    keyPoints: [{ text: 'انطفأ الضوء.', provenance }],
    body: [{ type: 'paragraph', text: 'انطفأ الضوء.', provenance }],
  });
  const { passage, enhanced } = messagesFor('ar');
  const lines = await page.locator('.broadsheet-Disclosure p', { hasText: enhanced }).evaluateAll((elements) =>
    elements.map((element) => {
      const walker = document.createTreeWalker(element, 4);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const edgesOf = (words: string) => {
        const text = texts.find(({ data }) => data.includes(words)) as Text;
        const range = new Range();
        range.setStart(text, text.data.indexOf(words));
        range.setEnd(text, text.data.indexOf(words) + words.length);
        return range.getBoundingClientRect();
      };
      const [name = '', made = ''] = (element.textContent ?? '').replace('\u200f', '').split(': ');
      return { name, isBefore: edgesOf(name).left > edgesOf(made).right };
    }),
  );
  expect(lines).toEqual([1, 2].map(() => ({ name: passage, isBefore: true })));
});
