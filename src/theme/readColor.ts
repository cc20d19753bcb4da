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
import { commaSeparated } from './commaSeparated';
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

/** The colour spaces of `color-mix`, and their names in culori. */
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
 * A CSS colour in a scheme: `light-dark` and `color-mix` are resolved, and a `var` counts as its fallback. Undefined for what only a
 * browser can resolve, such as `currentColor`, and for what is not a colour.
 */
export function readColor(css: unknown, scheme: keyof SchemeValue): Rgb | undefined {
  if (typeof css !== 'string') return undefined;
  try {
    const color = rgb(read(withFallbacks(css.toLowerCase()), scheme));
    if (!color) return undefined;
    const { r = 0, g = 0, b = 0, alpha = 1 } = color;
    return [r, g, b, alpha].every(Number.isFinite) ? { mode: 'rgb', r, g, b, alpha } : undefined;
  } catch {
    // culori throws for some incomplete functions, such as `color(`.
    return undefined;
  }
}

function read(css: string, scheme: keyof SchemeValue): Color | undefined {
  const value = css.trim();
  const [, name, inside = ''] = /^(light-dark|color-mix)\((.*)\)$/s.exec(value) ?? [];
  if (name === 'light-dark') return read(commaSeparated(inside)[scheme === 'light' ? 0 : 1] ?? '', scheme);
  if (name === 'color-mix') return mixed(commaSeparated(inside), scheme);
  // culori accepts a hex colour without #; CSS does not.
  return /^[\da-f]+$/.test(value) ? undefined : parse(value);
}

/** The result of `color-mix` with its arguments: a colour space, and two colours with their shares before or after them. */
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

/** Replaces every `var` by its fallback, from the inside out; one without a fallback is removed. */
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
