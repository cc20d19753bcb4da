import { plainly } from './plainly';
import { withoutTags } from './withoutTags';

/** What a reader is told by something that has no place in an article: all its words and numbers, less what only machines read. */
export function readable(value: unknown): string {
  return plainly(value, forReaders);
}

/** What stands in a field that should hold something else: all of it is taken for words. */
export function wordsOf(value: unknown): string {
  return plainly(value, readableText);
}

/** The words of a string that may be HTML, in one line. */
export function readableText(text: string): string {
  return withoutTags(text).replace(reference, characterOf).toWellFormed().replace(/\s+/g, ' ').trim();
}

function forReaders(words: string, name: string): string {
  const text = readableText(words);
  return isChoice(text, name) || (!/\s/.test(text) && forMachines.some((form) => form.test(text))) ? '' : text;
}

/** True for a value under a name that stands for one of a few choices, or for a size. What has a capital or a blank was written by somebody. */
function isChoice(text: string, name: string): boolean {
  const named = name.replace(/([a-z\d])(?=[A-Z])/g, '$1_').toLowerCase();
  return (
    (choices.test(named) && !/^\p{Lu}\p{Ll}|\s/u.test(text)) ||
    (sizes.test(named) && /^[\d.:,-]+[a-z%]{0,3}$/.test(text))
  );
}

const choices =
  /^(?:has|is)_|(?:^|[\W_])(?:align(?:ment)?|block_name|charset|checksum|dir|display|encoding|etag|file_?name|format|identifier|justify|lang|layout|list_item|locale|locator|marks?|md5|mime|mode|nonce|orientation|path(?:name)?|permalink|placement|refs?|rel|rev|sha\d*|target|token|typename|uids?|variant|weighting)[\W_]*$/;

const sizes =
  /(?:^|[\W_])(?:bytes|count|depth|detail|duration|height|indent|index|lat|latitude|length|level|lng|lon|longitude|offset|order|priority|ratio|size|timestamp|version|weight|width|x|y|zoom)$/;

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

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}|frac12));/gi;

/** The character of a reference; one that is not known stays as it is. Numbers from 128 to 159 are those of Windows-1252 (WHATWG HTML, 13.2.5.80). */
function characterOf(reference: string, decimal?: string, hexadecimal?: string, name = ''): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  if (code > 127 && code < 160) return windows1252[code - 128] ?? '';
  if (code > 0) return code > 0x10ffff ? reference : String.fromCodePoint(code);
  const [, letter = '', accent = ''] = accented.exec(name) ?? [];
  return letter ? (letter + accents[accent]).normalize() : (characters[name] ?? reference);
}

/** The characters of Windows-1252 from 128 to 159; a blank for those that it lacks. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const accented = /^([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)$/i;

const accents: Record<string, string> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

/** The characters that newsrooms write as references, by their names in HTML. */
const characters: Record<string, string> = {
  AElig: 'Æ',
  Oslash: 'Ø',
  aelig: 'æ',
  amp: '&',
  apos: "'",
  bull: '•',
  cent: '¢',
  copy: '©',
  deg: '°',
  eth: 'ð',
  euro: '€',
  frac12: '½',
  gt: '>',
  hellip: '…',
  iexcl: '¡',
  iquest: '¿',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  minus: '−',
  nbsp: ' ',
  ndash: '–',
  oelig: 'œ',
  ordf: 'ª',
  ordm: 'º',
  oslash: 'ø',
  para: '¶',
  pound: '£',
  prime: '′',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsaquo: '›',
  rsquo: '’',
  sbquo: '‚',
  sect: '§',
  shy: '\u00ad',
  szlig: 'ß',
  thorn: 'þ',
  times: '×',
  trade: '™',
};
