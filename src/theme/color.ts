/** Under everything. */
export const paper = 'var(--broadsheet-color-paper, light-dark(#fff, #111317))';
/** Words. */
export const ink = 'var(--broadsheet-color-ink, light-dark(#15171c, #e8eaee))';
/** Words about the words. */
export const secondary = 'var(--broadsheet-color-secondary, light-dark(#596070, #9aa1af))';
/** Lines. */
export const rule = 'var(--broadsheet-color-rule, light-dark(#d8dbe2, #2c3038))';
/** The one colour, used sparingly; a section of the newspaper may have its own. */
export const accent = 'var(--broadsheet-color-accent, light-dark(#b3370f, #ff8a54))';
/** Words on a ground of the accent. */
export const onAccent = 'var(--broadsheet-color-on-accent, light-dark(#fff, #111317))';
/** The ring around what the keyboard is on (WCAG 2.4.7). */
export const focus = 'var(--broadsheet-color-focus, light-dark(#b3370f, #ff8a54))';
/** The ground of words that the reader has selected. */
export const selection = 'var(--broadsheet-color-selection, light-dark(#fbdccf, #63351f))';
