import { commaSeparated } from '../commaSeparated';
import { isRecord } from '../faultsOf';
import type { TokenNames } from '../Theme';
import { tokens } from '../tokens';

// The format of the Design Tokens Community Group, 2025.10: https://www.designtokens.org/TR/2025.10/format/

/** The key under `$extensions` for what the format cannot express: `TokenNote`, `GroupNote` and `FileNote`. */
export const extension = 'org.broadsheet';

/** A value in the format, with its type. */
export type DesignValue =
  | { $type: 'color'; $value: DesignColor }
  | { $type: 'dimension'; $value: { value: number; unit: 'px' | 'rem' } }
  | { $type: 'duration'; $value: { value: number; unit: 'ms' | 's' } }
  | { $type: 'fontFamily'; $value: string[] }
  | { $type: 'fontWeight' | 'number'; $value: number };

/** A colour in the format. */
export interface DesignColor {
  /** The colour space, such as `srgb` or `oklch`. */
  colorSpace: string;
  /** The three components, in the order and the ranges of the colour space. */
  components: (number | 'none')[];
  /** The opacity, from 0 to 1. @default 1 */
  alpha?: number;
  /** The same colour in six digits, if it is in sRGB. */
  hex?: string;
}

/** What a file has about a value in addition to the format. */
export interface ValueNote {
  /** The exact CSS. */
  css?: string;
  /** The CSS of `$value` when the file was written: if `$value` differs from it, it has been edited, and `css` is ignored. A keyword has no `$value`; edit its `css`. */
  reads?: string;
  /** True if the format cannot express the CSS, such as `clamp()`, and `$value` is an approximation. @default false */
  standIn?: boolean;
}

/** What a file has about a token in addition to the format. */
export interface TokenNote extends ValueNote {
  /** True if the theme does not set the token. @default false */
  default?: boolean;
  /** The colour in the dark scheme, if it differs. It has its own `css` if the theme has two values, not one `light-dark()`. */
  dark?: ValueNote & { $value: DesignColor };
}

/** What a file has about a group in addition to the format. */
export interface GroupNote {
  /** Tokens whose type the format does not have, such as the case of headlines, by name. */
  keywords?: { [name: string]: TokenNote };
  /** True if the group of the theme is empty. @default false */
  empty?: boolean;
}

/** What a file has about the theme in addition to the format. */
export interface FileNote {
  /** The theme's name. */
  name: string;
}

/** A token in the format. */
export type DesignToken = DesignValue & {
  /** The exact CSS, if `$value` is an approximation. */
  $description?: string;
  /** The exact CSS and the dark scheme. */
  $extensions: { [extension]: TokenNote };
};

/** A group in the format: a token for each name. */
export type DesignTokenGroup<Name extends PropertyKey = string> = { [key in Name]?: DesignToken } & {
  /** Tokens whose type the format does not have. */
  $extensions?: { [extension]: GroupNote };
};

/** A theme in the format of the Design Tokens Community Group, 2025.10: plain data, for a JSON file such as `harbour.tokens.json`. */
export type DesignTokens = { [Group in keyof TokenNames]: DesignTokenGroup<TokenNames[Group]> } & {
  /** The schema of the format. */
  $schema: string;
  /** The theme's name. */
  $extensions: { [extension]: FileNote };
  /** The accents of the sections, if the theme has any. */
  sections?: DesignTokenGroup<string & {}>;
};

/** The CSS of a value from a file; undefined for a value that is not of the type. */
type Reader = (value: unknown) => string | undefined;

const dimension = quantityReader('px|rem');
const number: Reader = (value) => (Number.isFinite(value) ? String(value) : undefined);
const colors = { color };
const lengths = { dimension };

/** The types that the tokens of a group may have, each with its reader; the first one is the type of the format. */
export const readers: { [group in keyof typeof tokens | 'sections']: { [type: string]: Reader } } = {
  color: colors,
  conversation: colors,
  sections: colors,
  font: { fontFamily },
  size: lengths,
  measure: lengths,
  space: lengths,
  border: lengths,
  weight: { fontWeight, number: fontWeight },
  tracking: { number: (value) => (Number.isFinite(value) ? `${value}em` : undefined), dimension },
  leading: { number, dimension },
  motion: { duration: quantityReader('ms|s') },
  setting: { number, string: (value) => (typeof value === 'string' ? value : undefined) },
};

/** The names of all groups of a theme. */
export const groups: readonly string[] = [...Object.keys(tokens), 'sections'];

function quantityReader(units: string): Reader {
  const pattern = new RegExp(`^-?(\\d+\\.?\\d*|\\.\\d+)(${units})$`);
  return (value) => {
    // A string in versions before 2025.10.
    const css = isRecord(value) && isQuantity(value) ? `${value.value}${value.unit}` : value;
    return typeof css === 'string' && pattern.test(css) ? css : undefined;
  };
}

function isQuantity({ value, unit }: Record<string, unknown>): boolean {
  return typeof value === 'number' && typeof unit === 'string';
}

