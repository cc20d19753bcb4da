/** The code that a page runs in the browser besides React, or instead of it. */
import * as variant from 'variant';

export const page = variant.hydrate ?? variant.page;
