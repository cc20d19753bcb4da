import type { ReactNode } from 'react';

/** A page before it is rendered, and the styles that it will need. */
export interface StyledPage {
  /** The page for React to render. */
  page: ReactNode;
  /** The style element that a piece of the rendered page needs, without rules that earlier calls returned; an empty string if it needs none. */
  takeStyles: (markup: string) => string;
}
