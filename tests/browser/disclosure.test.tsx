import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/Article';
import { saltmereCorrected, saltmereDrafted, saltmereWithdrawn } from '../../stories/articles/saltmere-honest';
import { sampleOf, sampleOfRows } from '../deep';
import { deepTest } from '../deepTest';
import { type Site, startSite } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A story with machine-made parts and an AI speaker. */
const drafted: Article = {
  ...saltmereDrafted,
  conversation: {
    speakers: [
      { id: 'courier', name: 'Courier', kind: 'human', asks: true },
      { id: 'gull', name: 'Gull 2', kind: 'ai' },
    ],
    turns: [
      { speaker: 'courier', body: [{ type: 'paragraph', text: 'Who is the lamp for?' }] },
      { speaker: 'gull', body: [{ type: 'paragraph', text: 'For whoever looks up.' }] },
    ],
  },
};

/** The texts that distinguish human and machine, line by line. */
const tellingLines = [
  'AI or automation was used for: Summary, Key points, Picture and Passage',
  'Summary: drafted with AI, reviewed by the coast desk',
  'Key points: drafted with AI, reviewed by the coast desk',
  'Picture: made with AI',
  'The answers here were written by an AI model.',
];

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/drafted', drafted);
  site.put('/corrected', saltmereCorrected);
  site.put('/withdrawn', saltmereWithdrawn);
});
afterAll(() => site.close());

function expectTold(text: string) {
  for (const line of tellingLines) expect(text).toContain(line);
  expect(text).toMatch(/Gull 2 \(AI\)/);
  expect(text).not.toMatch(/Courier \(/);
}

function detailsAreSeen(page: Page): Promise<boolean> {
  return page.locator('details dl').evaluate((list) => list.checkVisibility() && list.clientHeight > 0);
}

describe('a reader of a story with machine-made parts', () => {
  deepTest('sees it as text without style sheets', async () => {
    const { page } = await site.open('/drafted');
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('style')) sheet.remove();
    });
    expectTold(await page.locator('main').innerText());
  });

  deepTest('sees it in forced colours', async () => {
    const { page } = await site.open('/drafted', { forcedColors: 'active' });
    expectTold(await page.locator('main').innerText());
    const colors = await page.evaluate(() => {
      const color = (selector: string) => getComputedStyle(document.querySelector(selector) as Element).color;
      return [color('.broadsheet-Disclosure'), color('#turn-2 > p'), color('.broadsheet-Summary')];
    });
    expect(new Set(colors).size).toBe(1);
  });

  deepTest('copies it with the text', async () => {
    const { page } = await site.open('/drafted');
    const copied = await page.evaluate(() => {
      const selection = getSelection() as Selection;
      selection.selectAllChildren(document.querySelector('main') as Element);
      return selection.toString();
    });
    expectTold(copied);
  });

  deepTest('sees it with any colours of a theme', async () => {
    site.put('/themed-away', drafted, {
      theme: { name: 'Silent', color: { secondary: { light: '#fff', dark: '#111317' } } },
    });
    const { page } = await site.open('/themed-away');
    expectTold(await page.locator('main').innerText());
  });

  test('opens the details with the keyboard, with a visible focus', async () => {
    const { page } = await site.open('/drafted');
    const line = page.locator('summary');
    for (let pressed = 0; pressed < 30; pressed += 1) {
      await page.keyboard.press('Tab');
      if (await line.evaluate((element) => element === document.activeElement)) break;
    }
    const outline = await line.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineWidth} ${outlineStyle}`;
    });
    expect(outline).toBe('2px solid');
    expect(await detailsAreSeen(page)).toBe(false);
    await page.keyboard.press('Enter');
    expect(await detailsAreSeen(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nell Harrow');
  });

  deepTest('opens the details without JavaScript', async () => {
    const { page } = await site.open('/drafted', { javaScriptEnabled: false });
    await page.getByText('Summary: drafted with AI, reviewed by the coast desk').click();
    await page.getByText('Gull 2, the Courier’s drafting model').waitFor({ state: 'visible' });
  });

  test('has the details in print, and each line on the same page as its part', async () => {
    const { page } = await site.open('/drafted');
    expect(await detailsAreSeen(page)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await detailsAreSeen(page)).toBe(true);
    const breaks = await page
      .locator('.broadsheet-Disclosure')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  deepTest('follows links to each part, at the current depth', async () => {
    const { page } = await site.open('/drafted');
    const line = page.getByText('AI or automation was used for:');
    for (const [name, id] of [
      ['Summary', 'at-a-glance-summary'],
      ['Passage', 'promises'],
    ] as const) {
      await line.getByRole('link', { name }).click();
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      expect(await page.getByRole('radio', { name: /In full/ }).isChecked()).toBe(true);
    }
  });
});

describe('a reader of a corrected story', () => {
  deepTest.each(['at-a-glance', 'in-brief', 'in-full'])(
    'sees the list and the notes on visible parts at the depth %s',
    async (depth) => {
      const { page } = await site.open(`/corrected#${depth}`);
      expect(await page.getByRole('region', { name: 'Corrections' }).isVisible()).toBe(true);
      const shown = await page
        .locator('.broadsheet-CorrectionNote')
        .evaluateAll((notes) => notes.filter((note) => note.checkVisibility()).map((note) => note.textContent));
      const atEvery = [
        'Update, 6 October 2026',
        'Headline: Correction, 4 October 2026',
        'Correction, 4 October 2026',
        'Correction, 4 October 2026',
      ];
      const atDepth =
        { 'in-brief': ['Correction, 4 October 2026'], 'in-full': ['Clarification, 5 October 2026'] }[depth] ?? [];
      expect(shown).toEqual([...atEvery, ...atDepth]);
    },
  );

  test('follows links from a note to its entry, and from there to the parts', async () => {
    const { page } = await site.open('/corrected#in-full');
    await page.getByRole('link', { name: 'Clarification, 5 October 2026' }).click();
    expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toContain('her own books');
    await page.locator('#correction-1').getByRole('link', { name: 'In brief' }).click();
    expect(await page.getByRole('radio', { name: /In brief/ }).isChecked()).toBe(true);
  });

  test('finds no withdrawn text in the document, including its head', async () => {
    const { page } = await site.open('/withdrawn');
    const html = await page.content();
    for (const words of ['carried a lamp up the tower', 'bought a timer in spring; it', 'It would never be ill']) {
      expect(html).not.toContain(words);
    }
    expect(await page.locator('#promises').innerText()).toMatch(/^Passage: withdrawn on 4 October 2026\n/);
  });
});

const readers = sampleOfRows(
  [
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ],
  'dark',
);

test.each(sampleOf(['/drafted', '/corrected', '/withdrawn'], '/corrected'))(
  '%s has no axe violations in light and dark mode and on a phone',
  async (path) => {
    for (const [colorScheme, width] of readers) {
      const { page } = await site.open(path, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe);
      const findings = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      });
      expect(findings).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  },
);

deepTest('letters of twice the size on a phone keep the layout of the facts', async () => {
  const { page } = await site.open('/drafted', { viewport: { width: 390, height: 900 } });
  const out = await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
    for (const details of document.querySelectorAll('details')) details.open = true;
    return [...document.querySelectorAll('dl, dt, dd')]
      .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
  });
  expect(out).toEqual([]);
});
