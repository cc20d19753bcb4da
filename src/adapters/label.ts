import type { SpeakerKind } from '../article/Conversation';
import { keyOf, type Voices } from './Voices';

/** The head of a turn: whose it is, and the words that follow in the same line. */
export interface Label {
  /** The name as it is written, without its kind. */
  name: string;
  /** The name as it is compared. */
  key: string;
  /** The kind, where the text tells it: `Lamp (AI): …`. */
  kind?: SpeakerKind;
  /** Any other brackets behind the name: part of it, or how the words are said. */
  aside?: string;
  /** What follows the name in its line. */
  words: string;
  /** The times beside the name, which are no words of anybody's. */
  time?: string;
  /** True for a time without brackets, such as those of an agenda: `10:30 Lunch: soup`. */
  hasBareTime?: boolean;
  /** True where nothing else can be meant: a known name, one with its kind, or one in bold. */
  isCertain: boolean;
}

/** The longest name that is looked for, in characters, with its kind. */
const longest = 80;

/** The most words that a name has, unless it is known. */
const mostWords = 4;

const timeBefore =
  /^\s*(\[[\d\s:.,/>–-]{3,40}(?:[AP]M)?\]|\([\d\s:.,/>–-]{3,40}(?:[AP]M)?\)|\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)\s+(?=\S)/i;

const brackets = '[[(（][^()[\\]（）]{1,40}[)\\]）]';

const bareTime = '\\d{1,2}(?::\\d\\d){1,2}';

/** What may stand between a name and its colon. */
const behindName = `((?:\\s*${brackets}|\\s+${bareTime}){0,2})`;

const bold = new RegExp(
  `^\\s*\\*\\*(?=\\S)([^*]{1,80}?)(?:\\s*[:：]\\s*\\*\\*|\\*\\*${behindName}\\s*[:：])(.*)$`,
  'su',
);

const lastPart = new RegExp(`(?:\\s*${brackets}|\\s${bareTime})$`, 'u');

const behindKnownName = new RegExp(`^${behindName}\\s*([:：])`, 'u');

/** Reads the name that a line begins with, up to a colon; undefined where it begins with none. */
export function readPrefix(line: string, voices: Voices): Label | undefined {
  const known = readKnown(line.trimStart(), voices);
  if (known) return known;
  const [before = '', time] = timeBefore.exec(line) ?? [];
  const label = readNamed(line.slice(before.length), voices);
  return label && time ? withTime(label, time) : label;
}

/** Reads a known name that no rule would find. */
function readKnown(line: string, voices: Voices): Label | undefined {
  for (const name of voices.unusual) {
    if (!line.startsWith(name)) continue;
    const [whole, aside = '', mark = ''] = behindKnownName.exec(line.slice(name.length)) ?? [];
    const words = line.slice(name.length + (whole?.length ?? 0));
    if (whole !== undefined && isApart(mark, words)) return labelOf(`${name} ${aside}`, words, voices, true);
  }
  return undefined;
}

function readNamed(line: string, voices: Voices): Label | undefined {
  const [, marked, aside = '', said = ''] = bold.exec(line) ?? [];
  if (marked !== undefined) {
    const [before = '', time] = timeBefore.exec(marked) ?? [];
    const label = labelOf(`${marked.slice(before.length)} ${aside}`, said, voices, true);
    return time ? withTime(label, time) : label;
  }
  // Questions are often in bold as a whole, with the name of who asks.
  const isBold = /^\s*\*\*(?=\S)/.test(line);
  const named = isBold ? line.trimStart().slice(2) : line;
  const end = colonIn(named);
  if (end < 1) return undefined;
  const behind = named.slice(end + 1);
  const words = isBold ? behind.replace(/\*\*$/, '') : behind;
  if (!isApart(named.charAt(end), words)) return undefined;
  const label = labelOf(named.slice(0, end), words, voices, false);
  return label.isCertain || isPlausible(label.name) ? label : undefined;
}

/** Where the first colon is that stands neither in brackets nor in a time. */
function colonIn(line: string): number {
  return line
    .slice(0, longest + 1)
    .replace(withColons, (words) => words.replace(/[:：]/g, '-'))
    .search(/[:：]/);
}

const withColons = new RegExp(`${brackets}|(?<!\\d)${bareTime}(?!\\d)`, 'g');

/** A colon inside a word belongs to an address, a time or a path; scripts that do without spaces do so here as well. */
function isApart(mark: string, words: string): boolean {
  return mark !== ':' || words === '' || /^[\s\p{Cf}\p{Lo}]/u.test(words);
}

/** Reads a line that is nothing but a name; undefined where it is something else. */
export function readNameLine(line: string, voices: Voices): Label | undefined {
  if (line.length > longest) return undefined;
  const isHeading = /^\s*#{1,6}\s/.test(line);
  const bare = line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.+)\*\*$/, '$1');
  const label = labelOf(bare.replace(/[:：]$/u, ''), '', voices, false);
  // A line with an aside is no plain name.
  if (label.aside !== undefined || label.name === '') return undefined;
  // Headings come again too: "Concerns and challenges".
  return label.isCertain || (isPlausible(label.name) && (!isHeading || isCapitalized(label.name))) ? label : undefined;
}

