/** The event of a post that has come or changed while the page is read, for scripts that add behaviour to what is in it. It bubbles. */
export const postEvent = 'broadsheet-post';
