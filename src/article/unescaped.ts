/**
 * A text in which the character references (WHATWG HTML, 13.5) are characters: all numbers, and the names that captions are written
 * with. Any other name is kept, and passed to `onUnknown` with its index.
 */
export function unescaped(text: string, onUnknown?: (index: number, reference: string) => void): string {
  if (!text.includes('&')) return text;
  return text.replace(references, (reference, decimal, hexadecimal, closed, open, index: number) => {
    const number = decimal ?? hexadecimal;
    if (number) return characterOf(Number.parseInt(number, decimal ? 10 : 16));
    const character = characters.get(closed ?? open);
    if (character) return character;
    onUnknown?.(index, reference);
    return reference;
  });
}

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows1252.charAt(code - 0x80);
  const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

/** What HTML reads for 0x80 to 0x9F, which are control characters in Unicode. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The names of U+00A0 to U+00FF, in their order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names that are read without a semicolon as well. */
const openNames = new Map<string, string>([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    AMP: '&',
    LT: '<',
    GT: '>',
    QUOT: '"',
    COPY: '©',
    REG: '®',
  }),
]);

const characters = new Map<string, string>([
  ...openNames,
  ...Object.entries({
    apos: "'",
    bdquo: '„',
    bull: '•',
    circ: 'ˆ',
    dagger: '†',
    emsp: '\u2003',
    ensp: '\u2002',
    euro: '€',
    hellip: '…',
    ldquo: '“',
    lrm: '\u200e',
    lsaquo: '‹',
    lsquo: '‘',
    mdash: '—',
    minus: '−',
    ndash: '–',
    OElig: 'Œ',
    oelig: 'œ',
    permil: '‰',
    prime: '′',
    Prime: '″',
    rarr: '→',
    rdquo: '”',
    rlm: '\u200f',
    rsaquo: '›',
    rsquo: '’',
    sbquo: '‚',
    Scaron: 'Š',
    scaron: 'š',
    thinsp: '\u2009',
    tilde: '˜',
    trade: '™',
    Yuml: 'Ÿ',
    zwj: '\u200d',
    zwnj: '\u200c',
  }),
]);

// Of the names without a semicolon the longest that fits is meant.
const byLength = [...openNames.keys()].sort((one, other) => other.length - one.length);

const references = new RegExp(
  `&(?:#(\\d+);?|#[xX]([\\da-fA-F]+);?|([a-zA-Z][a-zA-Z\\d]{0,30});|(${byLength.join('|')}))`,
  'g',
);
