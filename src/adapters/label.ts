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
  /** What follows the name in its line. */
  words: string;
  /** A time before the name, which is no word of anybody's. */
  time?: string;
  /** True where nothing else can be meant: a known name, one with its kind, or one in bold. */
  isCertain: boolean;
}

/** The longest name that is looked for, in characters, with its kind. */
const longest = 80;

/** The most words that a name has, unless it is known. */
const mostWords = 4;

const time =
  /^\s*((?:\[[\d\s:.,/-]{3,40}(?:[AP]M)?\]|\([\d\s:.,/-]{3,40}(?:[AP]M)?\)|\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)\s+)(?=\S)/i;

const bold = /^\s*\*\*(?=\S)([^*]{1,80}?)(?:\s*[:：]\s*\*\*|\*\*\s*([(（][^()（）]{1,40}[)）])?\s*[:：])(.*)$/su;

const colon = /^[^:：]{1,80}[:：]/u;

/** Reads the name that a line begins with, up to a colon; undefined where it begins with none. */
export function readPrefix(line: string, voices: Voices): Label | undefined {
  for (const name of voices.withColon) {
    const behind = line.trimStart().startsWith(name) ? line.trimStart().slice(name.length) : '';
    const [whole, aside = ''] = /^\s*([(（][^()（）]{1,40}[)）])?\s*[:：]/u.exec(behind) ?? [];
    if (whole !== undefined) return labelOf(name, aside, behind.slice(whole.length), voices, true);
  }
  const stamp = time.exec(line)?.[1] ?? '';
  const label = readNamed(stamp === '' ? line : line.trimStart().slice(stamp.length), voices);
  return label && stamp !== '' ? { ...label, time: stamp.trim() } : label;
}

function readNamed(line: string, voices: Voices): Label | undefined {
  const [, marked, aside = '', said = ''] = bold.exec(line) ?? [];
  if (marked !== undefined) return labelOf(marked, aside, said, voices, true);
  // Questions are often in bold as a whole, with the name of who asks.
  const isBold = /^\s*\*\*(?=\S)/.test(line);
  const named = isBold ? line.trimStart().slice(2) : line;
  const head = colon.exec(named)?.[0];
  if (!head) return undefined;
  const behind = named.slice(head.length);
  const words = isBold ? behind.replace(/\*\*$/, '') : behind;
  // A colon inside a word belongs to an address, a time or a path; scripts that do without spaces do so here as well.
  if (head.endsWith(':') && words !== '' && !/^[\s\p{Cf}\p{Lo}]/u.test(words)) return undefined;
  const label = labelOf(head.slice(0, -1), '', words, voices, false);
  return label.isCertain || isPlausible(label.name) ? label : undefined;
}

/** Reads a line that is nothing but a name; undefined where it is something else. */
export function readNameLine(line: string, voices: Voices): Label | undefined {
  if (line.length > longest) return undefined;
  const isHeading = /^\s*#{1,6}\s/.test(line);
  const bare = line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.+)\*\*$/, '$1');
  const label = labelOf(bare.replace(/[:：]$/u, ''), '', '', voices, false);
  // Words behind the name are an aside, and a line with an aside is no plain name.
  if (label.words !== '' || label.name === '') return undefined;
  // Headings come again too: "Concerns and challenges".
  return label.isCertain || (isPlausible(label.name) && (!isHeading || isCapitalized(label.name))) ? label : undefined;
}

/** Reads a name that something else has set apart, such as the voice of a cue. */
export function readName(text: string, voices: Voices): Label {
  return labelOf(text, '', '', voices, true);
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

function labelOf(text: string, aside: string, words: string, voices: Voices, isCertain: boolean): Label {
  const name = trimmed(text);
  const key = keyOf(name);
  const said = words.trim();
  const isKnown = voices.known(key) !== undefined;
  const behind = isKnown && aside === '' ? undefined : asideOf(aside === '' ? name : `${name} ${trimmed(aside)}`);
  if (!behind) return { name, key, words: said, isCertain: isCertain || isKnown };
  const bareKey = keyOf(behind.name);
  const known = voices.known(bareKey);
  const kind = voices.kindOf(behind.aside);
  const isKind = kind !== undefined || known?.kind === (behind.aside as SpeakerKind);
  return {
    name: behind.name,
    key: bareKey,
    ...(kind && { kind }),
    words: isKind ? said : `(${behind.aside}) ${said}`.trimEnd(),
    // A sentence may end with (AI) as well.
    isCertain: isCertain || known !== undefined || (isKind && isPlausible(behind.name, 2 * mostWords)),
  };
}

/** A name and what stands behind it in brackets. */
function asideOf(text: string): { name: string; aside: string } | undefined {
  if (!/[)）]$/u.test(text)) return undefined;
  const opens = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  const name = text.slice(0, Math.max(opens, 0)).trimEnd();
  const aside = text.slice(opens + 1, -1).trim();
  return name === '' || aside === '' || aside.length > 40 ? undefined : { name, aside };
}

/** Whether a few words may be a name at all: short, and without what sentences are made with. */
function isPlausible(name: string, most = mostWords): boolean {
  if (!/^[\p{L}_@]/u.test(name) || !/\p{L}/u.test(name)) return false;
  if (/[,;!?…"“”„«»‹›<>{}[\]|=/\\#*`~()。、！？،؛؟—]|--/u.test(name)) return false;
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
