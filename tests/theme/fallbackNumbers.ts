import type { FontMetrics } from '@capsizecss/core';
import { entireMetricsCollection } from '@capsizecss/metrics/entireMetricsCollection';

/** What an optical size does to the widths of a family, in proportion to the size that capsize has measured. */
export interface Optical {
  /** Fontsource's files of the family, roman and italic. */
  files: [string, string];
  /** The size that capsize has measured, in pixels. */
  measured: number;
  /** The size of text, and what it does to roman and italic. */
  text: [size: number, roman: number, italic: number];
  /** The size of the headline on a phone and on a desk, and what it does to roman. */
  headline?: [phone: [size: number, roman: number], desk: [size: number, roman: number]];
}

/** The families that are drawn otherwise when they are large; capsize knows one size of each. `tests/browser` measures them again. */
export const optical: Record<string, Optical> = {
  Newsreader: {
    files: [
      'newsreader/files/newsreader-latin-opsz-normal.woff2',
      'newsreader/files/newsreader-latin-opsz-italic.woff2',
    ],
    measured: 16,
    text: [19, 0.955, 0.943],
    headline: [
      [35, 0.984],
      [70, 1.05],
    ],
  },
  'Source Serif 4': {
    files: [
      'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
      'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
    ],
    measured: 14,
    text: [18, 0.958, 0.965],
  },
  Fraunces: {
    files: ['fraunces/files/fraunces-latin-full-normal.woff2', 'fraunces/files/fraunces-latin-full-italic.woff2'],
    measured: 14,
    text: [30, 0.981, 0.987],
    headline: [
      [38, 0.972],
      [84, 0.829],
    ],
  },
};

/** How much less than Arial a family grows when it is set in capitals: a tabloid's headline is. */
const capitals: Record<string, number> = { Oswald: 0.92 };

const families = {
  serif: ['Newsreader', 'Source Serif 4', 'Playfair Display', 'Fraunces', 'EB Garamond', 'Bitter', 'STIX Two Text'],
  sans: [
    'Instrument Sans',
    'Source Sans 3',
    'DM Sans',
    'Oswald',
    'IBM Plex Sans',
    'Inter',
    'Atkinson Hyperlegible Next',
  ],
};

/**
 * The fonts of systems, by the one that capsize knows, the best last: Windows, macOS and iOS have the first, Linux the second, whose
 * letters are as wide, and Android the third. On newer Androids Roboto is one font with all weights, under one name.
 */
const systemFonts = {
  serif: {
    'Noto Serif': [['NotoSerif-Regular'], ['NotoSerif-Bold'], ['NotoSerif-Italic'], ['NotoSerif-BoldItalic']],
    'Times New Roman': named('Times New Roman', 'Liberation Serif'),
  },
  sans: {
    Roboto: [
      ['Roboto-Regular'],
      ['Roboto-Bold', 'Roboto-Regular'],
      ['Roboto-Italic', 'Roboto-Regular'],
      ['Roboto-BoldItalic', 'Roboto-Regular'],
    ],
    Arial: named('Arial', 'Liberation Sans'),
  },
};

function named(...families: string[]): string[][] {
  return ['', ' Bold', ' Italic', ' Bold Italic'].map((style) => families.map((family) => family + style));
}

type Metrics = FontMetrics & { familyName: string; xWidthAvg: number };

const collection = Object.values(entireMetricsCollection) as (Metrics & { variants: Record<string, Metrics> })[];

/** What capsize knows of a font: of a family, or of its bold or italic. */
export function metricsOf(family: string, variant = 'regular'): Metrics {
  const found = collection.find(({ familyName }) => familyName === family);
  if (!found) throw new Error(`capsize knows no ${family}.`);
  const { variants } = found;
  return variants[variant] ?? variants[variant.replace('italic', '') || 'regular'] ?? found;
}

/** The average widths of roman, bold, italic and bold italic, in ten thousandths of the font size. */
function widthsOf(family: string): number[] {
  return ['regular', '700', 'italic', '700italic'].map((variant) => {
    const { xWidthAvg, unitsPerEm } = metricsOf(family, variant);
    return (xWidthAvg / unitsPerEm) * 10_000;
  });
}

/** What the numbers of a family are, as `src/theme/fallbacks.ts` has them. */
function familyNumbers(family: string): number[] {
  const { ascent, descent, lineGap, unitsPerEm } = metricsOf(family);
  const [, roman = 1, italic = 1] = optical[family]?.text ?? [];
  const widths = widthsOf(family).map((width, index) => width * (index < 2 ? roman : italic));
  const capital = capitals[family];
  const headline = optical[family]?.headline?.map(([, width]) => width / roman) ?? (capital ? [capital, capital] : []);
  const inEms = [ascent, -descent, lineGap].map((height) => (height / unitsPerEm) * 10_000);
  return [...inEms, ...widths, ...headline.map((width) => width * 100)].map(Math.round);
}

/** What `src/theme/fallbacks.ts` has to hold. */
export function fallbackSource(): string {
  return `// Written by tests/theme/fallbacks.test.ts, out of what capsize has measured: run it with UPDATE_FALLBACKS=1.

import type { FallbackFamily, FallbackFont } from './FallbackFamily';
${(['serif', 'sans'] as const).map(sourceOf).join('')}`;
}

function sourceOf(kind: 'serif' | 'sans'): string {
  const literal = (value: unknown) => JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ');
  const fonts = Object.entries(systemFonts[kind]).map(([family, names]) => {
    const widths = widthsOf(family);
    const styles = names.map((each, index) => `      ${literal([Math.round(widths[index] ?? 0), ...each])},\n`);
    return `    [\n${styles.join('')}    ],\n`;
  });
  const records = families[kind].map((family) => {
    const key = /\W/.test(family) ? `'${family}'` : family;
    return `    ${key}: ${literal(familyNumbers(family))},\n`;
  });
  return `
/** ${kind === 'serif' ? 'Families with serifs' : 'Families without serifs'}, and the fonts of systems that stand in for them, the best last. */
export const ${kind}: { systemFonts: FallbackFont[]; families: Record<string, FallbackFamily> } = {
  systemFonts: [
${fonts.join('')}  ],
  families: {
${records.join('')}  },
};
`;
}
