/** The bits in the format of a text of Lexical, by the elements that Mobiledoc has for them. */
export const formats: Readonly<Record<string, number>> = {
  b: 1,
  strong: 1,
  i: 2,
  em: 2,
  s: 4,
  del: 4,
  u: 8,
  code: 16,
  sub: 32,
  sup: 64,
};

/** The marks of the library by the bits in the format of a text. Underlines and colours have none. */
export const marks = [
  [1, 'strong'],
  [2, 'emphasis'],
  [4, 'deleted'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
] as const;
