// Before 0.2, the group was `line`. Style sheets that set its custom properties keep working.
/** The thickness of lines between parts of a page. */
export const thin = 'var(--broadsheet-border-thin, var(--broadsheet-line-thin, 1px))';
/** The thickness of the line below the site's name. */
export const heavy = 'var(--broadsheet-border-heavy, var(--broadsheet-line-heavy, 2px))';
/** The thickness of the bar beside a pull quote. */
export const quote = 'var(--broadsheet-border-quote, var(--broadsheet-line-quote, 4px))';
/** The thickness of the tab above the name of a package. */
export const tab = 'var(--broadsheet-border-tab, 3px)';
