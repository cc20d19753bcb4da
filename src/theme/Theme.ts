/** A value that differs between the light and the dark scheme. */
export interface SchemeValue {
  /** The value in the light scheme, in CSS. */
  light: string;
  /** The value in the dark scheme, in CSS. */
  dark: string;
}

/** The names of the tokens, by group; each is also a custom property, `--broadsheet-<group>-<name>`. */
export interface TokenNames {
  /** Colours by role. */
  color: 'paper' | 'ink' | 'secondary' | 'rule' | 'accent';
  /** The same roles inside the conversation. */
  conversation: 'paper' | 'ink' | 'secondary' | 'rule' | 'accent';
  /** Families by role. */
  font: 'display' | 'text' | 'label';
  /** Font sizes by role. */
  size: 'headline' | 'title' | 'deck' | 'summary' | 'text' | 'label' | 'small';
  /** Widths of the text and of the columns beside it. */
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
