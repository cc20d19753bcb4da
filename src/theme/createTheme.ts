import { faultsOf } from './faultsOf';
import { isColor } from './isColor';
import type { Theme } from './Theme';
import { type ThemeName, themes } from './themes';
import { withCurrentNames } from './withCurrentNames';

/** What `createTheme` takes: a theme, and the one that it starts from. */
export interface ThemeOptions extends Theme {
  /** The theme that this one changes: the name of one that the library brings, or a theme. @default 'hearth' */
  extends?: ThemeName | Theme;
}

/**
 * A theme that changes another one, value by value: plain data, which can be kept as JSON and handed to `ThemeStyles`,
 * `ThemeScope`, `renderDocument` and `toCss`. In development, the console is told of colours that are too close (WCAG 2.2).
 * @throws {TypeError} if a token does not exist, if a value could be more than a value, or if a colour is none of CSS; the message names
 * each by its path and says why. Colours are judged by their grammar (`isColor`), in production too. A `var()` may stand for a colour or
 * inside of one; its fallback is judged, and a browser knows the rest.
 */
export function createTheme({ extends: base = 'hearth', ...given }: ThemeOptions): Theme {
  const own = withCurrentNames(given);
  const start = typeof base === 'string' ? themeNamed(base) : withCurrentNames(base);
  const inherited = typeof base === 'string' ? [] : faultsOf(start, isColor);
  if (inherited.length > 0) {
    throw new TypeError(`Theme "${own.name}" extends a theme that is not sound: ${inherited.join(' ')}`);
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

/** While a theme is being made, its author hears of colours that are too close to each other; a production build has nothing of this. */
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
        // What cannot be measured here must not end the process that makes the theme.
        .catch(() => {});
    }
  } catch {
    // A browser without a bundler knows no process: it is no place for warnings.
  }
}

/**
 * The theme of a name.
 * @throws {TypeError} if the library brings none of that name.
 */
export function themeNamed(name: ThemeName): Theme {
  if (Object.hasOwn(themes, name)) return themes[name];
  throw new TypeError(`There is no theme "${name}"; the library brings ${Object.keys(themes).join(', ')}.`);
}
