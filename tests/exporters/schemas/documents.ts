import type { Article } from '../../../src/article/Article';
import type { Issue } from '../../../src/article/Issue';
import { type ExportOptions, toAppleNews, toNinjs } from '../../../src/exporters';
import { messagesFor } from '../../../src/messages/messagesFor';
import { ferryIn } from '../../../stories/articles/ferry';
import { flood } from '../../../stories/articles/flood';
import { floodInArabic } from '../../../stories/articles/floodInArabic';
import lebanonPullout from '../../../stories/articles/lebanon-pullout.json';
import { oldLibrary } from '../../../stories/articles/old-library';
import { saltmereCorrected, saltmereDrafted, saltmereWithdrawn } from '../../../stories/articles/saltmere-honest';
import { saltmereLamp } from '../../../stories/articles/saltmere-lamp';
import { stories } from '../stories';

const inStorybook = [
  flood,
  floodInArabic,
  lebanonPullout as Article,
  oldLibrary,
  saltmereCorrected,
  saltmereDrafted,
  saltmereWithdrawn,
  saltmereLamp,
  ferryIn('ja'),
  ferryIn('th'),
].map((article, index) => [
  `of Storybook ${index}`,
  { ...article, id: `story-${index}`, url: `https://saltmere-courier.example/${index}` },
]) as [string, Article][];

const exporters = {
  'ninjs 2': (article: Article, options: ExportOptions) => toNinjs(article, { ...options, version: '2.x' }),
  'ninjs 3': (article: Article, options: ExportOptions) => toNinjs(article, options),
  'Apple News': (article: Article, options: ExportOptions) => toAppleNews(article, options),
};

/** Every story of the tests and of Storybook in each format that has a public schema, with the fields of the article that were reported as missing. */
export function* documents(given = [...stories, ...inStorybook]) {
  for (const [name, article] of given) {
    for (const format of Object.keys(exporters) as (keyof typeof exporters)[]) {
      const missing: string[] = [];
      const onIssue = ({ kind, path }: Issue) => {
        if (kind === 'missing') missing.push(path);
      };
      const document: unknown = exporters[format](article as Article, { messages: messagesFor, onIssue });
      yield { name: `${format} of a story ${name}`, format, document, missing };
    }
  }
}
