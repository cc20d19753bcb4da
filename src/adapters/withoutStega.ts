/** A text without the runs of invisible characters in which visual editors keep the place of a text. */
export function withoutStega(text: string): string {
  return invisible.test(text) ? text.replace(runs, '') : text;
}

// One or two of them may be part of a spelling, such as the zero-width non-joiner of Persian.
const characters = '[\\u200B-\\u200D\\u2060-\\u2064\\uFEFF\\u{1D173}-\\u{1D17A}\\u{E0001}-\\u{E007F}]{8,}';
const invisible = new RegExp(characters, 'u');
const runs = new RegExp(characters, 'gu');
