/** Line height of headlines, without a unit. */
export const display = 'var(--broadsheet-leading-display, 1.02)';
/** Line height of running text, without a unit. */
export const text = 'var(--broadsheet-leading-text, 1.58)';
