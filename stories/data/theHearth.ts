import { type Article, readArticle } from '../../src/index';
import seed from '../articles/lebanon-pullout.json';

/** The story at three depths, with the address that exports need. */
export const theHearth: Article = {
  ...readArticle(seed),
  id: 'lebanon-pullout',
  url: 'https://the-hearth.example/world/lebanon-pullout',
};
