import type { Article } from '../../src/article/Article';
import type { FrontData } from '../../src/front/FrontData';
import { flood } from '../../stories/articles/flood';
import { floodInArabic } from '../../stories/articles/floodInArabic';
import lebanonPullout from '../../stories/articles/lebanon-pullout.json';
import { saltmereDrafted } from '../../stories/articles/saltmere-honest';
import { wallVote } from '../../stories/articles/wallVote';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { saltmereInArabic } from '../../stories/fronts/saltmereInArabic';
import { everyFront } from '../fixtures/everyFront';
import { stories, url } from './stories';

/** Pages of which search engines are told, each with what it is: those of the matrix, those of Storybook, and fronts. */
export const described: readonly (readonly [name: string, page: Article | FrontData])[] = [
  ...stories.flatMap(([name, story]) => {
    const article = story as Article;
    // A relative address is relative to the page, which readers of its structured data know.
    return article.url === undefined || URL.canParse(article.url) ? [[`a story ${name}`, article] as const] : [];
  }),
  ['the seed', { ...(lebanonPullout as Article), url }],
  ['the flood', flood],
  ['the flood in Arabic', floodInArabic],
  ['a story that a machine drafted', saltmereDrafted],
  ['live coverage', wallVote],
  ['live coverage without end', { ...wallVote, live: { startedAt: '2026-11-26T08:00:00Z' } }],
  ['a front', saltmereFront],
  ['a front in Arabic', saltmereInArabic],
  ['a front with every field', everyFront],
];
