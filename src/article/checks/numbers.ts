/** A number of a text. */
export interface WrittenNumber {
  /** The number as it is written. */
  text: string;
  /**
   * What it may say. Each reading is the numbers that it takes, in the digits 0 to 9 with a point before decimals: "1.200" is 1200 or
   * 1.2, the "25" of "2024–25" is 25 or 2025, and "1.3.2026" is 1, 3 and 2026.
   */
  readings: readonly (readonly string[])[];
  /** What it may say together with the word behind it: "1.2 million" is 1200000. */
  withUnit?: readonly string[];
}

/** Reads the numbers of texts in a language (a BCP 47 tag): in any digits, and grouped and named as CLDR tells of that language. */
export function numberReader(language: string): (text: string) => WrittenNumber[] {
  const locales = localesOf(language);
  const parts = new Intl.NumberFormat(locales).formatToParts(12_345_678);
  const group = inAscii(parts.find(({ type }) => type === 'group')?.value ?? '');
  let units: Units | undefined;

  /** How many zeros the word behind a number stands for: "million" is 6. */
  function zerosIn(behind: string): number {
    if (!/^[\s-]?[\p{L}\p{M}]/u.test(behind)) return 0;
    units ??= unitsOf(locales);
    return units.zeros.get(units.pattern.exec(behind)?.[1] ?? '') ?? 0;
  }

  function numberOf(text: string, behind: string): WrittenNumber {
    const number = inAscii(text);
    const values = valuesOf(number, group);
    const readings = values.map((value) => [value]);
    if (values.length === 0) readings.push(number.split(/\D+/).filter(Boolean).map(simple));
    // A plain space may stand between two numbers as well, unless the language groups with spaces.
    if (number.includes(' ') && !/\s/.test(group)) {
      readings.push(number.split(' ').flatMap((part) => valuesOf(part, group).slice(0, 1)));
    }
    const [first = ''] = values;
    const zeros = values.length > 0 ? zerosIn(behind) : 0;
    const part = fraction.exec(behind)?.[1];
    if (part && /^\d+$/.test(first)) readings.unshift([String(Number(first) + fractionOf(part))]);
    return { text, readings, ...(zeros > 0 && { withUnit: values.map((value) => multiplied(value, zeros)) }) };
  }

  return function read(text) {
    const found: WrittenNumber[] = [];
    let before = '';
    let end = 0;
    for (const { 0: written, index } of text.matchAll(numbers)) {
      const between = text.slice(end, index);
      end = index + written.length;
      const behind = text.slice(end, end + longestUnit);
      const number = inAscii(written);
      if (fraction.test(written)) {
        // Fractions are often spelled out, as small numbers are: one that stands nowhere is no fault.
        found.push({ text: written, readings: [[String(fractionOf(written))], []] });
      } else if (/\s/.test(number) && valuesOf(number, group).length === 0) {
        const texts = written.split(/\s/);
        found.push(...texts.map((text, at) => numberOf(text, at < texts.length - 1 ? '' : behind)));
      } else if (/^\d\d$/.test(number) && /^(?:1[5-9]|20)\d\d$/.test(before) && /^\s?[-–—/]\s?$/.test(between)) {
        found.push({ text: written, readings: [[simple(number)], [before.slice(0, 2) + number]] });
      } else found.push(numberOf(written, behind));
      before = number;
    }
    return found;
  };
}

