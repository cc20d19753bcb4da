/** `letter-spacing` of headlines and titles. */
export const display = 'var(--broadsheet-tracking-display, -.026em)';
/** `letter-spacing` of decks, quotes and headings in the story. */
export const quote = 'var(--broadsheet-tracking-quote, -.012em)';
