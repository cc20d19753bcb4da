import type { SpeakerKind } from '../../article/Conversation';
import { type KnownSpeakers, nameKey } from './KnownSpeakers';

/** The start of a turn: the name of the speaker, and the text after it on the same line. */
export interface Label {
  /** The name without its kind. */
  name: string;
  /** The key of the name: see `nameKey`. */
  key: string;
  /** The kind, if it is in brackets after the name: `Lamp (AI): …`. */
  kind?: SpeakerKind;
  /** Other brackets after the name, which are part of it or say how the text is spoken. */
  aside?: string;
  /** The text after the name on its line. */
  words: string;
  /** The times beside the name, which nobody speaks. */
  time?: string;
  /** The day it was said, as an ISO 8601 date. */
  at?: string;
  /** A date whose day and month cannot be told apart. */
  unreadDay?: string;
  /** The date of which `at` is most likely the day. */
  guessedDay?: string;
  /** The recipient of a message. */
  to?: string;
  /** What the program wrote in place of the text, or after it. */
  leftOut?: string;
  /** True if the speaker is the one who asks. */
  asks?: boolean;
  /** True if a turn begins even if the speaker of the one above has the same name, or none. */
  startsTurn?: boolean;
  /** True if a time has no brackets, as in an agenda: `10:30 Lunch: soup`. */
  hasBareTime?: boolean;
  /** True for a known name, a name with its kind, or one in bold: the line cannot mean anything else. */
  isCertain: boolean;
}

/** The label of a turn that names nobody. */
export const nobody: Label = { name: '', key: '', words: '', isCertain: true };

/** The maximum length of a name with its kind, in characters. */
const maxNameLength = 80;

/** The maximum number of words in a name that is not known. */
const maxNameWords = 4;

const timeBefore =
  /^\s*(\[[\d\s:.,/>–-]{3,40}(?:[AP]M)?\]|\([\d\s:.,/>–-]{3,40}(?:[AP]M)?\)|\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)\s+(?=\S)/i;

const brackets = '[[(（][^()[\\]（）]{1,40}[)\\]）]';

const bareTime = '\\d{1,2}(?::\\d\\d){1,2}';

/** Brackets and times between a name and its colon. */
const afterName = `((?:\\s*${brackets}|\\s+${bareTime}){0,2})`;

const bold = new RegExp(
  `^\\s*\\*\\*(?=\\S)([^*]{1,80}?)(?:\\s*[:：]\\s*\\*\\*|\\*\\*${afterName}\\s*[:：])(.*)$`,
  'su',
);

const lastPart = new RegExp(`(?:\\s*${brackets}|\\s${bareTime})$`, 'u');

const afterKnownName = new RegExp(`^${afterName}\\s*([:：])`, 'u');

/** Reads the label of a line that begins with a name and a colon; undefined if it does not. */
export function readPrefix(line: string, knownSpeakers: KnownSpeakers): Label | undefined {
  const known = readUnusual(line.trimStart(), knownSpeakers);
  if (known) return known;
  const [before = '', time] = timeBefore.exec(line) ?? [];
  const label = readUsual(line.slice(before.length), knownSpeakers);
  return label && time ? withTime(label, time) : label;
}

/** Reads a known name that the rules for names would not recognize. */
function readUnusual(line: string, knownSpeakers: KnownSpeakers): Label | undefined {
  for (const name of knownSpeakers.unusualNames) {
    if (!line.startsWith(name)) continue;
    const [whole, aside = '', mark = ''] = afterKnownName.exec(line.slice(name.length)) ?? [];
    const words = line.slice(name.length + (whole?.length ?? 0));
    if (whole !== undefined && isApart(mark, words)) return labelOf(`${name} ${aside}`, words, knownSpeakers, true);
  }
  return undefined;
}

