/** Headlines and titles. */
export const display = 'var(--broadsheet-weight-display, 500)';
/** The deck, below the headline. */
export const deck = 'var(--broadsheet-weight-deck, 500)';
/** Running text and pull quotes. */
export const text = 'var(--broadsheet-weight-text, 400)';
/** Labels. */
export const label = 'var(--broadsheet-weight-label, 500)';
/** Emphasized labels, and headings in the story. */
export const strong = 'var(--broadsheet-weight-strong, 600)';
