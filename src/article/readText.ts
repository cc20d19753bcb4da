import { isKeptForPosition } from './anchors';
import { parseDate } from './date';
import { isKeyOf, isRecord, listOf } from './guards';
import { apart, isMarked } from './inline';
import { plainText } from './plainText';
import { asIs, describe, object, type ReadContext, type Reader, required } from './Reader';
import { readDate } from './readDate';
import type {
  Break,
  Deleted,
  Emphasis,
  Inline,
  InlineCode,
  InlineLink,
  LanguageSpan,
  NoteMark,
  Quotation,
  Strong,
  Subscript,
  Superscript,
  Text,
} from './Text';
import { allTextOf, textForReaders } from './textForReaders';
import { safeFrameUrl, safeImageUrl, safeMediaUrl, safeUrl } from './url';

/** How far the path may lead into a text: the words of deeper marks are shown without them. A value that holds itself has no end. */
const longestPath = 19;

/** How many pieces a text may have: a value that is held in many places may stand for millions. */
const mostPieces = 5_000;

/** Reads words without marks. */
export const line: Reader<string> = (value, context) => {
  if (typeof value === 'string') return value;
  const words = allTextOf(value, context);
  context.report(
    words === '' ? 'left-out' : 'changed',
    `is ${describe(value)}, not a string`,
    words === '' ? 'it has no words and is left out' : 'its words are shown unchanged',
  );
  return words || undefined;
};

/** Reads running text with its marks; `undefined` for a text without words. */
export const text: Reader<Text> = (value, context) => {
  context.pieces = 0;
  context.textDepth = context.path.length;
  return marked(value, context);
};

/** Reads a text inside another. */
export const marked: Reader<Text> = (value, context) => {
  if (typeof value === 'string') return line(value, context) || undefined;
  if (isRecord(value)) {
    context.report('changed', 'is one object, not a list of inline text; it is read as a list of one.');
    return marked([value], context);
  }
  if (!Array.isArray(value)) return line(value, context);
  context.pieces += value.length;
  if (context.path.length - context.textDepth > longestPath || context.pieces > mostPieces) {
    context.report('changed', 'has marks nested more deeply than can be shown; its words are shown without marks.');
    return textForReaders(value, context) || undefined;
  }
  const inlines = inlinesOf(listOf<unknown>(value), context);
  return inlines.length > 0 ? joined(inlines) : undefined;
};

/** Reads the pieces of a text. The words of an unknown piece are separated from their neighbours by a space. */
function inlinesOf(pieces: readonly unknown[], context: ReadContext): readonly Inline[] {
  let sound: Inline[] | undefined;
  for (let index = 0; index < pieces.length; index += 1) {
    const was = pieces[index];
    const is = isInline(was, context)
      ? context.under(index, inline, was)
      : apart(pieces, index, context.under(index, unmarked, was));
    if (is === was && !sound) continue;
    sound ??= pieces.slice(0, index) as Inline[];
    if (is) sound.push(is);
  }
  return sound ?? (pieces as readonly Inline[]);
}

/** Joins strings that follow each other: React writes a comment between two of them, but only when it streams. */
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
  language: (value, context) => {
    const span = readSpan(value, context);
    return span?.language === '' ? plainText(span.text) : span;
  },
  break: withoutWords(object<Break>('a line break', { type: asIs })),
  subscript: object<Subscript>('subscript text', { type: asIs, text: required(marked) }),
  superscript: object<Superscript>('superscript text', { type: asIs, text: required(marked) }),
  code: object<InlineCode>('code', { type: asIs, text: required(marked) }),
  deleted: object<Deleted>('deleted text', { type: asIs, text: required(marked) }),
  note: withoutWords(object<NoteMark>('the mark of a note', { type: asIs, id: required(noteId) })),
  link: (value, context) => {
    const link = readLink(value, context);
    return link?.url === '' ? plainText(link.text) : link;
  },
};

const readSpan = object<LanguageSpan>('a language span', {
  type: asIs,
  text: required(marked),
  language: required((value, context) => language(value, context) ?? ''),
});

const readLink = object<InlineLink>('a link', { type: asIs, text: required(marked), url: required(linkUrl) });

/** Reads a mark that has no words; one that has some becomes those. */
function withoutWords<Mark extends Inline>(read: Reader<Mark>): Reader<Mark> {
  return (value, context) => {
    if (textForReaders(value, context) === '') return read(value, context);
    context.report('changed', 'has words, which this mark cannot have; they are shown in its place.');
    return undefined;
  };
}

/** Reads the id of a note that a mark refers to. */
function noteId(value: unknown, context: ReadContext): string | undefined {
  const id = line(value, context);
  if (id !== undefined) context.noteMarks.push({ id, path: [...context.path] });
  return id;
}

