import { contrast, nearest, over } from './contrast';
import { noColor } from './faultsOf';
import { isColor } from './isColor';
import { type Rgb, readColor } from './readColor';
import type { SchemeValue, Theme, ThemeColor } from './Theme';
import { defaultOf, tokens } from './tokens';

/** Two colours of a theme with too little contrast, or a colour that cannot be measured. */
export interface ContrastFinding {
  /** The colour of the text or of the mark, such as `color.secondary` or `sections.sport`; or the one that cannot be measured. */
  path: string;
  /** The background colour, such as `color.paper`; undefined where `path` cannot be measured. */
  on?: string;
  /** The scheme. */
  scheme: keyof SchemeValue;
  /** The section of the newspaper, if it is about the accent of one. */
  section?: string;
  /** The measured contrast, from 1 to 21, rounded down to two decimals; undefined where `path` cannot be measured. */
  ratio?: number;
  /** The required contrast: 4.5 for text, 3 for marks, 7 for running text at level AAA. */
  required: number;
  /** The level of WCAG 2.2 that requires it: `AA` is an error, `AAA` a warning. */
  level: 'AA' | 'AAA';
  /** The colour to use instead, in hex: the nearest with enough contrast. Undefined if there is none, or if `path` cannot be measured. */
  suggestion?: string;
  /** The path of the value that the suggestion replaces: `path`, or `on` where the background has to change. */
  suggestionFor: string;
  /** True where `path` cannot be measured because its value is not a colour; a browser ignores it silently. */
  isNoColor?: boolean;
  /** Which colours have too little contrast, by how much, and what to do about it. */
  message: string;
}

type Scheme = keyof SchemeValue;

/** Text or a mark on a background. */
interface Pair {
  path: string;
  on: string;
  required: 3 | 4.5 | 7;
  section?: string;
  /** The path of the colour to change, where both have enough contrast with the page background. */
  moves: string;
}

/** The colours of a theme in one scheme, by path. */
type Palette = Record<string, Rgb | undefined>;

/** The criteria of WCAG 2.2, by the contrast that they require. */
const criteria = {
  3: { level: 'AA', criterion: '1.4.11' },
  4.5: { level: 'AA', criterion: '1.4.3' },
  7: { level: 'AAA', criterion: '1.4.6' },
} as const;

/**
 * Measures the contrast of text and marks of a theme on their backgrounds, in both schemes, in every section and in the conversation
 * (WCAG 2.2), and returns what is not enough; an empty list for a theme with enough contrast.
 */
export function checkTheme(theme: Theme): ContrastFinding[] {
  const pairs = pairsOf(theme);
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const palette = paletteOf(theme, scheme);
    return [...unmeasured(theme, pairs, palette, scheme), ...tooClose(pairs, palette, scheme)];
  });
}

/** Failures at level AA, and values that are not colours, as a text for the console. No text if there are none, or if only a browser can measure them. */
export function warningOf(theme: Theme): string | undefined {
  const errors = checkTheme(theme).filter(
    ({ level, ratio, isNoColor }) => level === 'AA' && (ratio !== undefined || isNoColor),
  );
  if (errors.length === 0) return undefined;
  return [`Theme "${theme.name}" is hard to read:`, ...errors.map(({ message }) => `- ${message}`)].join('\n');
}

function unmeasured(theme: Theme, pairs: Pair[], palette: Palette, scheme: Scheme): ContrastFinding[] {
  return Object.keys(palette).flatMap((path) => {
    const pair = pairs.find((each) => each.path === path || each.on === path);
    if (palette[path] || !pair) return [];
    const value = valueAt(theme, path, scheme);
    const isNoColor = !isSound(value);
    const message = isNoColor
      ? `${path} is ${JSON.stringify(value)} in the ${scheme} scheme, ${noColor}.`
      : `${path} cannot be measured in the ${scheme} scheme, because only a browser can tell which colour it is; write it as a colour, or give its var() one to fall back to.`;
    const section = path.startsWith('sections.') ? pair.section : undefined;
    return [{ path, scheme, section, required: pair.required, level: 'AA', suggestionFor: path, isNoColor, message }];
  });
}

function tooClose(pairs: Pair[], palette: Palette, scheme: Scheme): ContrastFinding[] {
  const failing = pairs.filter((pair) => !passes(pair, palette));
  return failing.map((pair) => {
    const { path, on, required, section } = pair;
    const { level, criterion } = criteria[required];
    const ratio = Math.floor((ratioOf(pair, palette) ?? 0) * 100) / 100;
    const { suggestion, suggestionFor } = remedy(pair, pairs, palette);
    const advice = suggestion
      ? `set ${suggestionFor} to ${suggestion} there, the nearest colour that is enough`
      : `no lighter or darker ${suggestionFor} is enough, so change ${suggestionFor === path ? on : path}`;
    const message = `${path} is too close to ${on} in the ${scheme} scheme, with a contrast of ${ratio.toFixed(2)} where WCAG ${criterion} (${level}) asks for ${required}; ${advice}.`;
    return { path, on, scheme, section, ratio, required, level, suggestion, suggestionFor, message };
  });
}

