import { clock, day } from './stamps';

/** A form in which programs write what was said: each turn, or message, begins with a line of a pattern. */
export interface LineForm {
  /** The maximum length of a line that may match, in characters. @default any */
  maxLength?: number;
  /** The lines of the programs that use the form; the first that matches is read. */
  rows: readonly LineRow[];
  /** True if the lines found in a text can hardly be anything else. */
  isLikely(found: FoundLines): boolean;
}

/**
 * How a program writes a line. Named groups of the pattern: `name` who speaks, `words` what is said, `time` and `day` when, `to` the
 * recipient, `notice` what the program writes itself.
 */
export interface LineRow {
  pattern: RegExp;
  /** How many lines the pattern is for. @default 1 */
  lineCount?: 2;
  /** True if the name must be in a line of another row too. */
  isKnownName?: boolean;
}

/** What the rows of a form found in a text. */
export interface FoundLines {
  /** How many lines have words or a name, not only a time or a notice. */
  said: number;
  /** How many lines a row matches. */
  all: number;
  /** How many of the lines with a name are followed by text that no row matches. */
  followed: number;
  /** How many lines have text. */
  textLines: number;
  /** True if all lines with words have a time. */
  isTimed: boolean;
  /** The time of the first line; an empty string if it has none. */
  firstTime: string;
  /** The different names. */
  names: readonly string[];
  /** True if a name occurs more than once, or is one that the caller knows. */
  hasRepeated: boolean;
}

/** A day and a time: `12/03/2026, 09:15`. A word may stand beside the time: `klo 9.15`, `上午9:15`, `9:15 ص`. */
const dated = `(?<day>${day})[,،]?\\s+(?<time>(?:\\p{L}{1,4}\\.?\\s?)?${clock}(?:\\s\\p{L}{1,3}(?!\\p{L}))?)`;

/** A time, with or without a day, or with a day in words. */
const when = `(?:(?<day>${day}),?\\s+|\\p{L}{4,10}\\s)?(?:\\p{L}{1,2}\\s)?(?<time>(?:\\d{1,2}/\\d{1,2}\\s)?${clock}(?:\\s*(?:-|–|-->)\\s*${clock})?)`;

/** Whoever sends a message; a colon ends the name, and quotation marks are in pairs. */
const sender = '(?:~\\s?)?(?<name>(?:[^:"“«]|"[^":]*"|“[^”:]*”|«[^»:]*»){1,80}?)';

/** A name on a line of its own. Slack has an emoji after some. */
const name =
  '(?<name>[^\\s:<>()\\[\\]{}|#*>.,-](?:[^:\\n\\t<>{}|]{0,78}?(?:[^\\s:<>{}|.,;!?…]|\\b\\p{L}{1,2}\\.))?)(?::[\\w+-]{2,40}:)?';

const seconds = '\\d{2}:\\d{2}:\\d{2}';

/** Messages with their sender and time on one line. */
export const chat: LineForm = {
  rows: [
    // WhatsApp on Android: `12/03/2026, 09:15 - Ida: It burned.`, `12/03/2026, 09:14 - Ida joined`.
    row(`^[\\u200e\\u200f]*${dated}\\s+[-–]\\s+(?:${sender}:(?:\\s+(?<words>.*))?|(?<notice>(?!.*${day}[,\\s]).*))$`),
    // WhatsApp on iOS, and Signal: `[12/03/2026, 09:15:32] Ida: It burned.`
    row(
      `^[\\u200e\\u200f\\u202a]*\\[${dated}\\]\\s+(?:${sender}:(?:\\s(?<words>.*))?|(?<notice>(?!.*${day}[,\\s]).*))$`,
    ),
    // The chat of Zoom: `10:32:05 From Ida to Everyone: It burned.`, or with the words below.
    row(
      `^(?:(?<day>${day})\\s+)?(?<time>${seconds})\\s{1,9}(?:From|Von|De|Da|Van)\\s{1,9}(?<name>\\S.{0,79}?)(?:\\s{1,9}(?:[Tt]o|an|à|a|para|aan)\\s{1,9}(?<to>[^:]{1,80}?))?\\s{0,9}:(?:\\s+(?<words>.*))?$`,
    ),
    // The chat of a recording in Zoom's cloud: `00:58:04<tab>Ida:<tab>It burned.`
    row(`^(?<time>${seconds})\\t+(?<name>[^:\\t]{1,80}):\\s*(?<words>.*)$`),
    // Whisper: `[00:00.000 --> 00:03.000] It burned.`
    row(`^\\[(?<time>${clock}\\s*-->\\s*${clock})\\]\\s*(?:\\[?(?<name>SPEAKER_\\d+)\\]?:\\s*)?(?<words>.+)$`),
  ],
  // The lines of an agenda or a log differ in what is before the colon.
  isLikely: ({ said, all, names, hasRepeated }) =>
    said > 1 && said * 2 >= all && (hasRepeated || names.length < 3 || all > said),
};

