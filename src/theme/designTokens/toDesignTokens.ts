import { accent } from '../color';
import { commaSeparated } from '../commaSeparated';
import { faultsOf } from '../faultsOf';
import type { Theme, ThemeColor } from '../Theme';
import { defaultOf, tokens } from '../tokens';
import { withCurrentNames } from '../withCurrentNames';
import {
  type DesignColor,
  type DesignToken,
  type DesignTokens,
  type DesignValue,
  extension,
  functions,
  type GroupNote,
  own,
  profiles,
  readers,
  schemesOf,
  type TokenNote,
  unquoted,
  type ValueNote,
} from './format';

type Group = keyof typeof readers;

/**
 * A theme in the format of the Design Tokens Community Group, 2025.10, for design tools: plain data with all tokens of Broadsheet, also
 * those that the theme does not set. `$value` is the value in the light scheme, or the closest that the format can express; the exact
 * CSS and the dark scheme are in `$extensions['org.broadsheet']`, from which `fromDesignTokens` restores the same theme.
 * @throws {TypeError} if the theme is not valid; the message names each token by its path.
 */
export function toDesignTokens(theme: Theme): DesignTokens {
  const current = withCurrentNames(theme);
  const faults = faultsOf(current);
  if (faults.length > 0) throw new TypeError(`Theme "${theme?.name}": ${faults.join(' ')}`);
  const groups: [Group, object][] = Object.entries<Record<string, string>>(tokens).map(([key, named]) => {
    const group = key as keyof typeof tokens;
    const values: Record<string, ThemeColor | undefined> | undefined = current[group];
    return [group, groupOf(group, values, Object.entries(named))];
  });
  const { sections } = theme;
  if (sections) groups.push(['sections', groupOf('sections', sections, idsOf(sections))]);
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $extensions: { [extension]: { name: theme.name } },
    ...Object.fromEntries(groups),
  } as DesignTokens;
}

function idsOf(sections: object): [id: string, token: string][] {
  return Object.entries(sections).flatMap(([id, value]) => (value === undefined ? [] : [[id, accent]]));
}

function groupOf(
  group: Group,
  values: Record<string, ThemeColor | undefined> | undefined,
  named: [name: string, token: string][],
): object {
  const typed: [string, DesignToken][] = [];
  const keywords: [string, TokenNote][] = [];
  for (const [name, token] of named) {
    const value = values && own(values, name);
    const { $value, note } = tokenOf(group, value ?? defaultOf(token), defaultOf(token));
    if (value === undefined) note.default = true;
    if (!$value) keywords.push([name, note]);
    else {
      const $description = note.standIn ? { $description: `Stands for ${note.css}` } : {};
      typed.push([name, { ...$value, ...$description, $extensions: { [extension]: note } }]);
    }
  }
  const note: GroupNote = {};
  if (keywords.length > 0) note.keywords = Object.fromEntries(keywords);
  if (values && Object.values(values).every((value) => value === undefined)) note.empty = true;
  const $extensions = Object.keys(note).length > 0 ? { $extensions: { [extension]: note } } : {};
  return { ...$extensions, ...Object.fromEntries(typed) };
}

function tokenOf(
  group: Group,
  value: ThemeColor,
  fallback: string,
): { $value: DesignValue | undefined; note: TokenNote } {
  const whole = typeof value === 'string' ? value : value.light;
  if (!('color' in readers[group])) return designed(group, whole, whole, fallback);
  const schemes = typeof value === 'string' ? schemesOf(value) : value;
  const fallbacks = schemesOf(fallback);
  const light = designed(group, schemes?.light ?? whole, whole, fallbacks?.light ?? fallback);
  if (!schemes) return light;
  const { $value, note } = designed(group, schemes.dark, schemes.dark, fallbacks?.dark ?? fallback);
  const { css, ...unwritten } = note;
  const dark = { $value: $value?.$value as DesignColor, ...(typeof value === 'string' ? unwritten : note) };
  return { $value: light.$value, note: { ...light.note, dark } };
}

/** A value in the format, and its note. The value of Hearth is used for one that the format cannot express at all. */
function designed(
  group: Group,
  css: string,
  whole: string,
  fallback: string,
): { $value: DesignValue | undefined; note: ValueNote } {
  const written = expressed(group, css);
  const $value = written ?? standIn(group, css) ?? expressed(group, fallback) ?? standIn(group, fallback);
  if (!$value) return { $value, note: { css: whole, reads: whole } };
  const note: ValueNote = { css: whole, reads: readers[group][$value.$type]?.($value.$value) };
  if (!written) note.standIn = true;
  return { $value, note };
}

const weights: { [name: string]: string } = { normal: '400', bold: '700' };
const quantity = /^([-+]?(?:\d+\.?\d*|\.\d+))([a-z]*)$/i;