/** Reads a string or a mark; a mark without text becomes the words of its other fields. */
const inline: Reader<Inline> = (value, context) => {
  if (!isRecord(value)) return value as string;
  if (isKeyOf(marks, value.type)) return marks[value.type](value, context) ?? textForReaders(value, context);
  const { marks: own, otherMark = unmarked } = context.readers;
  const read = isKeyOf(own, value.type) ? own[value.type] : otherMark;
  return read?.(value, context) ?? textForReaders(value, context);
};

/** True for a string, and for a mark that has a reader or was read before. */
function isInline(value: unknown, { readers }: ReadContext): boolean {
  if (!isRecord(value)) return typeof value === 'string';
  return isMarked(value) || isKeyOf(readers.marks, value.type);
}

/** Reads the words of a piece that is neither a string nor a known mark. */
const unmarked: Reader<string> = (value, context) => {
  if (typeof value === 'string') return value;
  const type = isRecord(value) ? value.type : undefined;
  context.report(
    'unknown',
    `is ${describe(value)}${type === undefined ? '' : ` of type ${describe(type)}`}, not inline text (a string, ${Object.keys(marks).join(', ')}); its words are shown plainly.`,
  );
  return textForReaders(value, context);
};

/** Reads the address of a link; an empty string for one that a page must not open. */
export function linkUrl(value: unknown, context: ReadContext): string {
  return url(value, context, safeUrl);
}

/** Reads the address of a picture; `undefined` for one that must not be loaded. */
export function imageUrl(value: unknown, context: ReadContext): string | undefined {
  return url(value, context, safeImageUrl) || undefined;
}

/** Reads the address of a film or recording; `undefined` for one that must not be loaded. */
export function mediaUrl(value: unknown, context: ReadContext): string | undefined {
  return url(value, context, safeMediaUrl) || undefined;
}

/** Reads the address of a frame; `undefined` for one that must not be shown. */
export function frameUrl(value: unknown, context: ReadContext): string | undefined {
  const address = safeFrameUrl(value);
  if (address === undefined) {
    context.report(
      'unsafe',
      `is ${describe(value)}, which no frame may show (allowed: https addresses without a name and password); the frame is left out.`,
    );
  }
  return address;
}

function url(value: unknown, context: ReadContext, safe: (url: unknown) => string | undefined): string {
  const address = safe(value);
  if (address !== undefined || value === '') return address ?? '';
  context.report(
    'unsafe',
    `is ${describe(value)}, which a page must not open (allowed: http, https, mailto, tel and relative addresses); the words are shown without it.`,
  );
  return '';
}

/** Reads a date in any form that has one meaning; any other is kept unchanged and shown as plain text. */
export function date(value: unknown, context: ReadContext): string | undefined {
  const date = parseDate(value) ? (value as string) : readDate(value);
  if (date) return date;
  const words = allTextOf(value, context);
  context.report(
    'unknown',
    `is ${describe(value)}, ${faultOf(words)}; it is ${words === '' ? 'left out' : 'shown unchanged'}.`,
  );
  return words || undefined;
}

/** Why a date cannot be read. */
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
export function language(value: unknown, context: ReadContext): string | undefined {
  if (typeof value === 'string' && isLanguage(value)) return value;
  context.report('unknown', `is ${describe(value)}, not a language tag (BCP 47) such as en or pt-BR`, 'it is ignored');
  return undefined;
}

/** Reads the IANA name of a time zone. */
export function timeZone(value: unknown, context: ReadContext): string | undefined {
  if (typeof value === 'string' && isTimeZone(value)) return value;
  context.report('unknown', `is ${describe(value)}, not a time zone such as Europe/London; dates are shown in UTC.`);
  return undefined;
}

/** Reads an id: unique in the article, and without white space (WHATWG HTML, 3.2.6). */
export function id(value: unknown, context: ReadContext): string | undefined {
  const own = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (own === '' || /\s/.test(own)) {
    context.report('unknown', `is ${describe(value)}, not an id (a string without white space)`, 'it is ignored');
    return undefined;
  }
  if (context.ids.has(own) || isKeptForPosition(own, context.path.at(-3))) {
    context.report(
      'left-out',
      `is ${describe(own)}, which is taken; links to it open the first part that has it. Give each part an id of its own.`,
    );
    return undefined;
  }
  context.ids.add(own);
  return own;
}

const isLanguage = accepts((tag) => Intl.getCanonicalLocales(tag));
const isTimeZone = accepts((timeZone) => new Intl.DateTimeFormat('en', { timeZone }));

/** Whether `Intl` accepts a name. Answers are kept, because asking is slow. */
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
      // Names come from outside: the number of answers is bounded.
      if (answers.size < 1000) answers.set(name, answer);
    }
    return answer;
  };
}
