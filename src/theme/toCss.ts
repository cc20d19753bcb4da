import { accent } from './color';
import { faultsOf } from './faultsOf';
import type { Theme, ThemeColor } from './Theme';
import { defaultOf, propertyOf, tokens } from './tokens';
import { withCurrentNames } from './withCurrentNames';

/** What `toCss` takes besides the theme. */
export interface CssOptions {
  /** The selector of the elements that get the theme. @default ':root' */
  selector?: string;
  /** True to set all tokens, also those with the value of Hearth: for a part of a page with another theme. @default false */
  complete?: boolean;
}

/**
 * A theme as CSS: its custom properties, and the accents of its sections for elements with `data-section`. On pages with React, use
 * `ThemeStyles`. A file with this CSS must not be transpiled for browsers without `light-dark()`, as Vite and Next do by default: see
 * VERSIONS.md.
 * @throws {TypeError} if a token does not exist, or if its value could end its declaration; the message names each by its path.
 */
export function toCss(theme: Theme, { selector = ':root', complete = false }: CssOptions = {}): string {
  const current = withCurrentNames(theme);
  const faults = faultsOf(current);
  if (faults.length > 0) throw new TypeError(`Theme "${theme?.name}": ${faults.join(' ')}`);
  const declarations: string[] = [];
  for (const [group, named] of Object.entries<Record<string, string>>(tokens)) {
    const values: Record<string, ThemeColor | undefined> = current[group as keyof typeof tokens] ?? {};
    for (const [name, token] of Object.entries(named)) {
      const value = values[name] ?? (complete ? defaultOf(token) : undefined);
      if (value !== undefined) declarations.push(`${propertyOf(token)}:${cssValue(value)}`);
    }
  }
  const rules = declarations.length > 0 ? `${selector}{${declarations.join(';')}}` : '';
  return rules + sectionRules(current, { selector, complete });
}

/**
 * The accents of a theme's sections. Those of a page apply everywhere and have plain selectors, which browsers apply fastest. Those of a
 * scope end where another theme begins; if its theme is complete, other sections have the accent of the theme, not that of the page.
 */
function sectionRules({ color, sections = {} }: Theme, { selector, complete }: Required<CssOptions>): string {
  const root = selector === ':root';
  const rule = (section: string, value: ThemeColor) =>
    `${root ? '' : `:scope${section},`}${section}{${propertyOf(accent)}:${cssValue(value)}}`;
  const rules = Object.entries(sections).map(([id, value]) => rule(`[data-section="${id}"]`, value));
  if (root) return rules.join('');
  if (complete) rules.unshift(rule('[data-section]', color?.accent ?? defaultOf(accent)));
  return rules.length > 0 ? `@scope(${selector}) to ([data-theme]){${rules.join('')}}` : '';
}

/** The CSS of a value, which may differ between the schemes. */
function cssValue(value: ThemeColor): string {
  return typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;
}