function readUsual(line: string, knownSpeakers: KnownSpeakers): Label | undefined {
  const [, boldText, aside = '', afterBold = ''] = bold.exec(line) ?? [];
  if (boldText !== undefined) {
    const [before = '', time] = timeBefore.exec(boldText) ?? [];
    const label = labelOf(`${boldText.slice(before.length)} ${aside}`, afterBold, knownSpeakers, true);
    return time ? withTime(label, time) : label;
  }
  // Interviews often have whole questions in bold, including the name.
  const isBold = /^\s*\*\*(?=\S)/.test(line);
  const text = isBold ? line.trimStart().slice(2) : line;
  const end = colonIn(text);
  if (end < 1) return undefined;
  const after = text.slice(end + 1);
  const words = isBold ? after.replace(/\*\*$/, '') : after;
  if (!isApart(text.charAt(end), words)) return undefined;
  const label = labelOf(text.slice(0, end), words, knownSpeakers, false);
  return label.isCertain || isPlausible(label.name) ? label : undefined;
}

/** The index of the first colon that is neither in brackets nor in a time. */
function colonIn(line: string): number {
  return line
    .slice(0, maxNameLength + 1)
    .replace(withColons, (words) => words.replace(/[:：]/g, '-'))
    .search(/[:：]/);
}

const withColons = new RegExp(`${brackets}|(?<!\\d)${bareTime}(?!\\d)`, 'g');

/** False for a colon inside a word, as in an address, a time or a path. In scripts without spaces, letters may follow the colon. */
function isApart(mark: string, words: string): boolean {
  return mark !== ':' || words === '' || /^[\s\p{Cf}\p{Lo}]/u.test(words);
}

/** Reads a line that is only a name; undefined if it is not. */
export function readNameLine(line: string, knownSpeakers: KnownSpeakers): Label | undefined {
  if (line.length > maxNameLength) return undefined;
  const isHeading = /^\s*#{1,6}\s/.test(line);
  const bare = line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.+)\*\*$/, '$1');
  const label = labelOf(bare.replace(/[:：]$/u, ''), '', knownSpeakers, false);
  // With an aside, the line is not only a name.
  if (label.aside !== undefined || label.name === '') return undefined;
  // A repeated heading such as "Concerns and challenges" is not a name.
  return label.isCertain || (isPlausible(label.name) && (!isHeading || isCapitalized(label.name))) ? label : undefined;
}

/** Reads the voice of a WebVTT cue. Brackets and times after the name are part of it, unless they name a kind or the name without them is known. */
export function readVoice(text: string, knownSpeakers: KnownSpeakers): Label {
  const name = trimmed(text);
  const key = nameKey(name);
  const last = lastOf(name);
  const kind = last && !isKnown(name, last, knownSpeakers) ? knownSpeakers.kindOf(last.inside) : undefined;
  if (last && kind) return { name: last.name, key: nameKey(last.name), kind, words: '', isCertain: true };
  const label = labelOf(name, '', knownSpeakers, true);
  return knownSpeakers.find(label.key) ? label : { name, key, words: '', isCertain: true };
}

/** True if every word of a name begins with a capital, or is in a script without capitals. */
export function isCapitalized(name: string): boolean {
  return name.split(/\s+/).every((word, position) => {
    const first = word.replace(/^[^\p{L}\p{N}]+/u, '');
    return !/^\p{Ll}/u.test(first) || (position > 0 && particle.test(first));
  });
}

/** Words of names that are written in lower case. */
const particle =
  /^(?:a[flv]|al|and|av|b[ei]n|d[aeiou]|das|de[lnrs]|della|do[st]?|e|el|et|for|ibn|la|le|of|te[nr]|the|u|und|v[ao]n|y|zu[mr]?)$/;

