/** The case of headlines: `none`, or `uppercase` (`text-transform`). */
export const headlineCase = 'var(--broadsheet-setting-headline-case, none)';
/** The slope of decks and of questions: `italic` or `normal` (`font-style`). */
export const slope = 'var(--broadsheet-setting-slope, italic)';
/** The figures: `normal`, or `lining-nums tabular-nums` (`font-variant-numeric`). */
export const figures = 'var(--broadsheet-setting-figures, normal)';
/** The lines that the first letter of the story fills: `normal` for one, or a number (`initial-letter`). */
export const dropCap = 'var(--broadsheet-setting-drop-cap, normal)';
