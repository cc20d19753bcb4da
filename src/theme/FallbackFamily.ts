/** A style of a system font: its average width, in ten thousandths of the font size, and its names. */
export type FallbackStyle = [width: number, ...names: string[]];

/** A system font, or several of the same width. */
export type FallbackFont = [
  roman: FallbackStyle,
  bold: FallbackStyle,
  italic: FallbackStyle,
  boldItalic: FallbackStyle,
];

/** A web font: its heights, its average widths at the weights 400 and 700, and the width of headlines in per cent of these. */
export type FallbackFamily = [
  ascent: number,
  descent: number,
  lineGap: number,
  roman: number,
  bold: number,
  italic: number,
  boldItalic: number,
  phone?: number,
  desk?: number,
];
