import type { IssueKind } from '../../article/Issue';
import { unescaped } from '../../article/unescaped';
import { isUnderline } from './outline';

/** A cue of a WebVTT or SubRip file. Text outside of cues that somebody may have spoken is a cue too. */
export interface Cue {
  type: 'cue';
  /** The index of its first line, from 0. */
  lineIndex: number;
  /** The line above the timing. */
  id?: string;
  /** When players show it; undefined for text that they never show, which is reported. */
  time?: CueTime;
  /** The cue text with its tags and line breaks. */
  text: string;
  /** The index of the first line of the cue text. */
  textLineIndex: number;
}

/** A span of time in milliseconds. */
export interface CueTime {
  start: number;
  /** Players never show a cue whose end is not after its start. */
  end: number;
}

/** A comment block (`NOTE`). */
export interface CueComment {
  type: 'comment';
  /** The index of its first line. */
  lineIndex: number;
  /** The text without `NOTE`. */
  text: string;
}

/** The content of a WebVTT file. */
export interface WebVttFile {
  /** The text after `WEBVTT` on the first line; an empty string without any. */
  title: string;
  /** What the file is: SubRip has a comma in its times, and other files that begin without `WEBVTT` are read as WebVTT. */
  format: 'webvtt' | 'subrip' | 'unsigned';
  /** Cues and comments, in order. */
  parts: readonly (Cue | CueComment)[];
}

/** True for a WebVTT file, and for a SubRip file, which begins with the first cue. */
export function isWebVtt(lines: readonly string[]): boolean {
  // An underlined line is the title of a plain text.
  const isTitle = (index: number) => isUnderline(lines[index + 1]);
  if (signature.test(lines[0] ?? '')) return !isTitle(0);
  return lines.slice(0, 3).some((line, index) => timingIn(line, false)?.time && !isTitle(index));
}

/**
 * Splits a WebVTT file into blocks as players do (W3C WebVTT, 6.1): only an empty line or a timing line ends a block. Text that
 * players drop, although somebody may have spoken it, is kept as a cue and reported.
 */
export function readWebVttFile(
  lines: readonly string[],
  report: (lineIndex: number, kind: IssueKind, message: string) => void,
): WebVttFile {
  const parts: WebVttFile['parts'][number][] = [];
  const format = formatOf(lines);
  const isSigned = format === 'webvtt';
  let lineIndex = 0;

  function isEnd(line: string | undefined): boolean {
    // SubRip has no specification. Its players end a cue at a line of spaces too.
    return line === undefined || (isSigned ? line : line.trim()) === '' || timingIn(line, isSigned) !== undefined;
  }

  /** Takes the lines up to the end of the block. */
  function takeBlock(): string[] {
    const from = lineIndex;
    while (!isEnd(lines[lineIndex])) lineIndex += 1;
    return lines.slice(from, lineIndex);
  }

  /** Takes the text of a cue. In SubRip it may have empty lines: only the number of the next cue ends it, or its timing. */
  function takeCue(): string[] {
    if (format !== 'subrip') return takeBlock();
    const from = lineIndex;
    while (lineIndex < lines.length && timingIn(lines[lineIndex], false) === undefined) lineIndex += 1;
    const hasNumber = lineIndex < lines.length && lineIndex > from && /^\s*\d+\s*$/.test(lines[lineIndex - 1] ?? '');
    if (hasNumber) lineIndex -= 1;
    return lines.slice(from, lineIndex);
  }

  function addCue(cue: Pick<Cue, 'lineIndex' | 'id' | 'time'>, afterTiming: string, take: () => string[]): void {
    const textLineIndex = afterTiming === '' ? lineIndex : lineIndex - 1;
    const text = [...(afterTiming === '' ? [] : [afterTiming]), ...take()];
    const arrow = text.findIndex((line) => line.includes('-->'));
    if (cue.time && arrow !== -1) {
      report(textLineIndex + arrow, 'changed', 'has an arrow (-->), at which players end the cue; its text is kept.');
    }
    parts.push({ type: 'cue', ...cue, text: text.join('\n'), textLineIndex });
  }

  if (isSigned) {
    lineIndex = 1;
    if (takeBlock().length > 0) report(1, 'left-out', 'is part of the header, which is left out.');
  } else if (format === 'unsigned') {
    report(0, 'missing', 'is not WEBVTT, which must be the first line of a WebVTT file; the file is read anyway.');
  }

  while (lineIndex < lines.length) {
    const first = lineIndex;
    const line = lines[first] ?? '';
    // A line before a timing line is the identifier of the cue.
    const timingBelow = line.includes('-->') ? undefined : timingIn(lines[first + 1], isSigned);
    const timing = timingIn(line, isSigned) ?? timingBelow;
    if (line.trim() === '') lineIndex += 1;
    else if (/^NOTE(?:\s|$)/.test(line)) {
      lineIndex += 1;
      parts.push({ type: 'comment', lineIndex: first, text: [line.slice(4), ...takeBlock()].join(' ').trim() });
    } else if (timing) {
      lineIndex += timingBelow ? 2 : 1;
      const { time, after } = timing;
      const timingLineIndex = lineIndex - 1;
      if (!time) {
        report(timingLineIndex, 'unknown', 'has an invalid timing, so players drop the cue; its text is kept.');
      } else if (time.end <= time.start) {
        report(timingLineIndex, 'changed', 'ends before it starts, so players never show it; its text is kept.');
      }
      if (after !== '')
        report(timingLineIndex, 'changed', 'has text after its timing, which players drop; it is kept.');
      const id = timingBelow && line.trim();
      addCue({ lineIndex: first, ...(id && { id }), ...(time && { time }) }, after, takeCue);
    } else if (/^(?:STYLE|REGION)\s*$/.test(line)) {
      lineIndex += 1;
      takeBlock();
    } else {
      report(first, 'missing', 'has no timing, so players drop it; it is kept as text.');
      addCue({ lineIndex: first }, '', takeBlock);
    }
  }
  return { title: isSigned ? titleIn(lines[0] ?? '') : '', format, parts };
}

