/** Width of the text column. */
export const text = 'var(--broadsheet-measure-text, 41rem)';
/** Width of the column before the text, for labels. */
export const label = 'var(--broadsheet-measure-label, 9.5rem)';
/** Width of the margin after the text. */
export const margin = 'var(--broadsheet-measure-margin, 17.5rem)';
/** Gap between the columns. */
export const gutter = 'var(--broadsheet-measure-gutter, 2.5rem)';
