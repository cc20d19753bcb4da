/** Between paragraphs. */
export const paragraph = 'var(--broadsheet-space-paragraph, 1.45rem)';
/** Before and after what interrupts the story, such as a figure or a quote. */
export const block = 'var(--broadsheet-space-block, 2.75rem)';
