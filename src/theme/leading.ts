/** The height of a line of a headline, in its font size. */
export const display = 'var(--broadsheet-leading-display, 1.02)';
/** The height of a line of running text, in its font size. */
export const text = 'var(--broadsheet-leading-text, 1.58)';
