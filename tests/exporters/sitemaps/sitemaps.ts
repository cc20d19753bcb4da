import type { Article } from '../../../src/article/Article';
import { toNewsSitemap } from '../../../src/exporters';
import { ferryIn, ferryLanguages } from '../../../stories/articles/ferry';
import { flood } from '../../../stories/articles/flood';
import { floodInArabic } from '../../../stories/articles/floodInArabic';
import { saltmereLamp } from '../../../stories/articles/saltmere-lamp';
import { stories } from '../stories';

const inStorybook = [flood, floodInArabic, saltmereLamp, ...ferryLanguages.map(ferryIn)];
const now = new Date('2026-03-03T12:00:00Z');

/** Every story of the tests and of Storybook as news: with a date of the last two days, in each form that a date has. */
const news = [...stories.map(([, story]) => story as Article), ...inStorybook].map(
  (article, index): Article => ({
    ...article,
    url: `https://saltmere-courier.example/${index}?a=1&b="<é>"`,
    publishedAt: (['2026-03-03', '2026-03-03T11:00Z', '2026-03-03T11:00:00.5+02:00'] as const)[index % 3],
  }),
);

/** The news sitemaps that the schemas are given, by name. */
export const sitemaps: Readonly<Record<string, string>> = {
  'all stories': toNewsSitemap(news, { now, publication: 'The Saltmere Courier' }),
  'one story': toNewsSitemap(
    inStorybook
      .slice(0, 1)
      .map((one) => ({ ...one, url: 'https://saltmere-courier.example/flood', publishedAt: '2026-03-03' })),
    { now },
  ),
};
