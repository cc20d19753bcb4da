/** Where the reader's choice of a colour scheme is kept, in `localStorage`. */
export const schemeKey = 'broadsheet-scheme';
