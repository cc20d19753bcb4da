import { isTokenNumeric, TokenType, tokenize } from '@csstools/css-tokenizer';

/** CSS without comments and without the white space, semicolons and zeros that have no meaning. Strings are unchanged. */
export function dense(css: string): string {
  let text = '';
  for (const token of tokenize({ css })) {
    const [type, written] = token;
    const last = text.at(-1) ?? ' ';
    if (type === TokenType.Comment || type === TokenType.EOF) continue;
    if (type === TokenType.Whitespace) {
      if (!'{};>,:( '.includes(last)) text += ' ';
      continue;
    }
    if (last === ' ' && '{};>,)'.includes(written)) text = text.slice(0, -1);
    if (text.endsWith(';') && ';}'.includes(written)) text = text.slice(0, -1);
    text += isTokenNumeric(token) ? written.replace(/^([+-]?)0(?=\.)/, '$1') : written;
  }
  return text.trimEnd();
}