/** Makes a label from the text before the colon (a name with brackets and times) and the text after it. */
function labelOf(before: string, after: string, knownSpeakers: KnownSpeakers, isCertain: boolean): Label {
  let name = trimmed(before);
  let kind: SpeakerKind | undefined;
  let aside: string | undefined;
  const times: string[] = [];
  let hasBareTime = false;
  for (let last = lastOf(name); last && !isKnown(name, last, knownSpeakers); last = lastOf(name)) {
    if (last.isTime) {
      times.unshift(last.written);
      hasBareTime ||= last.written === last.inside;
    } else {
      if (kind !== undefined || aside !== undefined) break;
      kind = knownSpeakers.kindOf(last.inside);
      if (!kind && knownSpeakers.find(nameKey(last.name))?.kind !== (last.inside as SpeakerKind)) aside = last.written;
    }
    name = last.name;
  }
  const [words, time] = withoutTime(after.trim());
  if (time) times.push(time);
  const key = nameKey(name);
  return {
    name,
    key,
    ...(kind && { kind }),
    ...(aside !== undefined && { aside }),
    words,
    ...(times.length > 0 && { time: times.join(' '), hasBareTime }),
    // A sentence may end with "(AI):" too, but has more words.
    isCertain:
      isCertain || knownSpeakers.find(key) !== undefined || (kind !== undefined && isPlausible(name, 2 * maxNameWords)),
  };
}

/** True for a known name, unless its end only repeats the kind of a known speaker: "Ida (AI)" if Ida is a known AI. */
function isKnown(name: string, last: NameEnd, knownSpeakers: KnownSpeakers): boolean {
  if (!knownSpeakers.find(nameKey(name))) return false;
  const kind = knownSpeakers.kindOf(last.inside);
  return kind === undefined || knownSpeakers.find(nameKey(last.name))?.kind !== kind;
}

/** A label with a time before it. */
function withTime(label: Label, time: string): Label {
  const hasBareTime = label.hasBareTime || /^\d/.test(time);
  return { ...label, time: label.time ? `${time} ${label.time}` : time, hasBareTime };
}

/** A time or brackets at the end of a name. */
interface NameEnd {
  /** The name without them. */
  name: string;
  /** The time or the brackets, unchanged. */
  written: string;
  /** The text without the brackets. */
  inside: string;
  isTime: boolean;
}

function lastOf(text: string): NameEnd | undefined {
  const { 0: last, index: end } = lastPart.exec(text) ?? { 0: '', index: 0 };
  const written = last.trim();
  const inside = written.replace(/^[[(（]|[)\]）]$/g, '').trim();
  const isTime = isTimes(inside);
  // Square brackets are editorial notes, unless they hold a time.
  if (end === 0 || inside === '' || (written.startsWith('[') && !isTime)) return undefined;
  return { name: text.slice(0, end), written, inside, isTime };
}

/** Separates the time in brackets that a text begins with. */
function withoutTime(words: string): [words: string, time?: string] {
  // A backslash before brackets means that they are spoken.
  if (/^\\+[[(（]/u.test(words)) return [words.slice(1)];
  const [written = ''] = firstBrackets.exec(words) ?? [];
  return isTimes(written.slice(1, -1)) ? [words.slice(written.length).trimStart(), written] : [words];
}

const firstBrackets = new RegExp(`^${brackets}`, 'u');

function isTimes(text: string): boolean {
  return /\d:\d\d/.test(text) && /^[\d\s:.,/>–—-]+(?:[AP]\.?M\.?)?$/i.test(text);
}

/** True if a text may be a name: few words, and no punctuation of sentences. */
function isPlausible(text: string, maxWords = maxNameWords): boolean {
  const name = text.replace(/(?:\s*[(（][^()（）]*[)）])+$/u, '');
  if (!/^[\p{L}_@]/u.test(name) || !/\p{L}/u.test(name)) return false;
  if (/[:：,;!?…"“”„«»‹›<>{}[\]|=/\\#*`~()。、！？،؛؟—]|--/u.test(name)) return false;
  const words = name.split(/\s+/);
  // A full stop ends a sentence, except in abbreviations: Dr., J. R., U.S.
  return (
    words.length <= maxWords &&
    words.every((word) => !word.includes('.') || /^(?:\p{L}{1,3}\.)+\p{L}{0,3}$/u.test(word))
  );
}

/** A text without white space and invisible characters around it, and with single spaces in it. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  // A regular expression for the end would take quadratic time on long runs of spaces.
  while (start < end && isInvisible.test(text.charAt(start))) start += 1;
  while (end > start && isInvisible.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replace(/\s+/g, ' ');
}

const isInvisible = /[\s\p{Cf}]/u;
