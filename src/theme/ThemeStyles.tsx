import type { ReactNode } from 'react';
import type { Theme } from './Theme';
import { toCss } from './toCss';

/** What `ThemeStyles` takes. */
export interface ThemeStylesProps {
  /** The theme of the page. */
  theme: Theme;
  /** The nonce that a Content-Security-Policy asks of style elements. */
  nonce?: string;
}

/**
 * A theme for the whole page, as a style element for its `<head>`; it needs no provider, and another theme draws no component again.
 * `FallbackFonts` stands beside it where the page loads fonts.
 * @throws {TypeError} if a value of the theme is not one, as `createTheme` does.
 */
export function ThemeStyles({ theme, nonce }: ThemeStylesProps): ReactNode {
  const css = written.get(theme) ?? toCss(theme);
  written.set(theme, css);
  return (
    css && (
      <style nonce={nonce} suppressHydrationWarning>
        {css}
      </style>
    )
  );
}

/** To examine a theme and to write it takes as long as a browser takes to change to it; a theme is data, which stays as it is. */
const written = new WeakMap<Theme, string>();
