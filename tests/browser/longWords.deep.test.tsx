import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Ask } from '../../src/components/Ask/Ask';
import { Paragraph } from '../../src/components/Paragraph/Paragraph';
import { SchemeToggle } from '../../src/components/SchemeToggle/SchemeToggle';
import { en } from '../../src/messages/en';
import { enLive } from '../../src/messages/enLive';
import { enNotes } from '../../src/messages/enNotes';
import { everywhere } from '../fixtures/everywhere';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** The interface messages with each word replaced. */
function messagesOf<Messages extends { [Key in keyof Messages]: string }>(messages: Messages, word: string): Messages {
  const long = Object.entries<string>({ ...messages }).map(([key, message]) => [
    key,
    [word, ...(message.match(/\{\w+\}/g) ?? [])].join(' '),
  ]);
  return Object.fromEntries(long) as Messages;
}

/** Elements that overflow their container or the page, with all depths and details open. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.broadsheet-ArticlePage') as HTMLElement;
    for (const depth of root.querySelectorAll<HTMLElement>('[data-depth]')) {
      depth.hidden = false;
      depth.style.display = 'block';
    }
    for (const details of root.querySelectorAll('details')) details.open = true;
    const found = new Set<string>();
    const walker = document.createTreeWalker(root, 4);
    const range = new Range();
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      let block = walker.currentNode.parentElement as HTMLElement;
      if (!range.toString().trim() || !block.checkVisibility() || block.closest('style, script')) continue;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement as HTMLElement;
      if (getComputedStyle(block).clipPath !== 'none') continue;
      const box = block.getBoundingClientRect();
      for (const { left, right } of range.getClientRects()) {
        const isOut = left < box.left - 1 || right > box.right + 1;
        if (isOut)
          found.add(`${block.outerHTML.slice(0, 60)} by ${Math.round(Math.max(right - box.right, box.left - left))}`);
      }
    }
    if (root.scrollWidth > root.clientWidth) found.add(`the page by ${root.scrollWidth - root.clientWidth}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the window by ${scrollWidth - clientWidth}`);
    return [...found];
  });
}

const words = [
  ['a long word', 'Wellenbrecherleuchtfeuerwärterhäuschenschlüssel'.repeat(4)],
  ['a long address', `https://lighthouse.example/${'tides-and_times/'.repeat(12)}?a=${'1'.repeat(80)}`],
  ['Thai, which has no spaces', 'ประภาคารดับไฟเป็นครั้งสุดท้าย'.repeat(8)],
  ['Khmer, which has no spaces', 'ប៉មភ្លើងហ្វារបានរលត់ជាលើកចុងក្រោយ'.repeat(8)],
  ['a long word in Arabic', 'والمناراتالبحرية'.repeat(16)],
  ['digits', '0123456789'.repeat(20)],
];

test.each(words)('%s overflows neither its column nor the page, wherever a page has text', async (_, word) => {
  site.put(
    '/long',
    everywhere(() => word),
    {
      messages: messagesOf({ ...en, ...enNotes }, word),
      afterBody: (
        <>
          <Ask label={word} messages={messagesOf(enLive, word)} />
          <SchemeToggle label={word} system={word} light={word} dark={word} />
          <Paragraph>{word}</Paragraph>
        </>
      ),
    },
  );
  const { page } = await site.open('/long', { viewport: { width: 320, height: 800 } });
  await page.locator('.broadsheet-SkipLink').focus();
  expect(await overflowing(page), 'on a phone of 320 pixels').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await overflowing(page), 'in a wide window').toEqual([]);
  await page.evaluate(() => {
    (document.querySelector('.broadsheet-ArticlePage') as HTMLElement).style.inlineSize = '240px';
  });
  expect(await overflowing(page), 'in a container of 240 pixels').toEqual([]);
});
