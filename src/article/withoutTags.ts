/** What only markup has: an end tag, an element without one, or a comment. */
const isMarkup = /<(?:\/[a-z]|(?:br|hr|img|li|p)\b[^<>]*>|!--)/i;

/** Elements that may begin inside a word. */
const insideWords =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|su[bp]|time|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** The words of a string that may be HTML: without tags, comments, scripts and styles, and with spaces between what is on different lines. */
export function withoutTags(words: string): string {
  if (!isMarkup.test(words)) return words;
  return cut(cut(words, /<!--.*/s, '-->'), /<(?:script|style)\b.*/is, /<\/(?:script|style)\s*>/i)
    .replace(insideWords, '')
    .replace(/<[/!?]?[a-z][^<>]*>/gi, ' ');
}

/** Removes what is between `start` and `end`; what does not end stays. In one pass, however many starts there are. */
function cut(text: string, start: RegExp, end: string | RegExp): string {
  const parts = text.split(end);
  const rest = parts.pop();
  return parts.map((part) => part.replace(start, ' ')).join('') + rest;
}
