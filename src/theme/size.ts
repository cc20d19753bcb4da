// The larger sizes follow the width of the container.
/** The headline of a page. */
export const headline = 'var(--broadsheet-size-headline, clamp(2.2rem, 1.2rem + 4.05cqi, 4.35rem))';
/** The title of a large section of a page. */
export const title = 'var(--broadsheet-size-title, clamp(2rem, 1.6rem + 1.6cqi, 3rem))';
/** The headline of the second story of a front. */
export const large = 'var(--broadsheet-size-large, clamp(1.75rem, 1.5rem + .95cqi, 2.375rem))';
/** The deck, below the headline. */
export const deck = 'var(--broadsheet-size-deck, clamp(1.375rem, 1.2rem + .7cqi, 1.75rem))';
/** The summary. */
export const summary = 'var(--broadsheet-size-summary, clamp(1.3125rem, 1.25rem + .3cqi, 1.5rem))';
/** Pull quotes. */
export const quote = 'var(--broadsheet-size-quote, 1.8125rem)';
/** Headings in the story. */
export const heading = 'var(--broadsheet-size-heading, 1.5rem)';
/** Running text. */
export const text = 'var(--broadsheet-size-text, 1.1875rem)';
/** The words under the headline of a story on a front. */
export const teaser = 'var(--broadsheet-size-teaser, 1.0625rem)';
/** Labels, such as the name of a speaker. */
export const label = 'var(--broadsheet-size-label, .9375rem)';
/** Notes, such as captions and dates. */
export const small = 'var(--broadsheet-size-small, .8125rem)';
