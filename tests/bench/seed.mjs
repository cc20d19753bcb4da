import { readFileSync } from 'node:fs';

/** The article that the product is modelled on. */
export const seed = JSON.parse(
  readFileSync(new URL('../../stories/articles/lebanon-pullout.json', import.meta.url), 'utf8'),
);

/** What the plain page is told instead of working it out: the date in words, and the minutes of each depth. */
export const knownOfSeed = {
  date: 'November 23, 2026',
  depths: [
    { id: 'at-a-glance', name: 'At a glance', minutes: '1 min', share: '33%' },
    { id: 'in-brief', name: 'In brief', minutes: '2 min', share: '67%' },
    { id: 'in-full', name: 'In full', minutes: '3 min', share: '100%' },
  ],
};
