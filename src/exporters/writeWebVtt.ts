import { charactersIn, countWords } from '../article/countWords';
import { isDateOnly, parseDate } from '../article/date';
import { listOf } from '../article/guards';
import { apart, isMarked, piecesOf, textOf } from '../article/inline';
import { plainText } from '../article/plainText';
import type { Inline, Text } from '../article/Text';
import { textOfUnknown } from '../article/textOfUnknown';
import { withoutTags } from '../article/withoutTags';
import { inLine, type Transcript, type TranscriptTurn } from './transcript';

/** Writes a transcript as a WebVTT file: a cue for each turn, with a line in a voice tag for each paragraph. */
export function writeWebVtt({ title, subtitle, note, marks, turns }: Transcript, wordsPerMinute: number): string {
  const cues = turns.filter(({ speaker, parts }) => speaker !== '' || parts.length > 0);
  const times = timesOf(cues, wordsPerMinute);
  const blocks = [
    // WebVTT has no escapes outside of cue text, but an arrow would begin a cue.
    title === '' ? 'WEBVTT' : `WEBVTT - ${escaped(title)}`,
    subtitle && `NOTE Subtitle: ${escaped(subtitle)}`,
    note && `NOTE About: ${escaped(note)}`,
    ...cues.flatMap((turn, index) => {
      const { start = 0, end = 0 } = times[index] ?? {};
      const timing = `${timestamp(start)} --> ${timestamp(end)}`;
      return [turn.topic && `NOTE Topic: ${escaped(turn.topic)}`, [timing, ...cueText(turn, marks)].join('\n')];
    }),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function cueText({ speaker, parts }: TranscriptTurn, marks: string): string[] {
  // A divider cannot be spoken.
  const spoken = parts.filter(({ type }) => type !== 'divider');
  const lines = spoken.flatMap(({ lines }) =>
    lines.map(({ marker, text }) => escaped(marker.trimStart()) + markup(text, marks)),
  );
  if (speaker === '') return lines;
  const tag = `<v ${escaped(speaker)}>`;
  return (lines.length > 0 ? lines : ['']).map((line) => `${tag}${line}</v>`);
}

/** A text with WebVTT tags. A link is written as its text, a quotation with quotation marks. */
function markup(text: Text | undefined, marks: string, depth = 0): string {
  if (typeof text === 'string') return escaped(text);
  const pieces = piecesOf(text, depth);
  if (!pieces) return escaped(textOfUnknown(text, withoutTags));
  return pieces
    .map((piece, index) => {
      if (typeof piece === 'string') return escaped(piece);
      return isMarked(piece) ? span(piece, marks, depth) : escaped(apart(pieces, index));
    })
    .join('');
}

function span(piece: Exclude<Inline, string>, marks: string, depth: number): string {
  if (piece.type === 'break') return ` ${markup(textOf(piece), marks, depth + 1)}`;
  const isQuoted = piece.type === 'quotation';
  const words = markup(textOf(piece), (isQuoted && marks.slice(2)) || marks, depth + 1);
  if (isQuoted) return marks.charAt(0) + words + marks.charAt(1);
  if (piece.type === 'strong') return `<b>${words}</b>`;
  if (piece.type === 'emphasis') return `<i>${words}</i>`;
  const language = piece.type === 'language' ? inLine(piece.language) : '';
  return language === '' ? words : `<lang ${escaped(language)}>${words}</lang>`;
}

function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The time of a cue, in milliseconds from the start of the first turn. */
interface CueTime {
  start: number;
  end: number;
}

/** The time of each turn: by its date if all turns have one, in order; otherwise by the duration of its text. */
function timesOf(turns: readonly TranscriptTurn[], wordsPerMinute: number): CueTime[] {
  const durations = turns.map(({ parts }) =>
    durationOf(
      parts.flatMap(({ lines }) => lines.map(({ text }) => text)),
      wordsPerMinute,
    ),
  );
  const moments = turns.map(({ at }) => (isDateOnly(textOfUnknown(at)) ? Number.NaN : Number(parseDate(at))));
  const [first = 0] = moments;
  const areInOrder = moments.every((moment, index) => moment >= (moments[index - 1] ?? first));
  let end = 0;
  return durations.map((duration, index) => {
    const start = areInOrder ? (moments[index] as number) - first : end;
    const next = areInOrder ? (moments[index + 1] ?? Number.NaN) - first : Number.NaN;
    // A turn lasts until the next one starts, unless both have the same date.
    end = next > start ? next : start + duration;
    return { start, end };
  });
}

/** How long a text takes to be spoken, in milliseconds; at least a second. */
function durationOf(texts: readonly Text[], wordsPerMinute: number): number {
  const pace = wordsPerMinute > 0 && Number.isFinite(wordsPerMinute) ? wordsPerMinute : 160;
  let words = 0;
  for (const text of listOf(texts)) {
    const count = countWords(plainText(text));
    // In scripts without spaces, two characters are about one word.
    words += count.words + charactersIn(count) / 2;
  }
  return Math.max(1000, Math.round((words / pace) * 60_000));
}

/** A timestamp `hh:mm:ss.ttt`; hours may have more digits. */
function timestamp(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}.${String(milliseconds % 1000).padStart(3, '0')}`;
}
