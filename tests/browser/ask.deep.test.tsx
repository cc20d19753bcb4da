import { afterAll, beforeAll, expect, test } from 'vitest';
import { Ask } from '../../src/index';
import { type Site, seed, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
  site.put('/with-ask', seed, { afterBody: <Ask action="/asked" maxLength={40} /> });
});
afterAll(() => site.close());

test('without JavaScript, a question is sent by POST, with its line breaks, and within the limit', async () => {
  const { page } = await site.open('/with-ask', { javaScriptEnabled: false });
  const field = page.getByRole('textbox', { name: 'Your question' });
  await field.pressSequentially('Who is it for?\nAnd why, of all people, for those?');
  expect((await field.inputValue()).length).toBe(40);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Ask' }).click();
  const request = await sent;
  expect(new URL(request.url()).pathname).toBe('/asked');
  expect(new URLSearchParams(request.postData() ?? '').get('question')).toMatch(/^Who is it for\?\r\nAnd why, of all/);
});

test('without JavaScript, an empty question is not sent', async () => {
  const { page } = await site.open('/with-ask', { javaScriptEnabled: false });
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1;
  });
  await page.getByRole('button', { name: 'Ask' }).click();
  expect(await page.locator('textarea:invalid').count()).toBe(1);
  expect(posts).toBe(0);
});
