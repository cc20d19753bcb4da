import type { ReactNode } from 'react';

/** A page that is about to be drawn, and the style elements that come with it. */
export interface StyledPage {
  /** The page, for React to draw. */
  page: ReactNode;
  /** The style element that a piece of the page's markup needs, less what was taken before; an empty string if it needs none. */
  takeStyles: (markup: string) => string;
}
