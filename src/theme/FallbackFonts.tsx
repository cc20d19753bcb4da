import type { ReactNode } from 'react';
import { fallbackFaces } from './fallbackFaces';
import type { Theme } from './Theme';

/** What `FallbackFonts` takes. */
export interface FallbackFontsProps {
  /** The theme whose fonts the page loads. @default Hearth */
  theme?: Theme;
  /** The nonce of style elements, for a Content-Security-Policy. */
  nonce?: string;
}

/**
 * System fonts adjusted to the web fonts of a theme, as a style element for the `<head>`, beside what loads the fonts: the layout does not
 * shift when they load. Separate from `ThemeStyles`, because browsers lay out the page again for each change of `@font-face` rules.
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
