import { type Article, readArticle } from 'broadsheet/article';
import { type FrontData, readFront } from 'broadsheet/front';
import front from '../../front.json';
import vote from '../../vote.json';

/** The front as it is now. */
export const frontNow = async (): Promise<FrontData> => readFront(await ask('front', front));

/** The live coverage as it is now. */
export const voteNow = async (): Promise<Article> => readArticle(await ask('vote', vote));

/** The response of the newsroom; what the site is built with, where there is none. */
async function ask(name: string, built: unknown): Promise<unknown> {
  const service = process.env.NEWSROOM_URL;
  return service ? (await fetch(`${service}/${name}`)).json() : built;
}
