import type { Article, Note } from '../article/Article';
import { isDateOnly, parseDate } from '../article/date';
import { directionOf } from '../article/direction';
import type { Image } from '../article/Image';
import type { IssueKind } from '../article/Issue';
import { quotationMarks } from '../article/quotationMarks';
import type { Inline, Text } from '../article/Text';
import { safeUrl } from '../article/url';
import { ai, aiAnswers, aiSpeaks, byline, organization, updated } from '../messages/en';
import { play, source, subscribersOnly } from '../messages/enBlocks';
import { readConversation, readInFull } from '../messages/enFront';
import { enNotes } from '../messages/enNotes';
import { findMessage } from '../messages/findMessage';
import { formatDate, formatDay, formatNames } from '../messages/format';
import { rfc3339 } from './dates';
import type { ExportOptions } from './ExportOptions';
import { webUrl } from './JsonLd';

/** The messages that exports write, in English. */
const english = {
  ...enNotes,
  ai,
  aiAnswers,
  aiSpeaks,
  byline,
  organization,
  play,
  readConversation,
  readInFull,
  source,
  subscribersOnly,
  updated,
};

/** The name of a message that exports write. */
export type ExportMessage = keyof typeof english;

/** What all that is written of one story shares: its language, its words for disclosures, and where its addresses begin. */
export class ExportContext {
  readonly language: string;
  readonly timeZone: string;
  readonly direction: 'ltr' | 'rtl';
  /** The quotation marks of the language. */
  readonly marks: string;
  /** The absolute address of the story; undefined if it is not known. */
  readonly page: string | undefined;
  /** The notes that were cited, by their ids, with their numbers. */
  readonly cited = new Map<string, number>();
  readonly #base: string | undefined;
  readonly #messages: Exclude<ExportOptions['messages'], (...args: never) => unknown>;
  readonly #onIssue: ExportOptions['onIssue'];
  readonly #path: string;
  readonly #reported = new Set<string>();

  /** `path` leads to the story in what is exported, such as `[3]`. */
  constructor(article: Partial<Article>, { base, messages, onIssue }: ExportOptions, path = '') {
    const { language = 'en', direction = directionOf(language), timeZone = 'UTC', url } = article;
    this.language = language;
    this.timeZone = timeZone;
    this.direction = direction;
    this.marks = quotationMarks(language);
    this.page = absolute(webUrl(url), base);
    this.#base = base ?? this.page;
    this.#messages = typeof messages === 'function' ? messages(language) : messages;
    this.#onIssue = onIssue;
    this.#path = path;
  }

  /** Reports a value; `field` leads to it from the story. */
  report(kind: IssueKind, field: string, message: string): void {
    const path = [this.#path, field].filter(Boolean).join('.');
    const key = `${path} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#onIssue?.({ kind, path, message });
  }

  /** An absolute address that a link may lead to; undefined, and reported, for any other. */
  link(url: string | undefined): string | undefined {
    const address = safeUrl(url)?.trim();
    if (!address) return undefined;
    const resolved = /^(?:mailto|tel):/i.test(address) ? address : absolute(address, this.#base);
    if (resolved === undefined) {
      this.report(
        'left-out',
        '',
        `has the relative address ${JSON.stringify(address)}, which cannot be resolved; it is left out. Pass base, or give the article its url.`,
      );
    }
    return resolved;
  }

  /** Reports a picture of which no file can be shown outside the pages of the site. */
  reportPicture({ url }: Image): void {
    this.report(
      'left-out',
      '',
      `has the picture ${JSON.stringify(url.slice(0, 80))}, which has no absolute address or is of a format that other programs do not show; it is left out, and its words are kept.`,
    );
  }

  /** The address that relative addresses of files are resolved against. */
  get base(): string {
    return this.#base ?? '';
  }

  /** A message as a text, with values for its placeholders. One in another language than the story says so. */
  say(name: ExportMessage, values: Readonly<Record<string, Text>> = {}): Text {
    const { text, language } = findMessage(name, english, this.#messages, this.language);
    const pieces = text.split(/\{(\w+)\}/).flatMap((piece, index): readonly Inline[] => {
      if (index % 2 === 0) return piece ? [piece] : [];
      const value = values[piece] ?? `{${piece}}`;
      // Around it are words in another language.
      if (language) return [{ type: 'language', language: this.language, text: value }];
      return piecesOf(value);
    });
    const words: Text = pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
    return language ? [{ type: 'language', language, text: words }] : words;
  }

  /** Names as a list in a sentence, in the language of the story. */
  names(names: readonly string[]): string {
    return formatNames(names, this.language)
      .map(({ value }) => value)
      .join('');
  }

  /** A date of the story as RFC 3339 wants it. What is no date is left out, and reported. */
  date(field: 'publishedAt' | 'modifiedAt', value: string | undefined): string | undefined {
    const date = rfc3339(value, this.timeZone);
    if (value && date === undefined)
      this.report('left-out', field, `is ${JSON.stringify(value)}, not an ISO 8601 date or date and time with offset.`);
    return date;
  }

  /** The day of a date in words; what is no date, unchanged. */
  day(value: string): string {
    const date = parseDate(value);
    return date ? formatDay(date, this.language, isDateOnly(value) ? 'UTC' : this.timeZone) : value;
  }

  /** The day and the time of a date in words. */
  moment(value: string): string {
    const date = parseDate(value);
    return date && !isDateOnly(value) ? formatDate(date, this.language, this.timeZone, 'dateTime') : this.day(value);
  }

  /** The number of a note, by its first mark. */
  numberOf(note: string): number {
    const number = this.cited.get(note) ?? this.cited.size + 1;
    this.cited.set(note, number);
    return number;
  }

  /** The notes of the story with their numbers: those that were cited, then the others. */
  numbered(notes: ReadonlyMap<string, Note>): Iterable<[note: Note, number: number]> {
    for (const id of notes.keys()) this.numberOf(id);
    return this.citedAmong(notes);
  }

  /** The notes that were cited, with their numbers. One that is written meanwhile may cite more. */
  *citedAmong(notes: ReadonlyMap<string, Note>): Generator<[note: Note, number: number]> {
    for (const [id, number] of this.cited) {
      const note = notes.get(id);
      if (note) yield [note, number];
    }
  }
}

/** The pieces of a text. */
export function piecesOf(text: Text | undefined): readonly Inline[] {
  if (typeof text === 'string') return text === '' ? [] : [text];
  return text ?? [];
}

/** An address with http or https; undefined for one that is relative and cannot be resolved. */
function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url, base)) return undefined;
  const { href } = new URL(url, base);
  return /^https?:/.test(href) ? href : undefined;
}
