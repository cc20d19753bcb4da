import { readFileSync } from 'node:fs';

/** The article of all measurements. */
export const seed = JSON.parse(
  readFileSync(new URL('../../stories/articles/lebanon-pullout.json', import.meta.url), 'utf8'),
);
