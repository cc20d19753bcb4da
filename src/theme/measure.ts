/** The width of a line of text. */
export const text = 'var(--broadsheet-measure-text, 41rem)';
/** The width of the column before the text, for what is said about it. */
export const label = 'var(--broadsheet-measure-label, 9.5rem)';
/** The width of the margin after the text. */
export const margin = 'var(--broadsheet-measure-margin, 17.5rem)';
/** The space between the columns. */
export const gutter = 'var(--broadsheet-measure-gutter, 2.5rem)';
