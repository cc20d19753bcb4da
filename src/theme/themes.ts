import { broadsheet } from './presets/broadsheet';
import { hearth } from './presets/hearth';
import { highContrast } from './presets/highContrast';
import { ledger } from './presets/ledger';
import { magazine } from './presets/magazine';
import { tabloid } from './presets/tabloid';
import { wire } from './presets/wire';
import type { Theme } from './Theme';

/** The presets, by name. */
export const themes = {
  hearth,
  broadsheet,
  tabloid,
  ledger,
  wire,
  magazine,
  'high-contrast': highContrast,
} satisfies Record<string, Theme>;

/** The name of a preset. */
export type ThemeName = keyof typeof themes;
