/** Under the conversation: dark in both schemes, by the fire. */
export const paper = 'var(--broadsheet-conversation-paper, #191412)';
/** What is said. */
export const ink = 'var(--broadsheet-conversation-ink, #f3ebe3)';
/** Who says it. */
export const secondary = 'var(--broadsheet-conversation-secondary, #b3a69a)';
/** The lines between questions. */
export const rule = 'var(--broadsheet-conversation-rule, #3a302a)';
/** The one colour, used for the voices of machines. */
export const accent = 'var(--broadsheet-conversation-accent, #ff9d66)';
/** The ring around what the keyboard is on. */
export const focus = 'var(--broadsheet-conversation-focus, #ff9d66)';
/** The ground of words that the reader has selected. */
export const selection = 'var(--broadsheet-conversation-selection, #63351f)';
