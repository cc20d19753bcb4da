import { isKeptForPosition } from './anchors';
import { parseDate } from './date';
import { isRecord } from './guards';
import { apart, isMarked } from './inline';
import { listOf } from './plainly';
import { plainText } from './plainText';
import { asIs, describe, object, type Reader, type Reading, required } from './Reading';
import { readable, wordsOf } from './readable';
import { readDate } from './readDate';
import type { Emphasis, Inline, InlineLink, LanguageSpan, Quotation, Strong, Text } from './Text';
import { safeImageUrl, safeUrl } from './url';

/** Deeper marks than these are unfolded: nobody tells them apart, and a value that holds itself has no end. */
const deepestPath = 20;

/** So many pieces may stand in one text: a value that is held in many places has more of them than can be shown. */
const mostPieces = 5_000;

/** Reads words without marks. */
export const line: Reader<string> = (value, reading) => {
  if (typeof value === 'string') return value;
  const words = wordsOf(value);
  reading.report(
    `is ${describe(value)}, not a string; ${words === '' ? 'it has no words and is left out' : 'its words are shown as they are'}.`,
  );
  return words || undefined;
};

/** Reads running text with its marks; text without a word says nothing. */
export const text: Reader<Text> = (value, reading) => {
  reading.pieces = 0;
  return marked(value, reading);
};

const marked: Reader<Text> = (value, reading) => {
  if (typeof value === 'string') return line(value, reading) || undefined;
  if (isRecord(value)) {
    reading.report('is one object, not a list of inline text; it is taken as a list of one.');
    return marked([value], reading);
  }
  if (!Array.isArray(value)) return line(value, reading);
  reading.pieces += value.length;
  if (reading.path.length > deepestPath || reading.pieces > mostPieces) {
    reading.report('is marked more deeply than can be shown; its words are shown without marks.');
    return readable(value) || undefined;
  }
  const inlines = inlinesOf(listOf<unknown>(value), reading);
  return inlines.length > 0 ? joined(inlines) : undefined;
};

/** Reads the pieces of a text; between the words of one that is not known and those around it stands a blank. */
function inlinesOf(pieces: readonly unknown[], reading: Reading): readonly Inline[] {
  let sound: Inline[] | undefined;
  for (let index = 0; index < pieces.length; index += 1) {
    const was = pieces[index];
    const is =
      typeof was === 'string' || isMarked(was)
        ? reading.under(index, inline, was)
        : apart(pieces, index, reading.under(index, unmarked, was));
    if (is === was && !sound) continue;
    sound ??= pieces.slice(0, index) as Inline[];
    if (is) sound.push(is);
  }
  return sound ?? (pieces as readonly Inline[]);
}

/**
 * Strings that follow each other are one. React would write a comment between two of them, and only where it streams: the same
 * article would have two documents.
 */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const isNext = (index: number) => typeof inlines[index] === 'string' && typeof inlines[index - 1] === 'string';
  if (!inlines.some((_, index) => isNext(index))) return inlines;
  const made: Inline[] = [];
  for (const [index, inline] of inlines.entries()) {
    if (isNext(index)) made.push(`${made.pop()}${inline}`);
    else made.push(inline);
  }
  return made;
}

const marks: { [Type in Exclude<Inline, string>['type']]: Reader<Inline> } = {
  strong: object<Strong>('strong text', { type: asIs, text: required(marked) }),
  emphasis: object<Emphasis>('emphasised text', { type: asIs, text: required(marked) }),
  quotation: object<Quotation>('a quotation', { type: asIs, text: required(marked) }),
  language: (value, reading) => {
    const span = readSpan(value, reading);
    return span?.language === '' ? plainText(span.text) : span;
  },
  link: (value, reading) => {
    const link = readLink(value, reading);
    return link?.url === '' ? plainText(link.text) : link;
  },
};

const readSpan = object<LanguageSpan>('a language span', {
  type: asIs,
  text: required(marked),
  language: required((value, reading) => language(value, reading) ?? ''),
});

const readLink = object<InlineLink>('a link', { type: asIs, text: required(marked), url: required(linkUrl) });

