import type { ReactNode } from 'react';
import { fallbackFaces } from './fallbackFaces';
import type { Theme } from './Theme';

/** What `FallbackFonts` takes. */
export interface FallbackFontsProps {
  /** The theme whose fonts the page loads. @default Hearth */
  theme?: Theme;
  /** The nonce that a Content-Security-Policy asks of style elements. */
  nonce?: string;
}

/**
 * Fonts of the reader's system fitted to those of a theme, as a style element for the `<head>`, beside what loads the fonts: the page
 * stands still when they arrive. Apart from `ThemeStyles`, because a browser lays a page out anew for each change of its fonts.
 */
export function FallbackFonts({ theme, nonce }: FallbackFontsProps): ReactNode {
  const css = fallbackFaces(theme);
  return (
    css && (
      <style nonce={nonce} suppressHydrationWarning>
        {css}
      </style>
    )
  );
}
