import { expect, it } from 'vitest';
import type { PrerenderOptions } from '../../src/server/prerender/PrerenderOptions';
import { StoryFiles } from '../../src/server/prerender/StoryFiles';

const channel = { title: 'The Courier', url: 'https://courier.example/', feedUrl: 'https://courier.example/feed.xml' };
const feed = { path: 'feed.xml', format: 'rss', channel };

it.each<[given: object, message: string]>([
  [{ feeds: feed }, '`feeds` is an object, not a list.'],
  [{ feeds: 'feed.xml' }, '`feeds` is "feed.xml", not a list.'],
  [{ feeds: [feed, 7] }, '`feeds[1]` is a number, not an object with '],
  [{ feeds: [{ ...feed, format: 'rs' }] }, '`feeds[0].format` is "rs", not one of "rss", "atom", "json".'],
  [{ feeds: [{ path: 'feed.xml', channel }] }, '`feeds[0].format` is missing.'],
  [{ feeds: [{ path: 'feed.xml', format: 'rss' }] }, '`feeds[0].channel` is missing.'],
  [{ feeds: [{ ...feed, channel: 'The Courier' }] }, '`feeds[0].channel` is "The Courier", not an object.'],
  [{ feeds: [{ ...feed, limit: 'many' }] }, '`feeds[0].limit` is "many", not a number greater than 0.'],
  [{ feeds: [{ ...feed, depth: 'in-ful' }] }, '`feeds[0].depth` is "in-ful", not one of "at-a-glance", '],
  [{ feeds: [{ ...feed, path: 7 }] }, 'The path is 7, not a string.'],
  [{ sitemap: true }, '`sitemap` is a boolean, not an object with path, publication, now.'],
  [{ sitemap: 'news.xml' }, '`sitemap` is "news.xml", not an object with path, publication, now.'],
  [{ sitemap: { path: 'news.xml', now: 'today' } }, '`sitemap.now` is "today", not a date such as new Date().'],
  [{ sitemap: { path: 'news.xml', publication: 7 } }, '`sitemap.publication` is a number, not a string.'],
  [{ base: 7 }, '`base` is a number, not an absolute address such as https://courier.example/.'],
  [{ base: 'courier' }, '`base` is "courier", not an absolute address such as https://courier.example/.'],
])('Feeds and a sitemap such as %j are refused with what is wrong', (given, message) => {
  expect(() => new StoryFiles(given as PrerenderOptions)).toThrow(TypeError);
  expect(() => new StoryFiles(given as PrerenderOptions)).toThrow(message);
  expect(() => new StoryFiles(given as PrerenderOptions)).not.toThrow(/ignored|shown|is news|;/);
});

it('Feeds and a sitemap with all that they may have are taken', () => {
  const feeds = [{ ...feed, format: 'json', limit: 5, depth: 'in-brief', messages: {}, html: {} }];
  const sitemap = { path: 'news.xml', publication: 'The Courier', now: new Date() };
  expect(() => new StoryFiles({ feeds, sitemap, base: channel.url } as object)).not.toThrow();
});
