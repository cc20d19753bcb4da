import {
  clampChroma,
  clampGamut,
  formatHex,
  modeLrgb,
  modeOklch,
  modeP3,
  modeRgb,
  useMode as register,
  wcagContrast,
} from 'culori/fn';
import type { Rgb } from './readColor';

const rgb = register(modeRgb);
const oklch = register(modeOklch);
register(modeLrgb);
register(modeP3);
const gamuts = [clampGamut('rgb'), clampGamut('p3')];

/** The step between the lightnesses that are tried first; black is 0, white 1. */
const stride = 0.02;

/** A colour composited onto an opaque background. */
export function over({ r, g, b, alpha }: Rgb, ground: Rgb): Rgb {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return { mode: 'rgb', r: mix(r, ground.r), g: mix(g, ground.g), b: mix(b, ground.b), alpha: 1 };
}

/**
 * The contrast of two opaque colours, from 1 to 21 (WCAG 2.2, "contrast ratio"): the lower one of an sRGB screen and a Display P3
 * screen. Colours outside of a screen's gamut are clamped.
 */
export function contrast(one: Rgb, other: Rgb): number {
  return Math.min(...gamuts.map((clamp) => wcagContrast(clamp(one) ?? one, clamp(other) ?? other)));
}

/**
 * The nearest colour that passes, in hex: the smallest change of lightness with the same hue and, where sRGB has it, the same chroma
 * (in OKLCH). Undefined if no lightness passes.
 */
export function nearest(color: Rgb, passes: (candidate: Rgb) => boolean): string | undefined {
  const start = oklch(color);
  const hexAt = (shift: number) => {
    const l = Math.min(Math.max(start.l + shift, 0), 1);
    return formatHex(clampChroma({ ...start, l }, 'oklch'));
  };
  const isEnough = (shift: number) => passes({ ...rgb(hexAt(shift)), alpha: 1 } as Rgb);
  for (let distance = 0; distance < 1 + stride; distance += stride) {
    const shifts = [-distance, distance]
      .filter((shift) => start.l + shift > -stride && start.l + shift < 1 + stride && isEnough(shift))
      .map((shift) => leastOf(shift, isEnough));
    const [least] = shifts.sort((a, b) => Math.abs(a) - Math.abs(b));
    if (least !== undefined) return hexAt(least);
  }
  return undefined;
}

/** The smallest shift that is enough, between `shift`, which is, and the step before it, which is not. */
function leastOf(shift: number, isEnough: (shift: number) => boolean): number {
  let enough = shift;
  let tooLittle = shift - Math.sign(shift) * stride;
  while (Math.abs(enough - tooLittle) > 0.0001) {
    const middle = (enough + tooLittle) / 2;
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}
