import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor';
import { renderDocument } from '../../src/server/renderDocument';
import { ferryIn, ferryLanguages } from '../../stories/articles/ferry';
import { installScriptFonts, scriptFaces, serveScriptFonts } from '../fonts/faces';
import { fontFaces, serveFonts } from '../visual/fonts';
import { browserWith } from './browserWith';

/** The elements with several lines of text. */
const texts = {
  headline: 'h1',
  deck: '[data-part=deck]',
  standfirst: '[data-part=standfirst]',
  summary: '.broadsheet-Summary',
  points: '.broadsheet-KeyPoints li',
  text: '.broadsheet-ArticleBody > p',
  quote: '.broadsheet-PullQuote > p',
  title: '.broadsheet-ConversationThread h2',
  turns: '.broadsheet-ConversationThread ol p',
};

/** Languages with the line height of the theme, where an accent on a capital may touch a descender of the line above. */
const asTheThemeSays = ['de', 'el', 'en', 'es', 'fr', 'pt', 'ru'];

let profile: BrowserContext;
let page: Page;
beforeAll(async () => {
  installScriptFonts();
  const browser = await browserWith();
  profile = await browser.newContext({ reducedMotion: 'reduce' });
  await serveFonts(profile);
  await serveScriptFonts(profile);
  page = await profile.newPage();
}, 300_000);
afterAll(() => profile.close());

describe.each(['hearth', 'tabloid'] as const)('in the theme %s', (theme) => {
  test.each(ferryLanguages)('no two lines touch in %s, on a phone and on a desk', async (language) => {
    const head = <style>{`${fontFaces}\n${scriptFaces()}`}</style>;
    await page.setContent(renderDocument(ferryIn(language), { theme, head, messages: messagesFor(language) }));
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(loadFonts, texts);
      const gaps = await page.evaluate(leastGaps, texts);
      if (process.env.SHOTS) {
        console.log(language, theme, width, JSON.stringify(gaps));
        await page.screenshot({ path: `${process.env.SHOTS}/${language}-${theme}-${width}.png`, fullPage: true });
      }
      const least = asTheThemeSays.includes(language) ? -0.06 : 0;
      for (const [name, gap] of Object.entries(gaps)) expect(gap, `${name} at ${width}`).toBeGreaterThan(least);
    }
  });
});

/** A browser requests the fonts of a text when it renders it, and does not report when all have arrived. */
async function loadFonts(kinds: Record<string, string>): Promise<void> {
  for (const element of document.querySelectorAll(`h1, h2, h3, label, p, li, ${Object.values(kinds).join()}`)) {
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
    // A stand-in font may be missing on the machine.
    await document.fonts.load(`${fontStyle} ${fontWeight} 16px ${fontFamily}`, element.textContent).catch(() => []);
  }
}

/**
 * The minimum distance between the ink of two lines, relative to the font size, for each kind of text: of a word and one below it. A kind
 * with only one line has none.
 */
function leastGaps(kinds: Record<string, string>): Record<string, number> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  const gaps: Record<string, number> = {};
  for (const [kind, selector] of Object.entries(kinds)) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const style = getComputedStyle(element);
      context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const words = wordsOf(element, element.closest('[lang]')?.getAttribute('lang') ?? 'en').map(({ word, rect }) => {
        const ink = context.measureText(style.textTransform === 'uppercase' ? word.toUpperCase() : word);
        return { rect, rises: ink.actualBoundingBoxAscent, hangs: ink.actualBoundingBoxDescent };
      });
      for (const above of words) {
        for (const below of words) {
          const drop = below.rect.top - above.rect.top;
          const isUnder = below.rect.left < above.rect.right && above.rect.left < below.rect.right;
          if (drop < 4 || drop > above.rect.height * 1.9 || !isUnder) continue;
          const gap = (drop - above.hangs - below.rises) / Number.parseFloat(style.fontSize);
          gaps[kind] = Math.min(gaps[kind] ?? 9, Math.round(gap * 1000) / 1000);
        }
      }
    }
  }
  return gaps;

  function wordsOf(element: Element, language: string): { word: string; rect: DOMRect }[] {
    const found: { word: string; rect: DOMRect }[] = [];
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { segment, index, isWordLike } of segmenter.segment(node.nodeValue ?? '')) {
        if (!isWordLike) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const [rect, second] = range.getClientRects();
        // A word that is split between lines is not measured.
        if (rect && !second) found.push({ word: segment, rect });
      }
    }
    return found;
  }
}
