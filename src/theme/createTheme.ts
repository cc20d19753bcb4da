import { faultsOf } from './faultsOf';
import { isColor } from './isColor';
import type { Theme } from './Theme';
import { type ThemeName, themes } from './themes';
import { withCurrentNames } from './withCurrentNames';

/** What `createTheme` takes: a theme, and the theme that it extends. */
export interface ThemeOptions extends Theme {
  /** The theme that this one extends: the name of a preset, or a theme. @default 'hearth' */
  extends?: ThemeName | Theme;
}

/**
 * A theme that extends another one, value by value: plain data, which can be kept as JSON and passed to `ThemeStyles`, `ThemeScope`,
 * `renderDocument` and `toCss`. In development, it warns in the console of colours with too little contrast (WCAG 2.2).
 * @throws {TypeError} if a token does not exist, if a value could end its declaration, or if a colour is not valid CSS; the message names
 * each by its path and says why. Colours are checked by their grammar (`isColor`), in production too. Of a `var()` the fallback is checked.
 */
export function createTheme({ extends: base = 'hearth', ...given }: ThemeOptions): Theme {
  const own = withCurrentNames(given);
  const start = typeof base === 'string' ? themeNamed(base) : withCurrentNames(base);
  const inherited = typeof base === 'string' ? [] : faultsOf(start, isColor);
  if (inherited.length > 0) {
    throw new TypeError(`Theme "${own.name}" extends a theme that is not valid: ${inherited.join(' ')}`);
  }
  const faults = faultsOf(own, isColor);
  if (faults.length > 0) throw new TypeError(`Theme "${own.name}": ${faults.join(' ')}`);
  const theme: Record<string, unknown> = { ...start };
  for (const [key, values] of Object.entries(own)) {
    if (values === undefined) continue;
    theme[key] = typeof values === 'object' ? { ...(theme[key] as object | undefined), ...values } : values;
  }
  warn(theme as unknown as Theme, [given, base]);
  return theme as unknown as Theme;
}

/** Warns of colours with too little contrast and of old names. A production build does not contain this. */
function warn(theme: Theme, given: readonly (Theme | ThemeName)[]): void {
  try {
    if (process.env.NODE_ENV !== 'production') {
      for (const old of given) {
        if (typeof old === 'object' && old.line) {
          console.warn(`Theme "${old.name}": The group line is read as border, its name since 0.2; rename it.`);
        }
      }
      import('./checkTheme')
        .then(({ warningOf }) => {
          const warning = warningOf(theme);
          if (warning) console.warn(warning);
        })
        // An error of the check must not end the process that makes the theme.
        .catch(() => {});
    }
  } catch {
    // A browser without a bundler has no `process`: no warnings there.
  }
}

/**
 * The preset of a name.
 * @throws {TypeError} if there is none.
 */
export function themeNamed(name: ThemeName): Theme {
  if (Object.hasOwn(themes, name)) return themes[name];
  throw new TypeError(`There is no theme "${name}"; the presets are ${Object.keys(themes).join(', ')}.`);
}
