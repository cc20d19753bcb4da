/** How long another depth of the story takes to appear; at once for readers who want less motion. */
export const fade = 'var(--broadsheet-motion-fade, 120ms)';
