/** Duration of the change to another reading depth; none with `prefers-reduced-motion`. */
export const fade = 'var(--broadsheet-motion-fade, 120ms)';