function formatOf(lines: readonly string[]): WebVttFile['format'] {
  if (signature.test(lines[0] ?? '')) return 'webvtt';
  const first = lines.find((line) => line.includes('-->') && timingIn(line, false)?.time);
  return /^[\s\d:]+,\d/.test(first ?? '') ? 'subrip' : 'unsigned';
}

const signature = /^WEBVTT(?:[ \t]|$)/;

/** The title after the signature; an empty string if it is only what tools write there. */
function titleIn(line: string): string {
  const header = line.slice(6).trim();
  const title = header.replace(/^[–—-](?:\s+|$)/, '');
  const isFromTool = title === header && /^(?:file|kind:.*|language:.*)$/i.test(title);
  return isFromTool ? '' : unescaped(title);
}

/** A timing line. */
interface Timing {
  /** Undefined if it is invalid. */
  time?: CueTime;
  /** The text after it that is not a cue setting; an empty string without any. */
  after: string;
}

/** Parses a timing line; undefined for other lines, such as text with an arrow in it. */
function timingIn(line: string | undefined, isSigned: boolean): Timing | undefined {
  if (!line?.includes('-->')) return undefined;
  const exact = (isSigned ? timing : subRipTiming).exec(line);
  if (exact) {
    const [start = 0, end = 0] = [exact.slice(1, 5), exact.slice(5, 9)].map(millisecondsOf);
    return { time: { start, end }, after: withoutSettings(line.slice(exact[0].length)) };
  }
  const [whole, left = '', right = ''] = likeTiming.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const rest = line.slice(whole.length);
  const isTiming = left.trim() === '' ? clock.test(right) || (right + rest).trim() === '' : clock.test(left);
  return isTiming ? { after: withoutSettings(rest) } : undefined;
}

const timing = timingPattern('(?:(\\d+):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?!\\d)');

/** SubRip has a comma before the milliseconds, and its files are often inexact. */
const subRipTiming = timingPattern('(?:(\\d+):)?([0-5]?\\d):([0-5]?\\d)[.,](\\d{1,3})(?!\\d)');

function timingPattern(stamp: string): RegExp {
  return new RegExp(`^[ \\t\\f]*${stamp}[ \\t\\f]*-->[ \\t\\f]*${stamp}`);
}

/** Digits and separators on both sides of an arrow. */
const likeTiming = /^([\s\d:.,-]*)-->([\s\d:.,-]*)/;

const clock = /\d:\d/;

function millisecondsOf([hours = '0', minutes = '', seconds = '', milliseconds = '']: readonly string[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);
}

function withoutSettings(text: string): string {
  return text.replace(settings, '').trim();
}

/** Cue settings: those of WebVTT (4.4), of its first drafts, and the coordinates of SubRip. */
const settings =
  /^(?:\s*(?:region|vertical|line|position|size|align|[ADLST]|[XY][12]):(?:\S+(?!\S)|\s+[\d.,%-]+(?!\S)))+/;