const weights = [
  [100, 'thin', 'hairline'],
  [200, 'extra-light', 'ultra-light'],
  [300, 'light'],
  [400, 'normal', 'regular', 'book'],
  [500, 'medium'],
  [600, 'semi-bold', 'demi-bold'],
  [700, 'bold'],
  [800, 'extra-bold', 'ultra-bold'],
  [900, 'black', 'heavy'],
  [950, 'extra-black', 'ultra-black'],
];

function fontWeight(value: unknown): string | undefined {
  if (typeof value === 'number') return value >= 1 && value <= 1000 ? String(value) : undefined;
  return weights.find((names) => names.includes(value as string))?.[0]?.toString();
}

function fontFamily(value: unknown): string | undefined {
  const names = typeof value === 'string' ? commaSeparated(value).map(unquoted) : value;
  if (!Array.isArray(names) || names.length === 0) return undefined;
  if (!names.every((name) => typeof name === 'string' && name.trim() !== '')) return undefined;
  return names.map(quotedUnlessWord).join(', ');
}

/** Generic families, such as serif, are not quoted. */
function quotedUnlessWord(name: string): string {
  if (/^[a-z_][\w-]*$/i.test(name)) return name;
  return name.includes('"') ? `'${name}'` : `"${name}"`;
}

/** The name of a family, without quotation marks. */
export function unquoted(name: string): string {
  return name.replace(/^(["'])(.*)\1$/s, '$2');
}

/** The minimum and the maximum of a component, and its value at 100% in CSS. */
type Range = readonly [least: number, most: number, whole: number];

const unit: Range = [0, 1, 1];
const percentage: Range = [0, 100, 100];
const hue: Range = [0, 360, 360];
const axis = (whole: number): Range => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, whole];
const chroma = (whole: number): Range => [0, Number.POSITIVE_INFINITY, whole];
const rgb = [unit, unit, unit] as const;

/** The colour spaces with a CSS function of their own. */
export const functions: { [space: string]: readonly [Range, Range, Range] } = {
  hsl: [hue, percentage, percentage],
  hwb: [hue, percentage, percentage],
  lab: [percentage, axis(125), axis(125)],
  lch: [percentage, chroma(150), hue],
  oklab: [unit, axis(0.4), axis(0.4)],
  oklch: [unit, chroma(0.4), hue],
};

/** The colour spaces of the function `color()`. */
export const profiles: { [space: string]: readonly [Range, Range, Range] } = {
  srgb: rgb,
  'srgb-linear': rgb,
  'display-p3': rgb,
  'a98-rgb': rgb,
  'prophoto-rgb': rgb,
  rec2020: rgb,
  'xyz-d65': rgb,
  'xyz-d50': rgb,
};

function color(value: unknown): string | undefined {
  // A string in versions before 2025.10.
  if (typeof value === 'string') return /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(value) ? value : undefined;
  if (!isRecord(value)) return undefined;
  const { colorSpace, components, alpha = 1 } = value;
  if (typeof colorSpace !== 'string' || !Array.isArray(components) || components.length !== 3) return undefined;
  const ranges = own(functions, colorSpace) ?? own(profiles, colorSpace);
  if (!ranges || !isWithin(alpha, unit)) return undefined;
  if (!ranges.every((range, index) => components[index] === 'none' || isWithin(components[index], range))) {
    return undefined;
  }
  const hex = colorSpace === 'srgb' && hexOf([...components, ...(alpha === 1 ? [] : [alpha])]);
  if (hex) return hex;
  const opacity = alpha === 1 ? '' : ` / ${alpha}`;
  if (Object.hasOwn(profiles, colorSpace)) return `color(${colorSpace} ${components.join(' ')}${opacity})`;
  const inPercent = colorSpace === 'hsl' || colorSpace === 'hwb';
  const written = components.map((component, index) =>
    inPercent && index > 0 && component !== 'none' ? `${component}%` : component,
  );
  return `${colorSpace}(${written.join(' ')}${opacity})`;
}

/** The hex digits of a colour in sRGB; undefined if a component is not one of the 256 values, to about three decimals. */
function hexOf(components: unknown[]): string | undefined {
  const steps = components.map((component) => Number(component) * 255);
  if (!steps.every((step) => Math.abs(step - Math.round(step)) < 0.13)) return undefined;
  return `#${steps.map((step) => Math.round(step).toString(16).padStart(2, '0')).join('')}`;
}

function isWithin(value: unknown, [least, most]: Range): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

/** The two values of `light-dark()`; undefined for any other CSS. */
export function schemesOf(css: string): { light: string; dark: string } | undefined {
  const [light, dark, ...more] = commaSeparated(/^light-dark\((.*)\)$/s.exec(css.trim())?.[1] ?? '');
  return light && dark && more.length === 0 ? { light, dark } : undefined;
}

/** An own property of an object: not `constructor` or `__proto__`, unless the object has them. */
export function own<Value>(object: { [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