/** Digits of any script with what may stand inside of one number or time, and fractions of one character. */
const numbers =
  /\p{Nd}+(?:(?:[.,:h٫٬'’ʼ]|(?<=[０-９])[，．](?=[０-９]))\p{Nd}+|[ \u00a0\u2007\u2009\u202f]\p{Nd}{3}(?!\p{Nd}))*|[¼-¾⅐-⅞]/gu;

const fraction = /^\s?([¼-¾⅐-⅞])/;

/** Thousands in threes; one group at least. */
const grouped = /^\d{1,3}(?:([ \u00a0.,'٬])\d{3})(?:\1\d{3})*(?:(?!\1)[.,٫]\d+)?$/;

/** Thousands in three and the rest in twos, as in India: 1,20,000. */
const groupedInTwos = /^\d{1,2}(?:([,'٬])\d\d)(?:\1\d\d)*\1\d{3}(?:(?!\1)[.,٫]\d+)?$/;

/** What a number in ASCII may say as one number; nothing where it is several. `group` is what the language groups with. */
function valuesOf(number: string, group: string): string[] {
  if (/^\d+$/.test(number)) return [simple(number)];
  const values: string[] = [];
  const mark = (grouped.exec(number) ?? groupedInTwos.exec(number))?.[1];
  const isEither = /^\d+[.,]\d{3}$/.test(number) && (mark !== group || number.startsWith('0'));
  if (mark && !number.startsWith('0')) values.push(simple(number.replaceAll(mark, '').replace(/[,٫]/, '.')));
  if ((isEither || !mark) && /^\d+[.,٫]\d+$/.test(number)) values.push(simple(number.replace(/[,٫]/, '.')));
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.,:h](\d\d)$/.exec(number) ?? [];
  if (minutes !== '' && Number(hours) <= 24 && Number(minutes) < 60) values.push(`${Number(hours)}:${minutes}`);
  return values;
}

/** Digits and marks as ASCII has them; Arabic marks, which have one meaning, stay as they are. */
function inAscii(number: string): string {
  if (/^\d+$/.test(number)) return number;
  return number
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2007\u2009\u202f]/g, '\u00a0')
    .replace('，', ',')
    .replace('．', '.');
}

/** A digit of any script as one of 0 to 9: the digits of a script are ten characters in a row, and so are those of the next one. */
function digitOf(digit: string): string {
  if (digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** A number without zeros that say nothing. */
function simple(number: string): string {
  if (/^[1-9]\d*$/.test(number)) return number;
  return number
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

function multiplied(number: string, zeros: number): string {
  const [whole = '', decimals = ''] = number.split('.');
  return simple(`${whole}${decimals.slice(0, zeros).padEnd(zeros, '0')}.${decimals.slice(zeros)}`);
}

/** The value of "½" and the like. */
function fractionOf(character: string): number {
  const [above, below] = character.normalize('NFKC').split('⁄').map(Number);
  return Number(((above ?? 0) / (below || 1)).toFixed(4));
}

/** Words for powers of ten. */
interface Units {
  /** Finds such a word behind a number. */
  pattern: RegExp;
  /** How many zeros each of them stands for. */
  zeros: ReadonlyMap<string, number>;
}

/** No unit is longer, with what stands before it. */
const longestUnit = 24;

function unitsOf(locales: readonly string[]): Units {
  const zeros = new Map<string, number>();
  // Lakh and crore are English as well.
  const all = /^en\b/i.test(locales[0] ?? '') ? [...locales.slice(0, 1), 'en-IN'] : locales.slice(0, 1);
  for (const locale of all) {
    for (const compactDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat([locale, 'en'], { notation: 'compact', compactDisplay });
      for (let power = 3; power <= 12; power += 1) {
        // Plural forms differ.
        for (const count of [1, 2, 5]) {
          const parts = format.formatToParts(count * 10 ** power);
          const unit = parts.find(({ type }) => type === 'compact')?.value.replace(/\.$/, '');
          const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
          if (unit && !zeros.has(unit)) zeros.set(unit, power + 1 - [...digits.join('')].length);
        }
      }
    }
  }
  const words = [...zeros.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + (unspaced.test(word) ? '' : '(?![\\p{L}\\p{M}])'));
  return { pattern: new RegExp(`^[\\s-]?(${words.join('|')})`, 'u'), zeros };
}

/** Scripts in which the next word follows without a space. */
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** A language of which `Intl` may know nothing, and English, so that no answer depends on the machine. */
function localesOf(language: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(language), 'en'];
  } catch {
    return ['en'];
  }
}
