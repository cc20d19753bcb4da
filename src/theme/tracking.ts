/** The space between the letters of headlines and titles. */
export const display = 'var(--broadsheet-tracking-display, -.026em)';
/** The space between the letters of decks, quotes and headings inside the story. */
export const quote = 'var(--broadsheet-tracking-quote, -.012em)';
