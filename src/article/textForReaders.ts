import { articleRow, childrenOf, type Row } from './childrenOf';
import { snakeCase, textOfUnknown } from './textOfUnknown';
import { unescaped } from './unescaped';
import { withoutTags } from './withoutTags';

/** Where words are looked for. */
interface WordsContext {
  /** Returns what holds the words of an object, if that is not the object itself. */
  shownOf(value: object): object;
}

/** The words and numbers of a value that has no place in an article, without what only machines read. */
export function textForReaders(value: unknown, context?: WordsContext): string {
  return textOfUnknown(value, forReaders, context?.shownOf);
}

/** The words of a value in a field that should hold something else. */
export function allTextOf(value: unknown, context?: WordsContext): string {
  return textOfUnknown(value, textOfHtml, context?.shownOf);
}

/** The words of a string that may be HTML, in one line. */
export function textOfHtml(text: string): string {
  return unescaped(withoutTags(text)).replace(/\s+/g, ' ').trim();
}

/** The fields of an article that hold words, or hold what holds words. */
export const wordFields: ReadonlySet<string> = new Set([
  ...[articleRow, ...Object.values(childrenOf)].flatMap(namesIn),
  // Of pictures, links, authors, reviews and systems.
  ...['alt', 'label', 'name', 'by', 'system'],
]);

/** The names of the fields of a row, and of the rows in it. */
function namesIn(row: Row): string[] {
  return row.fields.flatMap(({ name, content }) =>
    typeof content === 'object' ? [name, ...namesIn(content)] : [name],
  );
}

function forReaders(words: string, name: string): string {
  const text = textOfHtml(words);
  if (wordFields.has(name)) return text;
  return isChoice(text, name) || (!/\s/.test(text) && forMachines.some((form) => form.test(text))) ? '' : text;
}

/** True for a value in a field whose name is that of a choice or a size. A value with a capital letter or a space was written by a person. */
function isChoice(text: string, name: string): boolean {
  const named = snakeCase(name);
  return (
    (choices.test(named) && !/^\p{Lu}\p{Ll}|\s/u.test(text)) ||
    (sizes.test(named) && /^[\d.:,-]+[a-z%]{0,3}$/.test(text))
  );
}

const choices =
  /^(?:has|is)_|(?:^|[\W_])(?:align(?:ment)?|block_name|charset|checksum|dir|display|encoding|etag|file_?name|format|identifier|justify|kind|lang(?:uage)?|layout|list_item|locale|locator|marks?|md5|mime|mode|nonce|orientation|path(?:name)?|permalink|placement|refs?|rel|rev|sha\d*|target|token|typename|uids?|variant|weighting)[\W_]*$/;

const sizes =
  /(?:^|[\W_])(?:bytes|count|depth|detail|duration|height|indent|index|lat|latitude|length|level|lng|lon|longitude|offset|order|pages|priority|ratio|size|timestamp|version|weight|width|x|y|zoom)$/;

const forMachines = [
  // Addresses, from a scheme or a slash on.
  /^(?:[a-z][a-z\d+.-]*:\/\/|(?:about|blob|data|javascript|mailto|tag|tel|urn|vbscript):|\.{0,2}\/|www\.)\S/i,
  // Files of media, and media types.
  /.\.(?:avif|gif|jpe?g|m3u8|mov|mp[34]|png|svg|vtt|webm|webp)$|^(?:application|audio|font|image|text|video)\/[\w.+-]+$/i,
  // Directions, spans of time, moments, and numbers that are moments in milliseconds.
  /^(?:ltr|rtl|PT[\d.HMS]+|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)?|1\d{12})$/,
  // Names in programs.
  /^_?[a-z\d]+(?:_[a-z\d]+)+$/,
  // Colours, UUIDs and hashes.
  /^(?:#([\da-f])\1{2,5}|(?=.*\d)(?:#(?:[\da-f]{3}){1,2}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?:0x)?(?=.*[a-f])[\da-f]{12,}))$/i,
  // Ids in base 62 or 64: letters and digits in no order that a word has.
  /^(?=.*\d)(?=(?:.*?(?:\d[a-z]|[a-z]\d|[a-z](?=[A-Z]))){3})[\w+/-]{16,}={0,2}$/,
];
