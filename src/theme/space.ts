/** Space between paragraphs. */
export const paragraph = 'var(--broadsheet-space-paragraph, 1.45rem)';
/** Space before and after figures, quotes and dividers. */
export const block = 'var(--broadsheet-space-block, 2.75rem)';
/** Space between the packages of a front. It follows the width of the container. */
export const packages = 'var(--broadsheet-space-packages, clamp(1.75rem, .9rem + 3cqi, 3.25rem))';
