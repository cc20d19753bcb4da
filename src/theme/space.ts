/** Space between paragraphs. */
export const paragraph = 'var(--broadsheet-space-paragraph, 1.45rem)';
/** Space before and after figures, quotes and dividers. */
export const block = 'var(--broadsheet-space-block, 2.75rem)';
