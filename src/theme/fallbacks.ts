// Written by tests/theme/fallbacks.test.ts, out of what capsize has measured: run it with UPDATE_FALLBACKS=1.

import type { FallbackFamily, FallbackFont } from './FallbackFamily';

/** Families with serifs, and the fonts of systems that stand in for them, the best last. */
export const serif: { systemFonts: FallbackFont[]; families: Record<string, FallbackFamily> } = {
  systemFonts: [
    [
      [4810, 'NotoSerif-Regular'],
      [5120, 'NotoSerif-Bold'],
      [4690, 'NotoSerif-Italic'],
      [5170, 'NotoSerif-BoldItalic'],
    ],
    [
      [4063, 'Times New Roman', 'Liberation Serif'],
      [4326, 'Times New Roman Bold', 'Liberation Serif Bold'],
      [4082, 'Times New Roman Italic', 'Liberation Serif Italic'],
      [4185, 'Times New Roman Bold Italic', 'Liberation Serif Bold Italic'],
    ],
  ],
  families: {
    Newsreader: [7350, 2650, 0, 4092, 4407, 3791, 4286, 103, 110],
    'Source Serif 4': [10360, 3350, 0, 4589, 4733, 4256, 4613],
    'Playfair Display': [10820, 2510, 0, 4520, 4630, 4290, 4560],
    Fraunces: [9780, 2550, 0, 4601, 4905, 4422, 4826, 99, 85],
    'EB Garamond': [10070, 2980, 0, 3850, 4240, 3760, 4290],
    Bitter: [9350, 2650, 0, 4650, 4740, 4510, 4620],
    'STIX Two Text': [7620, 2380, 2500, 4260, 4710, 4120, 4540],
  },
};

/** Families without serifs, and the fonts of systems that stand in for them, the best last. */
export const sans: { systemFonts: FallbackFont[]; families: Record<string, FallbackFamily> } = {
  systemFonts: [
    [
      [4448, 'Roboto-Regular'],
      [4521, 'Roboto-Bold', 'Roboto-Regular'],
      [4326, 'Roboto-Italic', 'Roboto-Regular'],
      [4395, 'Roboto-BoldItalic', 'Roboto-Regular'],
    ],
    [
      [4458, 'Arial', 'Liberation Sans'],
      [4800, 'Arial Bold', 'Liberation Sans Bold'],
      [4458, 'Arial Italic', 'Liberation Sans Italic'],
      [4800, 'Arial Bold Italic', 'Liberation Sans Bold Italic'],
    ],
  ],
  families: {
    'Instrument Sans': [9700, 2500, 0, 4580, 4780, 4580, 4780],
    'Source Sans 3': [10240, 4000, 0, 4180, 4430, 4080, 4300],
    'DM Sans': [9920, 3100, 0, 4660, 4930, 4690, 4950],
    Oswald: [11930, 2890, 0, 3630, 4110, 3630, 4110, 92, 92],
    'IBM Plex Sans': [10250, 2750, 0, 4510, 4730, 4440, 4600],
    Inter: [9688, 2412, 0, 4775, 4922, 4805, 4956],
    'Atkinson Hyperlegible Next': [9840, 3160, 0, 4440, 4780, 4440, 4780],
  },
};
