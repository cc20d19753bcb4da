/**
 * A colour of `oklch()` as six hexadecimal digits, which mail programs read; undefined for any other. Outside sRGB, each of red, green and
 * blue is the nearest that there is. The numbers are those of CSS Color 4, 8.3 and 18.
 */
export function hexOfOklch(css: string): string | undefined {
  const [, l = '', c = '', h = ''] =
    /^oklch\(\s*([\d.]+%?)\s+([\d.]+%?)\s+(-?[\d.]+)(?:deg)?\s*(?:\/\s*(?:1|100%)\s*)?\)$/i.exec(css) ?? [];
  if (l === '') return undefined;
  const chroma = share(c, 0.4);
  const hue = (Number(h) * Math.PI) / 180;
  const lightness = share(l, 1);
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  return `#${channels.map(digitsOf).join('')}`;
}

/** A number, or a share of the most that there is. */
function share(text: string, most: number): number {
  return text.endsWith('%') ? (Number.parseFloat(text) / 100) * most : Number(text);
}

/** Two digits of a channel of linear light. */
function digitsOf(linear: number): string {
  const value = linear > 0.0031308 ? 1.055 * linear ** (1 / 2.4) - 0.055 : 12.92 * linear;
  const byte = Math.round(255 * Math.min(Math.max(value, 0), 1));
  return Number.isNaN(byte) ? '00' : byte.toString(16).padStart(2, '0');
}
