import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { flood } from '../../stories/articles/flood';
import { floodInArabic } from '../../stories/articles/floodInArabic';
import { openProfile, pictureOf } from './documents';
import { compare } from './pictures';

const articles = { english: flood, arabic: floodInArabic };

let profile: BrowserContext;
beforeAll(async () => {
  profile = await openProfile();
});
afterAll(() => profile.close());

test.each<[language: keyof typeof articles, width: number, scheme: 'light' | 'dark']>([
  ['english', 390, 'light'],
  ['english', 1280, 'light'],
  ['english', 1280, 'dark'],
  ['arabic', 1280, 'light'],
])(
  'the page with every block looks the same as its baseline in %s at %i pixels, %s',
  async (language, width, scheme) => {
    const slots = {
      newsletter: <NewsletterSignup>The Tide: what the water left, every weekday at seven.</NewsletterSignup>,
    };
    const options = { contents: true, share: true, slots };
    const picture = await pictureOf(profile, [articles[language], width, scheme], options);
    compare(`everything-${language}-${width}-${scheme}.png`, picture);
  },
);
