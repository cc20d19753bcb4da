import { isUnderline } from './outline';
import { unescaped } from './unescaped';

/** Words of a WebVTT or SubRip file that somebody may have spoken, with their tags. */
export interface Cue {
  type: 'cue';
  /** The line at which the cue begins, by its position. */
  position: number;
  /** When players show it; undefined where they leave it out, which is reported. */
  time?: CueTime;
  /** The words, a line for each line of the file. */
  text: string;
  /** The line at which the words begin, by its position. */
  textPosition: number;
}

/** A span of time in milliseconds. */
export interface CueTime {
  /** When it begins. */
  begins: number;
  /** When it ends; players never show a cue that ends before it begins. */
  ends: number;
}

/** A comment (`NOTE`). */
export interface CueComment {
  type: 'comment';
  /** The line at which it begins, by its position. */
  position: number;
  /** Its words, without `NOTE`. */
  text: string;
}

/** What a WebVTT file holds. */
export interface WebVttFile {
  /** What stands behind `WEBVTT` in the first line; an empty string where nothing does. */
  title: string;
  /** Cues and comments, in order. */
  parts: readonly (Cue | CueComment)[];
}

/** True for the lines of a WebVTT file, and for those of a SubRip file, which begins with the first cue. */
export function isWebVtt(lines: readonly string[]): boolean {
  // With a line of equals signs below, it is the title of another text.
  const isTitle = (index: number) => isUnderline(lines[index + 1]);
  if (signature.test(lines[0] ?? '')) return !isTitle(0);
  return lines.slice(0, 3).some((line, index) => timingIn(line, false)?.time && !isTitle(index));
}

/**
 * Splits a WebVTT file into its parts as players do (W3C WebVTT, 6.1): only an empty line or a timing ends a part. What players
 * leave out although somebody may have spoken it is a part as well, and is reported.
 */
export function readWebVttFile(
  lines: readonly string[],
  report: (position: number, message: string) => void,
): WebVttFile {
  const parts: WebVttFile['parts'][number][] = [];
  const isSigned = signature.test(lines[0] ?? '');
  let position = 0;

  function isEnd(line: string | undefined): boolean {
    // SubRip has no specification; its players end a cue at a line of blanks as well.
    return line === undefined || (isSigned ? line : line.trim()) === '' || timingIn(line, isSigned) !== undefined;
  }

  /** The lines up to the next empty one or the next timing. */
  function rest(): string[] {
    const from = position;
    while (!isEnd(lines[position])) position += 1;
    return lines.slice(from, position);
  }

  function addCue(begins: number, time: CueTime | undefined, behindTiming: string): void {
    const textPosition = behindTiming === '' ? position : position - 1;
    const text = [...(behindTiming === '' ? [] : [behindTiming]), ...rest()];
    const arrow = text.findIndex((line) => line.includes('-->'));
    if (time && arrow !== -1) {
      report(textPosition + arrow, 'has an arrow (-->), at which players end the cue; its words are kept.');
    }
    parts.push({ type: 'cue', position: begins, ...(time && { time }), text: text.join('\n'), textPosition });
  }

  if (isSigned) {
    position = 1;
    if (rest().length > 0) report(1, 'is part of the header, which is left out.');
  } else report(0, 'is not WEBVTT, as the first line of a WebVTT file must be; the file is read all the same.');

  while (position < lines.length) {
    const begins = position;
    const line = lines[position] ?? '';
    const ofNext = line.includes('-->') ? undefined : timingIn(lines[position + 1], isSigned);
    const timing = timingIn(line, isSigned) ?? ofNext;
    if (line.trim() === '') position += 1;
    else if (/^NOTE(?:\s|$)/.test(line)) {
      position += 1;
      parts.push({ type: 'comment', position: begins, text: [line.slice(4), ...rest()].join(' ').trim() });
    } else if (timing) {
      position += ofNext ? 2 : 1;
      const { time, behind } = timing;
      const at = position - 1;
      if (!time) report(at, 'has a timing that players cannot read, and they leave the cue out; its words are kept.');
      else if (time.ends <= time.begins)
        report(at, 'ends before it begins, and players never show it; its words are kept.');
      if (behind !== '') report(at, 'has words behind its timing, which players leave out; they are kept.');
      addCue(begins, time, behind);
    } else if (/^(?:STYLE|REGION)\s*$/.test(line)) {
      position += 1;
      rest();
    } else {
      report(begins, 'has no timing, and players leave it out; it is kept as words.');
      addCue(begins, undefined, '');
    }
  }
  return { title: isSigned ? titleIn(lines[0] ?? '') : '', parts };
}

const signature = /^WEBVTT(?:[ \t]|$)/;

/** What stands behind the signature; a title, unless it is what tools write there. */
function titleIn(line: string): string {
  const behind = line.slice(6).trim();
  const title = behind.replace(/^[–—-](?:\s+|$)/, '');
  const isNone = title === behind && /^(?:file|kind:.*|language:.*)$/i.test(title);
  return isNone ? '' : unescaped(title);
}

/** A line that times a cue. */
interface Timing {
  /** Undefined where players cannot read it. */
  time?: CueTime;
  /** What stands behind it and is no setting; an empty string where nothing does. */
  behind: string;
}

/** Reads a line that times a cue; undefined for any other, such as one in which somebody says an arrow. */
function timingIn(line: string | undefined, isSigned: boolean): Timing | undefined {
  if (!line?.includes('-->')) return undefined;
  const exact = (isSigned ? timing : subRipTiming).exec(line);
  if (exact) {
    const [begins = 0, ends = 0] = [exact.slice(1, 5), exact.slice(5, 9)].map(millisecondsOf);
    return { time: { begins, ends }, behind: wordsBehind(line.slice(exact[0].length)) };
  }
  const [whole, before = '', after = ''] = likeTiming.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const behind = line.slice(whole.length);
  const isTiming = before.trim() === '' ? clock.test(after) || (after + behind).trim() === '' : clock.test(before);
  return isTiming ? { behind: wordsBehind(behind) } : undefined;
}

const timing = timingOf('(?:(\\d+):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?!\\d)');

/** SubRip has a comma before the milliseconds, and its writers are less exact. */
const subRipTiming = timingOf('(?:(\\d+):)?([0-5]?\\d):([0-5]?\\d)[.,](\\d{1,3})(?!\\d)');

function timingOf(stamp: string): RegExp {
  return new RegExp(`^[ \\t\\f]*${stamp}[ \\t\\f]*-->[ \\t\\f]*${stamp}`);
}

/** Digits and what stands between them on both sides of an arrow. */
const likeTiming = /^([\s\d:.,-]*)-->([\s\d:.,-]*)/;

const clock = /\d:\d/;

function millisecondsOf([hours = '0', minutes = '', seconds = '', milliseconds = '']: readonly string[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);
}

function wordsBehind(text: string): string {
  return text.replace(settings, '').trim();
}

/** The settings of cues: those of WebVTT (4.4), of its first drafts, and the corners of a SubRip box. */
const settings =
  /^(?:\s*(?:region|vertical|line|position|size|align|[ADLST]|[XY][12]):(?:\S+(?!\S)|\s+[\d.,%-]+(?!\S)))+/;
