import { readFileSync } from 'node:fs';

/** The article that the product is modelled on. */
export const seed = JSON.parse(
  readFileSync(new URL('../../stories/articles/lebanon-pullout.json', import.meta.url), 'utf8'),
);
