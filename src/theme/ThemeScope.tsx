import type { ComponentPropsWithRef, ReactNode } from 'react';
import * as color from './color';
import { css } from './css';
import { blackOnWhite } from './paper';
import type { Theme } from './Theme';
import { toCss } from './toCss';
import { withStyles } from './withStyles';

/** What `ThemeScope` takes besides the attributes of `<div>`. */
export interface ThemeScopeProps extends ComponentPropsWithRef<'div'> {
  /** The theme of the content. @default that of the page or scope around */
  theme?: Theme;
  /** The section whose accent the content has, by its id in the theme. */
  section?: string;
  /** The colour scheme of the content. @default that of the page or scope around */
  scheme?: 'light' | 'dark';
  /** The nonce of style elements, for a Content-Security-Policy. */
  nonce?: string;
}

/**
 * A part of a page with its own theme, section or scheme. Scopes may be nested; the nearest wins.
 * @throws {TypeError} if a value of the theme is not valid, as `createTheme` does.
 */
export function ThemeScope({ theme, ...rest }: ThemeScopeProps): ReactNode {
  return <Scope scoped={theme} {...rest} />;
}

function ThemeScopeView({
  scoped: theme,
  section,
  scheme,
  nonce,
  className = 'broadsheet-ThemeScope',
  children,
  ...rest
}: Omit<ThemeScopeProps, 'theme'> & { scoped?: Theme }): ReactNode {
  const styles = theme && stylesOf(theme);
  return (
    <div
      className={styles ? `${className} ${styles.className}` : className}
      data-theme={theme?.name}
      data-section={section}
      data-scheme={scheme}
      {...rest}
    >
      {styles && (
        <style nonce={nonce} suppressHydrationWarning>
          {styles.css}
        </style>
      )}
      {children}
    </div>
  );
}

// styled-components does not pass on a prop named `theme`.
const Scope = withStyles(ThemeScopeView, {
  name: 'ThemeScope',
  css: css`
    :where(&) {
      color-scheme: var(--broadsheet-color-scheme, light dark);
      background: ${color.paper};
      color: ${color.ink};
    }
    &:where([data-scheme='light']) {
      --broadsheet-color-scheme: light;
    }
    &:where([data-scheme='dark']) {
      --broadsheet-color-scheme: dark;
    }

    @media print {
      && {
        ${blackOnWhite}
      }
    }
  `,
});

/** A scope sets every token: the page around may have another theme. The class is made from the values, the same on every machine. */
function stylesOf(theme: Theme): { className: string; css: string } {
  let styles = known.get(theme);
  if (!styles) {
    const className = `broadsheet-theme-${hashOf(JSON.stringify(theme))}`;
    styles = { className, css: toCss(theme, { selector: `.${className}`, complete: true }) };
    known.set(theme, styles);
  }
  return styles;
}

const known = new WeakMap<Theme, { className: string; css: string }>();

function hashOf(text: string): string {
  let hash = 5381;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 33) ^ text.charCodeAt(index);
  return (hash >>> 0).toString(36);
}
