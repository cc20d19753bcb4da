import { contrast, nearest, over } from './contrast';
import { noColor } from './faultsOf';
import { isColor } from './isColor';
import { type Rgb, readColor } from './readColor';
import type { SchemeValue, Theme, ThemeColor } from './Theme';
import { defaultOf, tokens } from './tokens';

/** Two colours of a theme that are too close to each other, or one that cannot be measured. */
export interface ContrastFinding {
  /** The colour of the words or of the mark, such as `color.secondary` or `sections.sport`; or the one that cannot be measured. */
  path: string;
  /** The colour of the ground that they are on, such as `color.paper`; nothing where `path` cannot be measured. */
  on?: string;
  /** The scheme in which it is so. */
  scheme: keyof SchemeValue;
  /** The section of the newspaper whose accent it is about. */
  section?: string;
  /** The contrast as it is, from 1 to 21, rounded down to two decimals; nothing where `path` cannot be measured. */
  ratio?: number;
  /** The contrast that it has to have: 4.5 for words, 3 for marks, 7 for running text at level AAA. */
  required: number;
  /** The level of WCAG 2.2 that asks for it: `AA` is an error, `AAA` a warning. */
  level: 'AA' | 'AAA';
  /** The colour to use instead, in hex: the nearest that is enough. Nothing where none is, or where `path` cannot be measured. */
  suggestion?: string;
  /** The path of the value that the suggestion replaces: `path`, or `on` where the ground is what has to move. */
  suggestionFor: string;
  /** True where `path` cannot be measured because its value is no colour, which a browser passes over without a word. */
  isNoColor?: boolean;
  /** What is too close to what, by how much, and what to do about it. */
  message: string;
}

type Scheme = keyof SchemeValue;

/** Words or a mark on a ground. */
interface Pair {
  path: string;
  on: string;
  required: 3 | 4.5 | 7;
  section?: string;
  /** The path of the one to move, where both are as they should be on paper. */
  moves: string;
}

/** The colours of a theme in one scheme, by path. */
type Palette = Record<string, Rgb | undefined>;

/** Who asks for a contrast: WCAG 2.2. */
const criteria = {
  3: { level: 'AA', criterion: '1.4.11' },
  4.5: { level: 'AA', criterion: '1.4.3' },
  7: { level: 'AAA', criterion: '1.4.6' },
} as const;

/**
 * Measures the contrast of all words and marks of a theme on their grounds, in both schemes, in every section and in the
 * conversation (WCAG 2.2), and tells what is not enough; an empty list for a theme that is easy to read.
 */
export function checkTheme(theme: Theme): ContrastFinding[] {
  const pairs = pairsOf(theme);
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const palette = paletteOf(theme, scheme);
    return [...unmeasured(theme, pairs, palette, scheme), ...tooClose(pairs, palette, scheme)];
  });
}

/** What a theme fails at level AA and what in it is no colour, as a text for the console; nothing for a theme that is easy to read, or that only a browser can measure. */
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
 * The nearest colour that mends a pair: if possible one with which all pairs pass that it is part of, or else one that
 * breaks none, or else one for this pair alone. A paper stays as it is.
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

/** Of two colours, the one that is too close to its paper as well is to blame. */
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

/** True too for what cannot be measured, which is told apart. */
function passes(pair: Pair, palette: Palette): boolean {
  return (ratioOf(pair, palette) ?? pair.required) >= pair.required;
}

function ratioOf({ path, on }: Pair, palette: Palette): number | undefined {
  const ground = seen(on, palette);
  const color = palette[path];
  return ground && color && contrast(over(color, ground), ground);
}

/** What is seen of a colour where it lies on its paper. */
function seen(path: string, palette: Palette): Rgb | undefined {
  const color = palette[path];
  if (!color || color.alpha === 1) return color;
  const ground = seen(groundOf(path), palette);
  return ground && over(color, ground);
}

/** What lies under a colour: a paper, and under the page's paper what the browser has there. */
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

/** True for a colour of CSS, as `createTheme` takes it. */
function isSound(value: unknown): value is string {
  return typeof value === 'string' && isColor(value);
}

/** What stands at a path such as `color.ink`, in a scheme; what the theme leaves out is as in Hearth. */
function valueAt(theme: Theme, path: string, scheme: Scheme): unknown {
  const [group, name] = path.split('.') as ['color' | 'conversation' | 'sections', string];
  const values: Record<string, ThemeColor | undefined> = theme[group] ?? {};
  const named: Record<string, string> = group === 'sections' ? {} : tokens[group];
  const value = values[name] ?? defaultOf(named[name] ?? '');
  return typeof value === 'object' ? value?.[scheme] : value;
}
