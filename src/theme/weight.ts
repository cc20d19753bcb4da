/** Headlines and titles. */
export const display = 'var(--broadsheet-weight-display, 500)';
/** The line under a headline. */
export const deck = 'var(--broadsheet-weight-deck, 500)';
/** The story, and words pulled out of it. */
export const text = 'var(--broadsheet-weight-text, 400)';
/** What is said about the story. */
export const label = 'var(--broadsheet-weight-label, 500)';
/** Labels that stand out, and headings inside the story. */
export const strong = 'var(--broadsheet-weight-strong, 600)';
