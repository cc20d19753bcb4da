import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromHtml } from '../../src/adapters/html';
import { renderDocument } from '../../src/server/renderDocument';
import { countRuns, danger, runsOf } from './attacks';
import { browserWith } from './browserWith';
import { chunks, hostileLists, ours } from './hostileLists';

let page: Page;
beforeAll(async () => {
  page = await (await browserWith()).newPage();
  await countRuns(page);
});
afterAll(() => page.close());

test.each([...hostileLists])(
  'nothing of %s runs once it is read as HTML',
  async (name, words) => {
    for (const some of chunks(words, 80)) {
      await page.goto('about:blank');
      const body = some.flatMap(htmlWith).flatMap((html) => fromHtml(html).body);
      await page.setContent(renderDocument({ headline: 'Imported', body }, { consent: 'given' }));
      expect(await page.evaluate(runsOf)).toBe(0);
      expect(await page.evaluate(danger)).toBeUndefined();
    }
    // The list does run where it is a page itself.
    let runs = 0;
    const every = Math.ceil(words.length / (name === ours ? 4 : 100));
    for (const word of words.filter((_, index) => index % every === 0)) {
      await page.goto('about:blank');
      await page.setContent(word);
      runs += await page.evaluate(runsOf);
    }
    console.log(`${name}: ${words.length} words, ${runs} runs unread`);
    if (/xss/.test(name) || name === ours) expect(runs).toBeGreaterThan(0);
  },
  600_000,
);

/** HTML with words as markup, as text and in attributes. */
function htmlWith(words: string): string[] {
  const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return [
    words,
    `<h2 id="${text}" lang="${text}">${text}</h2><p><a href="${text}" title="${text}">${text}</a></p><a href="#${text}">x</a>`,
    `<figure><a href="${text}"><img src="${text}" srcset="${text} 9w" alt="${text}"></a><figcaption>${text}</figcaption></figure>`,
    `<img src="a.jpg" alt="${text}" data-src="${text}"><iframe src="${text}" title="${text}"></iframe><object data="${text}">${text}</object>`,
    `<iframe src="https://www.youtube.com/embed/abcDEF123?${text}" title="${text}" width="${text}"></iframe>`,
    `<video src="${text}" poster="${text}"><track src="${text}" label="${text}" srclang="${text}"></video><video src="a.mp4" poster="${text}"></video>`,
    `<blockquote cite="${text}">${text}</blockquote><blockquote class="twitter-tweet"><a href="${text}">${text}</a></blockquote>`,
    `<blockquote class="fb-post" data-href="https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(words.toWellFormed())}">x</blockquote>`,
    `<pre><code class="language-${text}">${text}</code></pre><amp-youtube data-videoid="${text}"></amp-youtube>`,
    `<table><caption>${text}</caption><tr><td colspan="${text}">${text}</td><td>${text}</td></tr></table>`,
  ];
}
