import type { Theme } from '../Theme';

/** Accents of sections, with enough contrast on the page backgrounds of all themes; news has the accent of the theme. */
export const sections: Theme['sections'] = {
  opinion: { light: '#855200', dark: '#e9b85c' },
  sport: { light: '#0b6b3a', dark: '#6fd39b' },
  culture: { light: '#7a2f7d', dark: '#dfa6e3' },
};