/** Reads the voice of a cue: brackets and times behind its name are part of it, unless they tell a kind or the name alone is known. */
export function readName(text: string, voices: Voices): Label {
  const name = trimmed(text);
  const key = keyOf(name);
  const last = lastOf(name);
  const kind = last && !isKnown(name, last, voices) ? voices.kindOf(last.inside) : undefined;
  if (last && kind) return { name: last.name, key: keyOf(last.name), kind, words: '', isCertain: true };
  const label = labelOf(name, '', voices, true);
  return voices.known(label.key) ? label : { name, key, words: '', isCertain: true };
}

/** True where every word of a name begins as names do: with a capital, or in a script that has none. */
export function isCapitalized(name: string): boolean {
  return name.split(/\s+/).every((word, position) => {
    const first = word.replace(/^[^\p{L}\p{N}]+/u, '');
    return !/^\p{Ll}/u.test(first) || (position > 0 && particle.test(first));
  });
}

/** Small words inside of names. */
const particle =
  /^(?:a[flv]|al|and|av|b[ei]n|d[aeiou]|das|de[lnrs]|della|do[st]?|e|el|et|for|ibn|la|le|of|te[nr]|the|u|und|v[ao]n|y|zu[mr]?)$/;

/** The label of a name with what stands behind it, and of the words behind the colon. */
function labelOf(text: string, behind: string, voices: Voices, isCertain: boolean): Label {
  let name = trimmed(text);
  let kind: SpeakerKind | undefined;
  let aside: string | undefined;
  const times: string[] = [];
  let hasBareTime = false;
  for (let last = lastOf(name); last && !isKnown(name, last, voices); last = lastOf(name)) {
    if (last.isTime) {
      times.unshift(last.written);
      hasBareTime ||= last.written === last.inside;
    } else {
      if (kind !== undefined || aside !== undefined) break;
      kind = voices.kindOf(last.inside);
      if (!kind && voices.known(keyOf(last.name))?.kind !== (last.inside as SpeakerKind)) aside = last.written;
    }
    name = last.name;
  }
  const [words, time] = withoutTime(behind.trim());
  if (time) times.push(time);
  const key = keyOf(name);
  return {
    name,
    key,
    ...(kind && { kind }),
    ...(aside !== undefined && { aside }),
    words,
    ...(times.length > 0 && { time: times.join(' '), hasBareTime }),
    // A sentence may end with (AI) as well.
    isCertain: isCertain || voices.known(key) !== undefined || (kind !== undefined && isPlausible(name, 2 * mostWords)),
  };
}

/** True for a known name, unless its end is the kind of whoever has the name without it: "Ida (AI)" where Ida is known as one. */
function isKnown(name: string, last: NameEnd, voices: Voices): boolean {
  if (!voices.known(keyOf(name))) return false;
  const kind = voices.kindOf(last.inside);
  return kind === undefined || voices.known(keyOf(last.name))?.kind !== kind;
}

/** A label before which a time stands. */
function withTime(label: Label, time: string): Label {
  const hasBareTime = label.hasBareTime || /^\d/.test(time);
  return { ...label, time: label.time ? `${time} ${label.time}` : time, hasBareTime };
}

/** The time or the brackets that a name ends with. */
interface NameEnd {
  /** The name without them. */
  name: string;
  /** As they are written. */
  written: string;
  /** What stands in the brackets. */
  inside: string;
  isTime: boolean;
}

function lastOf(text: string): NameEnd | undefined {
  const { 0: last, index: end } = lastPart.exec(text) ?? { 0: '', index: 0 };
  const written = last.trim();
  const inside = written.replace(/^[[(（]|[)\]）]$/g, '').trim();
  const isTime = isTimes(inside);
  // Square brackets hold what was not said, and times.
  if (end === 0 || inside === '' || (written.startsWith('[') && !isTime)) return undefined;
  return { name: text.slice(0, end), written, inside, isTime };
}

/** Words without the time in brackets that they begin with, and that time. */
function withoutTime(words: string): [words: string, time?: string] {
  // A backslash before brackets says that they are spoken.
  if (/^\\+[[(（]/u.test(words)) return [words.slice(1)];
  const [written = ''] = firstBrackets.exec(words) ?? [];
  return isTimes(written.slice(1, -1)) ? [words.slice(written.length).trimStart(), written] : [words];
}

const firstBrackets = new RegExp(`^${brackets}`, 'u');

function isTimes(text: string): boolean {
  return /\d:\d\d/.test(text) && /^[\d\s:.,/>–—-]+(?:[AP]\.?M\.?)?$/i.test(text);
}

/** Whether a few words may be a name at all: short, and without what sentences are made with. */
function isPlausible(text: string, most = mostWords): boolean {
  const name = text.replace(/(?:\s*[(（][^()（）]*[)）])+$/u, '');
  if (!/^[\p{L}_@]/u.test(name) || !/\p{L}/u.test(name)) return false;
  if (/[:：,;!?…"“”„«»‹›<>{}[\]|=/\\#*`~()。、！？،؛؟—]|--/u.test(name)) return false;
  const words = name.split(/\s+/);
  // A full stop ends a sentence, unless it shortens a word: Dr., J. R., U.S.
  return (
    words.length <= most && words.every((word) => !word.includes('.') || /^(?:\p{L}{1,3}\.)+\p{L}{0,3}$/u.test(word))
  );
}

/** Words without white space and invisible marks of direction around them. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  // A regular expression for the end would begin again at each space of a long line.
  while (start < end && isInvisible.test(text.charAt(start))) start += 1;
  while (end > start && isInvisible.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).replace(/\s+/g, ' ');
}

const isInvisible = /[\s\p{Cf}]/u;
