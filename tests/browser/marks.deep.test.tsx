import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Text } from '../../src/article/Text';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

test('words above and below the line leave the height of its line as it is', async () => {
  const texts: Text[] = [
    'CO2',
    ['CO', { type: 'subscript', text: '2' }],
    ['m', { type: 'superscript', text: ['3', { type: 'superscript', text: '4' }] }],
  ];
  site.put('/marks', { headline: 'Marks', body: texts.map((text) => ({ type: 'paragraph', text })) });
  const { page } = await site.open('/marks');
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('.broadsheet-ArticleBody > p')].map((line) => line.getBoundingClientRect().height),
  );
  expect(heights).toEqual([heights[0], heights[0], heights[0]]);
});
