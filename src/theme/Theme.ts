/** A value that differs between the light and the dark scheme. */
export interface SchemeValue {
  /** The value in the light scheme, in CSS. */
  light: string;
  /** The value in the dark scheme, in CSS. */
  dark: string;
}

/** The names of the tokens, by group; each is also a custom property, `--broadsheet-<group>-<name>`. */
export interface TokenNames {
  color: 'paper' | 'ink' | 'secondary' | 'rule' | 'accent';
  conversation: 'paper' | 'ink' | 'secondary' | 'rule' | 'accent';
  font: 'display' | 'text' | 'label';
  size: 'headline' | 'title' | 'deck' | 'summary' | 'text' | 'label' | 'small';
  measure: 'text' | 'label' | 'margin' | 'gutter';
}

/** A value for every token. */
export type TokenValues = { [Group in keyof TokenNames]: { [Name in TokenNames[Group]]: string | SchemeValue } };

/** Changes to the default theme: a name, and a value for each token that differs. */
export interface Theme {
  /** The theme's name, for people and tools. */
  name: string;
  /** The tokens that differ from Hearth; a value is CSS, the same in both schemes or one for each. */
  tokens: { [Group in keyof TokenNames]?: { [Name in TokenNames[Group]]?: string | SchemeValue } };
}
