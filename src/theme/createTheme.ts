import { faultsOf } from './faultsOf';
import type { Theme } from './Theme';
import { type ThemeName, themes } from './themes';

/** What `createTheme` takes: a theme, and the one that it starts from. */
export interface ThemeOptions extends Theme {
  /** The theme that this one changes: the name of one that the library brings, or a theme. @default 'hearth' */
  extends?: ThemeName | Theme;
}

/**
 * A theme that changes another one, value by value: plain data, which can be kept as JSON and handed to `ThemeStyles`,
 * `ThemeScope`, `renderDocument` and `toCss`.
 * @throws {TypeError} if a token does not exist or a value is not one; the message names each by its path and says why.
 */
export function createTheme({ extends: base = 'hearth', ...own }: ThemeOptions): Theme {
  const start = typeof base === 'string' ? themeNamed(base) : base;
  const faults = faultsOf(own);
  if (faults.length > 0) throw new TypeError(`Theme "${own.name}": ${faults.join(' ')}`);
  const theme: Record<string, unknown> = { ...start };
  for (const [key, values] of Object.entries(own)) {
    if (values === undefined) continue;
    theme[key] = typeof values === 'object' ? { ...(theme[key] as object | undefined), ...values } : values;
  }
  return theme as unknown as Theme;
}

/**
 * The theme of a name.
 * @throws {TypeError} if the library brings none of that name.
 */
export function themeNamed(name: ThemeName): Theme {
  if (Object.hasOwn(themes, name)) return themes[name];
  throw new TypeError(`There is no theme "${name}"; the library brings ${Object.keys(themes).join(', ')}.`);
}
