/** What a page adds to React in the browser, or runs in its place. */
import * as variant from 'variant';

export const page = variant.takeOver ?? variant.page;
