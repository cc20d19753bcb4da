import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { saltmereFront } from '../../stories/fronts/saltmere';
import { saltmereInArabic } from '../../stories/fronts/saltmereInArabic';
import { dayOfVote, lastStep } from '../../stories/live/dayOfVote';
import { openProfile, pictureOf } from './documents';
import { compare } from './pictures';

const pages = {
  front: saltmereFront,
  'front-arabic': saltmereInArabic,
  live: dayOfVote(lastStep - 1),
};

let profile: BrowserContext;
beforeAll(async () => {
  profile = await openProfile();
});
afterAll(() => profile.close());

test.each<[page: keyof typeof pages, width: number, scheme: 'light' | 'dark']>([
  ['front', 390, 'light'],
  ['front', 768, 'light'],
  ['front', 1280, 'light'],
  ['front', 1280, 'dark'],
  ['front-arabic', 1280, 'light'],
  ['live', 390, 'dark'],
  ['live', 1280, 'light'],
])('the page %s looks the same as its baseline at %i pixels, %s', async (page, width, scheme) => {
  compare(`${page}-${width}-${scheme}.png`, await pictureOf(profile, [pages[page], width, scheme]));
});