/** The value of a CSS text that the format can express; undefined for others. */
function expressed(group: Group, css: string): DesignValue | undefined {
  const types = readers[group];
  if ('color' in types) {
    const $value = colorOf(css);
    return $value && { $type: 'color', $value };
  }
  if ('fontFamily' in types) {
    const families = familiesOf(css);
    return families.length === commaSeparated(css).length ? { $type: 'fontFamily', $value: families } : undefined;
  }
  const word = 'fontWeight' in types ? own(weights, css.trim()) : undefined;
  const [, digits, end = ''] = quantity.exec(word ?? css.trim()) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const unit = end.toLowerCase();
  if ('fontWeight' in types) {
    return unit === '' && value >= 1 && value <= 1000 ? { $type: 'fontWeight', $value: value } : undefined;
  }
  if ('duration' in types) {
    return unit === 'ms' || unit === 's' ? { $type: 'duration', $value: { value, unit } } : undefined;
  }
  if ('number' in types && unit === (group === 'tracking' ? 'em' : '')) return { $type: 'number', $value: value };
  if (!('dimension' in types)) return undefined;
  if (unit === 'px' || unit === 'rem') return { $type: 'dimension', $value: { value, unit } };
  return unit === '' && value === 0 ? { $type: 'dimension', $value: { value, unit: 'px' } } : undefined;
}

/** A value that a design tool can show where the CSS depends on the page: the largest size, the first colour, the named families. */
function standIn(group: Group, css: string): DesignValue | undefined {
  const types = readers[group];
  if ('color' in types) {
    for (const [inside] of css.matchAll(/#[\da-f]+|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*\)|[\w-]+/gi)) {
      const $value = colorOf(inside);
      if ($value) return { $type: 'color', $value };
    }
  } else if ('fontFamily' in types) {
    const families = familiesOf(css);
    if (families.length > 0) return { $type: 'fontFamily', $value: families };
  } else if ('dimension' in types && !('number' in types)) {
    const sizes = [...css.matchAll(/(?<![\w.])(\d+\.?\d*|\.\d+)(px|rem)\b/g)].map(([, digits, unit]) => ({
      value: Number(digits),
      unit: unit as 'px' | 'rem',
    }));
    const [largest] = sizes.sort((a, b) => inPixels(b) - inPixels(a));
    if (largest) return { $type: 'dimension', $value: largest };
  }
  return undefined;
}

function inPixels({ value, unit }: { value: number; unit: 'px' | 'rem' }): number {
  return unit === 'rem' ? value * 16 : value;
}

function familiesOf(css: string): string[] {
  return commaSeparated(css)
    .filter((part) => part !== '' && !part.includes('('))
    .map(unquoted);
}

const names: { [name: string]: string } = { white: '#fff', black: '#000', transparent: '#0000' };

function colorOf(css: string): DesignColor | undefined {
  const written = css.trim().toLowerCase();
  const color = own(names, written) ?? written;
  return color.startsWith('#') ? digitsOf(color.slice(1)) : functionOf(color);
}

function digitsOf(digits: string): DesignColor | undefined {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [red, green, blue, alpha = 1] = pairs.map((pair) => rounded(Number.parseInt(pair, 16) / 255));
  return colorIn('srgb', [red, green, blue] as number[], alpha);
}

/** A colour written as a CSS function, such as `rgb()` or `color()`, with plain arguments. */
function functionOf(css: string): DesignColor | undefined {
  const [, name = '', inside = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(css) ?? [];
  const words = inside.trim().split(/\s*[\s,/]\s*/);
  const called = name === 'color' ? (words.shift() ?? '') : name.replace(/^(rgb|hsl)a$/, '$1');
  const space = { rgb: 'srgb', xyz: 'xyz-d65' }[called] ?? called;
  const ranges = own(name === 'color' || called === 'rgb' ? profiles : functions, space);
  if (!ranges || words.length < 3 || words.length > 4) return undefined;
  const components = ranges.map(([least, most, whole], index) => {
    const word = words[index] ?? '';
    if (word === 'none') return word;
    const isHue = whole === 360;
    const value = numberOf(word, isHue ? Number.NaN : whole, called === 'rgb' ? 255 : 1, isHue ? 'deg' : '');
    return isHue ? rounded(((value % 360) + 360) % 360) % 360 : rounded(Math.min(most, Math.max(least, value)));
  });
  const alpha = rounded(Math.min(1, Math.max(0, numberOf(words[3] ?? '1', 1, 1, ''))));
  return [...components, alpha].some(Number.isNaN) ? undefined : colorIn(space, components, alpha);
}

function numberOf(word: string, whole: number, divisor: number, unit: string): number {
  if (word.endsWith('%')) return (Number(word.slice(0, -1)) / 100) * whole;
  const [, digits, end] = quantity.exec(word) ?? [];
  return end === '' || end === unit ? Number(digits) / divisor : Number.NaN;
}

function colorIn(colorSpace: string, components: (number | 'none')[], alpha: number): DesignColor {
  const color: DesignColor = { colorSpace, components };
  if (alpha < 1) color.alpha = alpha;
  const opaque = colorSpace === 'srgb' ? readers.color.color?.({ colorSpace, components }) : undefined;
  if (opaque?.startsWith('#')) color.hex = opaque;
  return color;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
