/** One style of a font of the system: its width, in ten thousandths of the font size, and its names. */
export type FallbackStyle = [width: number, ...names: string[]];

/** A font of the system, or several that are as wide as each other. */
export type FallbackFont = [
  roman: FallbackStyle,
  bold: FallbackStyle,
  italic: FallbackStyle,
  boldItalic: FallbackStyle,
];

/** A web font: its heights, its widths at 400 and 700, and how wide its headlines are in per cent of these. */
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
