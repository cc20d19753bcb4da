import {
  type Color,
  interpolateWithPremultipliedAlpha,
  type Mode,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRec2020,
  modeRgb,
  modeXyz65,
  parse,
  useMode as register,
} from 'culori/fn';
import type { SchemeValue } from './Theme';

/** Red, green and blue in sRGB, from 0 to 1; values of colours outside of sRGB are beyond. */
export interface Rgb {
  mode: 'rgb';
  /** Red. */
  r: number;
  /** Green. */
  g: number;
  /** Blue. */
  b: number;
  /** Opacity, from 0 to 1. */
  alpha: number;
}

const rgb = register(modeRgb);
for (const mode of [
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRec2020,
  modeXyz65,
]) {
  register(mode);
}

/** The spaces that `color-mix` mixes in, and what culori calls them. */
const spaces = new Map<string, Mode>([
  ['srgb', 'rgb'],
  ['srgb-linear', 'lrgb'],
  ['display-p3', 'p3'],
  ['rec2020', 'rec2020'],
  ['xyz', 'xyz65'],
  ['xyz-d65', 'xyz65'],
  ['hsl', 'hsl'],
  ['hwb', 'hwb'],
  ['lab', 'lab'],
  ['lch', 'lch'],
  ['oklab', 'oklab'],
  ['oklch', 'oklch'],
]);

/**
 * A colour in CSS as a reader sees it in a scheme: `light-dark` has its side, `color-mix` is mixed, and a `var` is its
 * fallback. Nothing for what only a browser knows, such as `currentColor`, and for what is no colour.
 */
export function readColor(css: unknown, scheme: keyof SchemeValue): Rgb | undefined {
  if (typeof css !== 'string') return undefined;
  try {
    const color = rgb(read(withFallbacks(css.toLowerCase()), scheme));
    if (!color) return undefined;
    const { r = 0, g = 0, b = 0, alpha = 1 } = color;
    return [r, g, b, alpha].every(Number.isFinite) ? { mode: 'rgb', r, g, b, alpha } : undefined;
  } catch {
    // culori stumbles over some half-written functions, such as `color(`.
    return undefined;
  }
}

function read(css: string, scheme: keyof SchemeValue): Color | undefined {
  const value = css.trim();
  const [, name, inside = ''] = /^(light-dark|color-mix)\((.*)\)$/s.exec(value) ?? [];
  if (name === 'light-dark') return read(split(inside)[scheme === 'light' ? 0 : 1] ?? '', scheme);
  if (name === 'color-mix') return mixed(split(inside), scheme);
  // culori takes a hex colour without its #, which CSS does not.
  return /^[\da-f]+$/.test(value) ? undefined : parse(value);
}

/** What `color-mix` makes of its arguments: the space, and two colours, each with its share before or after it. */
function mixed([method = '', ...parts]: string[], scheme: keyof SchemeValue): Color | undefined {
  const mode = spaces.get(/^in ([\w-]+)(?: shorter hue)?$/.exec(method)?.[1] ?? '');
  const [one, other] = parts.map((part) => {
    const [, before, css = '', after] = /^(?:([\d.]+)%\s+)?(.+?)(?:\s+([\d.]+)%)?$/s.exec(part) ?? [];
    const share = before ?? after;
    return { color: read(css, scheme), share: share === undefined ? undefined : Number(share) };
  });
  if (!mode || !one?.color || !other?.color || parts.length > 2) return undefined;
  const first = one.share ?? 100 - (other.share ?? 50);
  const second = other.share ?? 100 - first;
  const sum = first + second;
  if (!(sum > 0)) return undefined;
  const color = interpolateWithPremultipliedAlpha([one.color, other.color], mode)(second / sum);
  return { ...color, alpha: (color.alpha ?? 1) * Math.min(sum / 100, 1) };
}

/** Every `var` replaced by its fallback, from the inside out; one without a fallback leaves nothing to read. */
function withFallbacks(css: string): string {
  const start = css.lastIndexOf('var(');
  if (start === -1) return css;
  let end = start;
  for (let depth = 0; end < css.length; end++) {
    if (css[end] === '(') depth++;
    if (css[end] === ')' && --depth === 0) break;
  }
  const [, ...fallback] = css.slice(start, end).split(',');
  return withFallbacks(css.slice(0, start) + fallback.join(',').trim() + css.slice(end + 1));
}

/** The arguments of a function, parted at the commas that are in no function inside. */
function split(css: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of css) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
