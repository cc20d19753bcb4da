/** The family of headlines and quotes; the library loads none. */
export const display =
  'var(--broadsheet-font-display, "Newsreader Variable", Newsreader, "Newsreader Fallback", Charter, Georgia, serif)';
/** The family of the story. */
export const text =
  'var(--broadsheet-font-text, "Newsreader Variable", Newsreader, "Newsreader Fallback", Charter, Georgia, serif)';
/** The family of what is said about the story, and of everything that can be pressed. */
export const label =
  'var(--broadsheet-font-label, "Instrument Sans Variable", "Instrument Sans", "Instrument Sans Fallback", system-ui, sans-serif)';
