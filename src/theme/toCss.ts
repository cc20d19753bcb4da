import { accent } from './color';
import { faultsOf } from './faultsOf';
import type { Theme, ThemeColor } from './Theme';
import { defaultOf, propertyOf, tokens } from './tokens';
import { withCurrentNames } from './withCurrentNames';

/** What `toCss` takes besides the theme. */
export interface CssOptions {
  /** Which part of the page has the theme. @default ':root' */
  selector?: string;
  /** True where the page around has another theme: tokens that the theme leaves as they are in Hearth are set as well. @default false */
  complete?: boolean;
}

/**
 * A theme as CSS: its custom properties, and the accents of its sections on whatever has `data-section`. For pages with React, `ThemeStyles`
 * draws it. As a file, it must not be rewritten for browsers without `light-dark()`, as Vite and Next do: VERSIONS.md tells how to ask them.
 * @throws {TypeError} if a token does not exist, or if its value could end the declaration that it stands in; the message names each by its path.
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
 * The accents of a theme's sections. The page's reach everywhere, by the plain selectors that a browser changes fastest; a scope's reach as far
 * as its theme does, and where its theme is complete, a section that it does not know has its accent and not the page's.
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

/** A value in CSS: itself, or one for each scheme. */
function cssValue(value: ThemeColor): string {
  return typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`;
}
