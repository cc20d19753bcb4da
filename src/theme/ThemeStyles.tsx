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
 * @throws {TypeError} if a value of the theme is not one, as `createTheme` does.
 */
export function ThemeStyles({ theme, nonce }: ThemeStylesProps): ReactNode {
  const css = toCss(theme);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: toCss refuses whatever could end the element
  return css && <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />;
}
