import type { tokens } from './tokens';

/** A value that differs between the light and the dark scheme. */
export interface SchemeValue {
  /** The value in the light scheme, in CSS. */
  light: string;
  /** The value in the dark scheme, in CSS. */
  dark: string;
}

/** A colour in CSS: the same in both schemes, or one for each. */
export type ThemeColor = string | SchemeValue;

/** The names of the tokens, by group; each is also a custom property, `--broadsheet-<group>-<name>`. */
export type TokenNames = { [Group in keyof typeof tokens]: keyof (typeof tokens)[Group] };

/** Values for tokens, by group and name, in CSS; a colour may have one for each scheme. */
export type TokenValues = {
  [Group in keyof TokenNames]?: {
    [Name in TokenNames[Group]]?: Group extends 'color' | 'conversation' ? ThemeColor : string;
  };
};

/** Values of tokens that differ from Hearth, the default theme: plain data that can be kept as JSON. `createTheme` makes one. */
export interface Theme extends TokenValues {
  /** The theme's name, for people and tools. */
  name: string;
  /** The accent of each section of the newspaper, by the section's `id`, such as `sport`. */
  sections?: { [id: string]: ThemeColor };
  /** The values of `border` under its old name. @deprecated Use `border`, whose values win. */
  line?: TokenValues['border'];
}
