import type { ReactNode } from 'react';
import type { Theme } from './Theme';
import { toCss } from './toCss';

/** What `ThemeStyles` takes. */
export interface ThemeStylesProps {
  /** The theme of the page. */
  theme: Theme;
  /** The nonce of style elements, for a Content-Security-Policy. */
  nonce?: string;
}

/**
 * A theme for the whole page, as a style element for its `<head>`. No provider is needed, and a change of the theme renders no component
 * again. Add `FallbackFonts` where the page loads fonts.
 * @throws {TypeError} if a value of the theme is not valid, as `createTheme` does.
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

/** Checking and writing a theme takes as long as a browser takes to apply it. Themes are not changed once they are made. */
const written = new WeakMap<Theme, string>();
