/** `text-transform` of headlines: `none` or `uppercase`. */
export const headlineCase = 'var(--broadsheet-setting-headline-case, none)';
/** `font-style` of decks and questions: `italic` or `normal`. */
export const slope = 'var(--broadsheet-setting-slope, italic)';
/** `font-variant-numeric` of the page: `normal`, or `lining-nums tabular-nums`. */
export const figures = 'var(--broadsheet-setting-figures, normal)';
/** `initial-letter` of the story, the number of lines that its first letter fills: `normal` for none, or a number. */
export const dropCap = 'var(--broadsheet-setting-drop-cap, normal)';
