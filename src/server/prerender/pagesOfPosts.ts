import type { Article } from '../../article/Article';
import { isRecord } from '../../article/guards';
import { type LivePagesOptions, livePage } from '../../article/livePage';
import type { LivePageTask } from './PageTask';
import type { PrerenderArticle, PrerenderPage } from './PrerenderOptions';

/** A page of a run; of live coverage, one of several. */
export type RunPage = PrerenderPage & { livePage?: LivePageTask };

/** A page with the pages of older posts that are written with it: none, unless it has the paths of some. An article that cannot be loaded is reported where its page is written. */
export async function pagesOfPosts(page: PrerenderPage): Promise<RunPage[]> {
  const { posts, article: source }: Partial<PrerenderArticle> = isRecord(page) ? page : {};
  if (!posts || source === undefined) return [page];
  const article = await loaded(source).catch(() => undefined);
  if (!article) return [page];
  if (!isRecord(article.live)) return [{ path: page.path, article }];
  const { postsPerPage } = posts;
  const { pages } = livePage(article, { postsPerPage, pageUrl: () => '' });
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const urls = [undefined, ...numbers].map((number) => posts.pageUrl(number));
  return [
    { path: page.path, article, livePage: { postsPerPage, urls } },
    ...numbers.map((number) => ({ path: posts.path(number), article, livePage: { page: number, postsPerPage, urls } })),
  ];
}

/** The options of a page of live coverage. */
export function livePageOptions({ page, postsPerPage, urls }: LivePageTask): LivePagesOptions {
  return { page, postsPerPage, pageUrl: (number = 0) => urls[number] ?? '' };
}

async function loaded(article: PrerenderArticle['article']): Promise<Article> {
  return typeof article === 'function' ? article() : article;
}