/** Lines that begin with a nickname in angle brackets, as in IRC. */
export const irc: LineForm = {
  rows: [
    // `[10:32] <ida> It burned.`
    row(
      `^(?:[[(]?${when}[\\])]?\\s*)?<[@+%&~!\\s]?(?<name>[^<>="/\\s][^<>="/]{0,39})>(?!.*</\\k<name>>)\\s+(?<words>\\S.*)$`,
    ),
    // WeeChat: `2026-03-12 09:15:00<tab>ida<tab>It burned.`
    row(`^(?<day>\\d{4}-\\d\\d-\\d\\d)\\s(?<time>${seconds})\\t[@+%&~]?(?<name>[^\\s<>-][^\\t]{0,39})\\t(?<words>.*)$`),
    // `-!- ben has joined #lamp`, `*** ben is now known as ben_`, `--- Day changed …`
    row(`^(?:[[(]?${when}[\\])]?\\s*)?(?<notice>(?:\\*{3}|-!-|-->(?!\\s*\\d)|<--|--|---)\\s.*)$`),
    // `* ida waves`
    { ...row(`^(?:[[(]?${when}[\\])]?\\s*)?(?<words>\\*\\s(?<name>[^\\s*]{1,40})\\s.*)$`), isKnownName: true },
  ],
  // The parameters of a command differ, and elements of HTML are no nicknames.
  isLikely: ({ said, names, isTimed, hasRepeated }) =>
    said > 1 && (isTimed || (names.length > 1 && hasRepeated)) && !names.some((name) => htmlElements.test(name)),
};

const htmlElements = /^(?:[abipsu]|br|dd|div|dt|h[1-6r]|html|head|body|img|li|option|span|t[dhr]|[ou]l)$/;

const timeAlone = row(`^\\s*[[(]?(?<time>${clock})[\\])]?\\s*$`);

/** Times above the text and no names, as the transcript that YouTube shows beside a film. */
export const unnamed: LineForm = {
  maxLength: 20,
  rows: [timeAlone],
  // The times of an agenda do not begin at zero.
  isLikely: ({ all, textLines, firstTime }) =>
    all > 2 && all * 3 >= textLines && all * 2 <= textLines + 1 && /^(?:0?0:)?0?0:\d\d$/.test(firstTime),
};

/** Names and times on lines of their own, with the text below. */
export const timed: LineForm = {
  maxLength: 200,
  rows: [
    // Otter and Teams: `Ida Fenwick  0:03`. Fireflies: `Ida - 00:03`. Discord: `Ida — Today at 10:32`. Telegram: `Ida, [12.03.2026 09:15]`. `Speaker 1 (00:12):`
    row(`^(?:\\*\\*)?${name}(?:\\*\\*)?(?:\\s{2,}|\\t|\\s+[—–-]\\s+|,?\\s*(?=[[(]))[[(]?${when}[\\])]?:?\\s*$`),
    // Slack: `Ida Fenwick 10:32 AM`
    row(`^(?<name>\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,3}) (?<time>${clock})\\s*$`),
    // `[00:03] Ida Fenwick`, `00:00:03 - Speaker 1`
    row(`^(?:[[(]${when}[\\])]|(?<start>${seconds}(?:[.,]\\d{1,3})?))\\s*(?:-\\s+)?${name}:?\\s*$`),
    // Captions saved in Zoom: `[Ida Fenwick] 10:32:05`
    row(`^\\[(?<name>[^\\][\\d][^\\][]{0,79})\\]\\s+(?<time>${clock})\\s*$`),
    // Microsoft Stream: `Ida Fenwick 0 minutes 3 seconds`
    row(`^${name}\\s+(?<time>(?:\\d+ hours? )?\\d+ minutes? \\d+ seconds?)$`),
    // Slack, with the time below the name.
    { ...row(`^${name}\\n\\s*${when}\\s*$`), lineCount: 2 },
    // Premiere: `00:00:00:00 - 00:00:05:12`, with the name below.
    { ...row(`^(?<time>${clock}\\s*-\\s*${clock})\\n${name}\\s*$`), lineCount: 2 },
    // A time between paragraphs.
    timeAlone,
  ],
  // A timetable has no text below its lines, and a programme no name twice.
  isLikely: ({ said, followed, textLines, names, hasRepeated }) =>
    said > 1 &&
    followed * 2 > said &&
    said * 10 >= textLines &&
    (hasRepeated || names.every((name) => fullName.test(name))),
};

/** The name of a person with two words and more, and not the title of a chapter. */
const fullName =
  /^(?!(?:The|An?|Der|Die|Das|L[ae]|Les|El|Los|Il)\s)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$|^(?:Unknown )?Speaker(?:[ _]\d+)?$/u;

function row(source: string): LineRow {
  return { pattern: new RegExp(source, 'u') };
}
