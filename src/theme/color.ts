/** Page background. */
export const paper = 'var(--broadsheet-color-paper, light-dark(#fff, #111317))';
/** Text. */
export const ink = 'var(--broadsheet-color-ink, light-dark(#15171c, #e8eaee))';
/** Secondary text: captions, dates, labels. */
export const secondary = 'var(--broadsheet-color-secondary, light-dark(#596070, #9aa1af))';
/** Lines between parts. */
export const rule = 'var(--broadsheet-color-rule, light-dark(#d8dbe2, #2c3038))';
/** Accent; a section of the newspaper may have its own. */
export const accent = 'var(--broadsheet-color-accent, light-dark(#b3370f, #ff8a54))';
/** Text on a background of the accent. */
export const onAccent = 'var(--broadsheet-color-on-accent, light-dark(#fff, #111317))';
/** Focus ring (WCAG 2.4.7). */
export const focus = 'var(--broadsheet-color-focus, light-dark(#b3370f, #ff8a54))';
/** Background of selected text. */
export const selection = 'var(--broadsheet-color-selection, light-dark(#fbdccf, #63351f))';
