/** Background of the conversation, dark in both schemes. */
export const paper = 'var(--broadsheet-conversation-paper, #191412)';
/** Text of turns. */
export const ink = 'var(--broadsheet-conversation-ink, #f3ebe3)';
/** Names of speakers and other secondary text. */
export const secondary = 'var(--broadsheet-conversation-secondary, #b3a69a)';
/** Lines between questions. */
export const rule = 'var(--broadsheet-conversation-rule, #3a302a)';
/** Accent, used for AI speakers. */
export const accent = 'var(--broadsheet-conversation-accent, #ff9d66)';
/** Focus ring. */
export const focus = 'var(--broadsheet-conversation-focus, #ff9d66)';
/** Background of selected text. */
export const selection = 'var(--broadsheet-conversation-selection, #63351f)';
