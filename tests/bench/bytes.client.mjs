/** What a page adds to React in the browser. */
export { page } from 'variant';