/**
 * The nearest colour that corrects a pair: if possible one with which all of its pairs pass, or else one with which no other pair fails
 * that passed before, or else one for this pair only. Page backgrounds do not change.
 */
function remedy(pair: Pair, pairs: Pair[], palette: Palette): Pick<ContrastFinding, 'suggestion' | 'suggestionFor'> {
  const mover = moverOf(pair, pairs, palette);
  const movers = [mover, ...[pair.path, pair.on].filter((path) => path !== mover && !isPaper(path))];
  const errors = pairs.filter(isError);
  const passing = errors.filter((each) => passes(each, palette));
  for (const wanted of [errors, passing, []]) {
    for (const path of movers) {
      const start = seen(path, palette);
      const touched = wanted.filter((each) => each.path === path || each.on === path);
      const suggestion =
        start &&
        nearest(start, (candidate) => {
          const changed = { ...palette, [path]: candidate };
          return [pair, ...touched].every((each) => passes(each, changed));
        });
      if (suggestion) return { suggestion, suggestionFor: path };
    }
  }
  return { suggestionFor: mover };
}

/** The colour of a pair to change: the one that has too little contrast with its page background as well. */
function moverOf({ path, on, moves }: Pair, pairs: Pair[], palette: Palette): string {
  const isToBlame = (color: string) =>
    pairs.some((each) => each.path === color && isPaper(each.on) && isError(each) && !passes(each, palette));
  return [path, on].find(isToBlame) ?? moves;
}

function isPaper(path: string): boolean {
  return path === 'color.paper' || path === 'conversation.paper';
}

function isError({ required }: Pair): boolean {
  return criteria[required].level === 'AA';
}

/** True also for what cannot be measured, which is reported separately. */
function passes(pair: Pair, palette: Palette): boolean {
  return (ratioOf(pair, palette) ?? pair.required) >= pair.required;
}

function ratioOf({ path, on }: Pair, palette: Palette): number | undefined {
  const ground = seen(on, palette);
  const color = palette[path];
  return ground && color && contrast(over(color, ground), ground);
}

/** A colour composited onto its page background. */
function seen(path: string, palette: Palette): Rgb | undefined {
  const color = palette[path];
  if (!color || color.alpha === 1) return color;
  const ground = seen(groundOf(path), palette);
  return ground && over(color, ground);
}

/** The background of a colour: a page background, or that of the browser. */
function groundOf(path: string): string {
  if (path === 'color.paper') return 'canvas';
  return path.startsWith('conversation.') && path !== 'conversation.paper' ? 'conversation.paper' : 'color.paper';
}

function pairsOf(theme: Theme): Pair[] {
  const pair = (path: string, on: string, required: Pair['required'], more?: Partial<Pair>): Pair => ({
    path,
    on,
    required,
    moves: path,
    ...more,
  });
  return [
    ...['color', 'conversation'].flatMap((group) => [
      pair(`${group}.ink`, `${group}.paper`, 4.5),
      pair(`${group}.ink`, `${group}.paper`, 7),
      pair(`${group}.secondary`, `${group}.paper`, 4.5),
      pair(`${group}.accent`, `${group}.paper`, 4.5),
      pair(`${group}.focus`, `${group}.paper`, 3),
      pair(`${group}.ink`, `${group}.selection`, 4.5, { moves: `${group}.selection` }),
    ]),
    pair('color.onAccent', 'color.accent', 4.5),
    ...Object.keys(theme.sections ?? {}).flatMap((section) => {
      const accent = `sections.${section}`;
      return [
        pair(accent, 'color.paper', 4.5, { section }),
        pair('color.onAccent', accent, 4.5, { section, moves: accent }),
      ];
    }),
  ];
}

function paletteOf(theme: Theme, scheme: Scheme): Palette {
  const palette: Palette = { canvas: readColor(scheme === 'light' ? 'white' : 'black', scheme) };
  const names = (['color', 'conversation'] as const).flatMap((group) =>
    Object.keys(tokens[group]).map((name) => `${group}.${name}`),
  );
  for (const path of [...names, ...Object.keys(theme.sections ?? {}).map((section) => `sections.${section}`)]) {
    const value = valueAt(theme, path, scheme);
    palette[path] = isSound(value) ? readColor(value, scheme) : undefined;
  }
  return palette;
}

/** True for a CSS colour that `createTheme` accepts. */
function isSound(value: unknown): value is string {
  return typeof value === 'string' && isColor(value);
}

/** The value at a path such as `color.ink`, in a scheme; that of Hearth if the theme has none. */
function valueAt(theme: Theme, path: string, scheme: Scheme): unknown {
  const [group, name] = path.split('.') as ['color' | 'conversation' | 'sections', string];
  const values: Record<string, ThemeColor | undefined> = theme[group] ?? {};
  const named: Record<string, string> = group === 'sections' ? {} : tokens[group];
  const value = values[name] ?? defaultOf(named[name] ?? '');
  return typeof value === 'object' ? value?.[scheme] : value;
}
