import type { tokens } from './tokens';

/** A value that differs between the light and the dark scheme. */
export interface SchemeValue {
  /** The value in the light scheme, in CSS. */
  light: string;
  /** The value in the dark scheme, in CSS. */
  dark: string;
}

/** The names of the tokens, by group; each is also a custom property, `--broadsheet-<group>-<name>`. */
export type TokenNames = { [Group in keyof typeof tokens]: keyof (typeof tokens)[Group] };

/** Changes to the default theme: a name, and a value for each token that differs. */
export interface Theme {
  /** The theme's name, for people and tools. */
  name: string;
  /** The tokens that differ from Hearth; a value is CSS, the same in both schemes or one for each. */
  tokens: { [Group in keyof TokenNames]?: { [Name in TokenNames[Group]]?: string | SchemeValue } };
}
