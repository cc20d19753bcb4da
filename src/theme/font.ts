/** Font family of headlines and quotes; the library loads no fonts. */
export const display =
  'var(--broadsheet-font-display, "Newsreader Variable", Newsreader, "Newsreader Fallback", Charter, Georgia, serif)';
/** Font family of running text. */
export const text =
  'var(--broadsheet-font-text, "Newsreader Variable", Newsreader, "Newsreader Fallback", Charter, Georgia, serif)';
/** Font family of labels, notes, links outside the text, and buttons. */
export const label =
  'var(--broadsheet-font-label, "Instrument Sans Variable", "Instrument Sans", "Instrument Sans Fallback", system-ui, sans-serif)';