/** Reads a string or a mark; of one that has no words where they belong, those that it has elsewhere. */
const inline: Reader<Inline> = (value, reading) =>
  isMarked(value) ? (marks[value.type](value, reading) ?? readable(value)) : (value as string);

/** Reads the words of a piece that is neither. */
const unmarked: Reader<string> = (value, reading) => {
  if (typeof value === 'string') return value;
  const type = isRecord(value) ? value.type : undefined;
  reading.report(
    `is ${describe(value)}${type === undefined ? '' : ` of type ${describe(type)}`}, not inline text (a string, ${Object.keys(marks).join(', ')}); its words are shown plainly.`,
  );
  return readable(value);
};

/** Reads an address; the empty string stands for one that no link may lead to. */
export function linkUrl(value: unknown, reading: Reading): string {
  return url(value, reading, safeUrl);
}

/** Reads the address of a picture; undefined for one that may not be loaded. */
export function imageUrl(value: unknown, reading: Reading): string | undefined {
  return url(value, reading, safeImageUrl) || undefined;
}

function url(value: unknown, reading: Reading, safe: (url: unknown) => string | undefined): string {
  const address = safe(value);
  if (address !== undefined || value === '') return address ?? '';
  reading.report(
    `is ${describe(value)}, which a page must not open (allowed: http, https, mailto, tel and relative addresses); the words are shown without it.`,
  );
  return '';
}

/** Reads a date in any form that has one meaning; one that cannot be understood is kept as it is and shown as plain text. */
export function date(value: unknown, reading: Reading): string | undefined {
  const date = parseDate(value) ? (value as string) : readDate(value);
  if (date) return date;
  const words = wordsOf(value);
  reading.report(`is ${describe(value)}, ${faultOf(words)}; it is ${words === '' ? 'left out' : 'shown as it is'}.`);
  return words || undefined;
}

/** Why a date cannot be understood. */
function faultOf(date: string): string {
  if (/^\s*\d{4}-?\d\d-?\d\d(?:t| +)\d\d:?\d\d[\d:.]*\s*$/i.test(date)) {
    return 'which is another moment in each time zone without its offset from UTC (2026-11-23T21:40:00+02:00)';
  }
  if (/^\s*\d{1,2}([./-])\d{1,2}\1\d{2,4}\b/.test(date)) {
    return 'which is another day in each country unless the year comes first (2026-11-23)';
  }
  return 'not an ISO 8601 date (2026-11-23) or date and time with offset (2026-11-23T21:40:00+02:00)';
}

/** Reads a BCP 47 language tag. */
export function language(value: unknown, reading: Reading): string | undefined {
  if (typeof value === 'string' && isLanguage(value)) return value;
  reading.report(`is ${describe(value)}, not a language tag (BCP 47) such as en or pt-BR; it is ignored.`);
  return undefined;
}

/** Reads the IANA name of a time zone. */
export function timeZone(value: unknown, reading: Reading): string | undefined {
  if (typeof value === 'string' && isTimeZone(value)) return value;
  reading.report(`is ${describe(value)}, not a time zone such as Europe/London; dates are shown in UTC.`);
  return undefined;
}

/** Reads an id: unique in the article, and without white space (WHATWG HTML, 3.2.6). */
export function id(value: unknown, reading: Reading): string | undefined {
  const own = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (own === '' || /\s/.test(own)) {
    reading.report(`is ${describe(value)}, not an id (a string without white space); it is ignored.`);
    return undefined;
  }
  if (reading.ids.has(own) || isKeptForPosition(own, reading.path.at(-3))) {
    reading.report(
      `is ${describe(own)}, which is taken; links to it open the part that has it first. Give each part an id of its own.`,
    );
    return undefined;
  }
  reading.ids.add(own);
  return own;
}

const isLanguage = accepts((tag) => Intl.getCanonicalLocales(tag));
const isTimeZone = accepts((timeZone) => new Intl.DateTimeFormat('en', { timeZone }));

/** Whether `Intl` takes a name, asked once for each: what it takes does not change, and asking is slow. */
function accepts(ask: (name: string) => unknown): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) {
      try {
        ask(name);
        answer = true;
      } catch {
        answer = false;
      }
      // Names come from outside: more than these are not kept, only asked again.
      if (answers.size < 1000) answers.set(name, answer);
    }
    return answer;
  };
}
