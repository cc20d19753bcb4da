/** The thickness of lines that part. */
export const thin = 'var(--broadsheet-line-thin, 1px)';
/** The thickness of the line under the site's name. */
export const heavy = 'var(--broadsheet-line-heavy, 2px)';
/** The thickness of the bar beside words pulled out of the story. */
export const quote = 'var(--broadsheet-line-quote, 4px)';
