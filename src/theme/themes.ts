import { hearth } from './presets/hearth';
import type { Theme } from './Theme';

/** The themes that the library brings, by name. */
export const themes = { hearth } satisfies Record<string, Theme>;

/** The name of a theme that the library brings. */
export type ThemeName = keyof typeof themes;
