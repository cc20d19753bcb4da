import { charactersIn, countWords } from '../article/countWords';
import { isDateOnly, parseDate } from '../article/date';
import { listOf, plainly } from '../article/plainly';
import { plainText } from '../article/plainText';
import type { Inline, Text } from '../article/Text';
import { inLine, type Script, type ScriptTurn } from './script';

/** A script as a WebVTT file: a cue for each turn, and a line with its voice for each paragraph. */
export function webVttTranscript({ title, subtitle, note, marks, turns }: Script, wordsPerMinute: number): string {
  const cues = turns.filter(({ voice, parts }) => voice !== '' || parts.length > 0);
  const times = timesOf(cues, wordsPerMinute);
  const blocks = [
    // Outside of cues nothing is escaped by rule, but an arrow would begin a cue.
    title === '' ? 'WEBVTT' : `WEBVTT - ${escaped(title)}`,
    subtitle && `NOTE Subtitle: ${escaped(subtitle)}`,
    note && `NOTE About: ${escaped(note)}`,
    ...cues.flatMap((turn, index) => {
      const { begins = 0, ends = 0 } = times[index] ?? {};
      const timing = `${timestamp(begins)} --> ${timestamp(ends)}`;
      return [turn.topic && `NOTE Topic: ${escaped(turn.topic)}`, [timing, ...payload(turn, marks)].join('\n')];
    }),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function payload({ voice, parts }: ScriptTurn, marks: string): string[] {
  // A rule is nothing that could be heard.
  const spoken = parts.filter(({ type }) => type !== 'rule');
  const lines = spoken.flatMap(({ lines }) => lines.map(({ mark, text }) => escaped(mark) + markup(text, marks)));
  if (voice === '') return lines;
  const tag = `<v ${escaped(voice)}>`;
  return (lines.length > 0 ? lines : ['']).map((line) => `${tag}${line}</v>`);
}

/** Running text with the tags that WebVTT has; a link is its words, and what is quoted stands in quotation marks. */
function markup(text: Text | undefined, marks: string, depth = 0): string {
  if (typeof text === 'string' || !Array.isArray(text) || depth > deepest) return escaped(plainly(text));
  return text.map((inline) => (typeof inline === 'string' ? escaped(inline) : span(inline, marks, depth))).join('');
}

function span(inline: Exclude<Inline, string>, marks: string, depth: number): string {
  const isQuoted = inline?.type === 'quotation';
  const words = markup(inline?.text ?? plainly(inline), (isQuoted && marks.slice(2)) || marks, depth + 1);
  if (isQuoted) return marks.charAt(0) + words + marks.charAt(1);
  if (inline?.type === 'strong') return `<b>${words}</b>`;
  if (inline?.type === 'emphasis') return `<i>${words}</i>`;
  const language = inline?.type === 'language' ? inLine(inline.language) : '';
  return language === '' ? words : `<lang ${escaped(language)}>${words}</lang>`;
}

/** Marks inside of marks that are written; a value that holds itself has no end. */
const deepest = 20;

function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A span of time in milliseconds from the first turn on. */
interface Time {
  begins: number;
  ends: number;
}

/** When each turn is heard: as all of them say, if they do so in order, or as long as their words take. */
function timesOf(turns: readonly ScriptTurn[], wordsPerMinute: number): Time[] {
  const lengths = turns.map(({ parts }) =>
    lengthOf(
      parts.flatMap(({ lines }) => lines.map(({ text }) => text)),
      wordsPerMinute,
    ),
  );
  const moments = turns.map(({ at }) => (isDateOnly(plainly(at)) ? Number.NaN : Number(parseDate(at))));
  const [first = 0] = moments;
  const inOrder = moments.every((moment, index) => moment >= (moments[index - 1] ?? first));
  let ends = 0;
  return lengths.map((length, index) => {
    const begins = inOrder ? (moments[index] as number) - first : ends;
    const next = inOrder ? (moments[index + 1] ?? Number.NaN) - first : Number.NaN;
    // A turn lasts until the next, unless both are said to begin at once.
    ends = next > begins ? next : begins + length;
    return { begins, ends };
  });
}

/** How long words take to be heard, in milliseconds, at least a second. */
function lengthOf(texts: readonly Text[], wordsPerMinute: number): number {
  const pace = wordsPerMinute > 0 && Number.isFinite(wordsPerMinute) ? wordsPerMinute : 160;
  let words = 0;
  for (const text of listOf(texts)) {
    const count = countWords(plainText(text));
    // Two characters make about a word.
    words += count.words + charactersIn(count) / 2;
  }
  return Math.max(1000, Math.round((words / pace) * 60_000));
}

/** `hh:mm:ss.ttt`, with as many digits for hours as it takes. */
function timestamp(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}.${String(milliseconds % 1000).padStart(3, '0')}`;
}
