/** Under everything. */
export const paper = 'var(--broadsheet-color-paper, light-dark(#fff, #111317))';
/** Words. */
export const ink = 'var(--broadsheet-color-ink, light-dark(#15171c, #e8eaee))';
/** Words about the words. */
export const secondary = 'var(--broadsheet-color-secondary, light-dark(#596070, #9aa1af))';
/** Lines. */
export const rule = 'var(--broadsheet-color-rule, light-dark(#d8dbe2, #2c3038))';
/** The one colour, used sparingly. */
export const accent = 'var(--broadsheet-color-accent, light-dark(#b3370f, #ff8a54))';
