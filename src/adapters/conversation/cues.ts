import { type KnownSpeakers, nameKey } from './KnownSpeakers';
import { isCapitalized, readNameLine } from './label';
import type { Cue, CueComment } from './webVttFile';

/** A cue with what its text does not say. */
export interface SpokenCue extends Cue {
  /** The name of the speaker, if it is beside the text. */
  name?: string;
  /** False if the name may be something else. */
  isCertain?: boolean;
  /** True if another speaker begins with the cue. */
  startsTurn?: boolean;
}

type Parts = readonly (SpokenCue | CueComment)[];

/**
 * Removes from the start of cues what the cue above ends with, if a file has rolling captions: they show the last line again above the
 * next one, as those that YouTube makes. Calls `onRepetition` with the index of each line where words are removed.
 */
export function withoutRepetitions(parts: Parts, onRepetition: (lineIndex: number) => void): Parts {
  const repeated = new Map<Cue, string>();
  let before: { lines: readonly string[]; cue: Cue } | undefined;
  let cues = 0;
  let growing = 0;
  for (const cue of parts) {
    const lines = cue.type === 'cue' ? spokenLines(cue.text) : [];
    if (cue.type !== 'cue' || lines.length === 0) continue;
    cues += 1;
    const words = lines.join(' ');
    const start = before && follows(cue, before.cue) ? repeatedStart(before.lines, words) : undefined;
    if (start !== undefined) repeated.set(cue, start);
    if (start !== undefined && start !== words) growing += 1;
    before = { lines, cue };
  }
  // Speakers repeat words too: "No." "No. Never."
  const isRolling = growing > 0 && repeated.size > 1 && repeated.size * 3 >= (cues - 1) * 2;
  if (!isRolling) return parts;
  return parts.map((part) => {
    const start = part.type === 'cue' ? repeated.get(part) : undefined;
    if (part.type !== 'cue' || start === undefined) return part;
    onRepetition(part.textLineIndex);
    return { ...part, text: withoutStart(part.text, start) };
  });
}

/** True for a cue that is shown when the one before ends, at the latest, and has the same voice. */
function follows(cue: Cue, before: Cue): boolean {
  const pause = (cue.time?.start ?? 0) - (before.time?.end ?? 0);
  return pause <= 100 && voiceIn(cue) === voiceIn(before);
}

function voiceIn({ text }: Cue): string | undefined {
  return /<v(?:\.[^\s<>]*)?\s([^<>]*)>/i.exec(text)?.[1];
}

/** The last lines of a cue with which the words of the next begin. */
function repeatedStart(before: readonly string[], words: string): string | undefined {
  for (let from = Math.max(0, before.length - maxLines); from < before.length; from += 1) {
    const start = before.slice(from).join(' ');
    if (words === start || words.startsWith(`${start} `)) return start;
  }
  return undefined;
}

/** Captions have two lines, or three. */
const maxLines = 4;

/** The lines of a cue that have text, without tags. */
function spokenLines(text: string): string[] {
  return text
    .replace(tag, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Removes words from the start of a cue, and keeps the tags among them. */
function withoutStart(text: string, start: string): string {
  const kept: string[] = [];
  let left = start.replace(/\s/g, '').length;
  for (const [piece] of text.matchAll(pieces)) {
    const isSpoken = !piece.startsWith('<') || piece.length === 1;
    if (left === 0 || !isSpoken) kept.push(piece);
    else if (/\S/.test(piece)) left -= 1;
  }
  return kept.join('');
}

const tag = /<[^<>]*>/g;

const pieces = /<[^<>]*>|[\s\S]/g;

/** A name beside the text of a cue, and the text without it. */
interface NameOfCue {
  name: string;
  /** True if it cannot be anything else. */
  isCertain?: boolean;
  text: string;
  textLineIndex: number;
}

/** Where names are, other than in the text, and whether what is found there is likely to be names. */
const nameSources: readonly {
  find(cue: Cue, knownSpeakers: KnownSpeakers): NameOfCue | undefined;
  isLikely(names: readonly NameOfCue[], nameCount: number, cueCount: number): boolean;
}[] = [
  {
    find: nameInId,
    isLikely: (names, nameCount, cueCount) =>
      names.length === cueCount || nameCount < names.length || names.every(({ isCertain }) => isCertain),
  },
  { find: nameAbove, isLikely: (names, nameCount) => names.length * 2 >= nameCount * 3 },
];

/** Finds names in the identifiers of cues, or on a line of their own above the words. Most cues without a voice tag must have one. */
export function withNames(parts: Parts, knownSpeakers: KnownSpeakers): Parts {
  const cues = parts.filter((part): part is SpokenCue => part.type === 'cue' && voiceIn(part) === undefined);
  for (const { find, isLikely } of nameSources) {
    const found = new Map(cues.map((cue) => [cue, find(cue, knownSpeakers)]));
    const names = [...found.values()].filter((name) => name !== undefined);
    const nameCount = new Set(names.map(({ name }) => nameKey(name))).size;
    if (names.length > 1 && names.length * 3 >= cues.length * 2 && isLikely(names, nameCount, cues.length)) {
      return parts.map((part) => (part.type === 'cue' ? { ...part, ...found.get(part) } : part));
    }
  }
  return parts;
}

/** The name in an identifier: `Ida`, or as Webex writes it, `1 "Ida" (1234567)`. */
function nameInId({ id = '', text, textLineIndex }: Cue, knownSpeakers: KnownSpeakers): NameOfCue | undefined {
  const [, quoted] = /^\d+\s+"([^"]{1,80})"/.exec(id) ?? [];
  if (quoted !== undefined) return { name: quoted, isCertain: true, text, textLineIndex };
  const mayBeName = /^\D+$|^speaker[ _]?\d+$/i.test(id);
  const label = mayBeName ? readNameLine(id, knownSpeakers) : undefined;
  if (!label || !(label.isCertain || isCapitalized(label.name))) return undefined;
  return { name: id, isCertain: label.isCertain, text, textLineIndex };
}

/** The name above the words: `Ida`, `Lind, Mara`, `(Ida)`. */
function nameAbove({ text, textLineIndex }: Cue): NameOfCue | undefined {
  const [, above, name = '', below = ''] =
    /^(\s*\(?(\p{Lu}[^\n()<>:.!?…]{0,60})\)?[^\S\n]*\n)([\s\S]*)$/u.exec(text) ?? [];
  if (above === undefined || below.trim() === '' || name.split(' ').length > 5 || !isCapitalized(name))
    return undefined;
  return { name, text: below, textLineIndex: textLineIndex + above.split('\n').length - 1 };
}

/** Splits cues where another speaker begins (`>>`), if a file has such marks at the start of lines. */
export function withTurnChanges(parts: Parts): Parts {
  const starts = parts.filter((part) => part.type === 'cue' && /(?:^|\n)\s*(?:-\s*)?(?:>|&gt;){2}/.test(part.text));
  if (starts.length < 2) return parts;
  return parts.flatMap((part): Parts => {
    if (part.type !== 'cue') return [part];
    let { textLineIndex } = part;
    return part.text.split(turnChange).map((text, index) => {
      const cue = { ...part, text, textLineIndex, ...(index > 0 && { startsTurn: true }) };
      textLineIndex += text.split('\n').length - 1;
      return cue;
    });
  });
}

/** A mark at the start of a line or between words. */
const turnChange = /(?:^|(?<=\s))(?:-\s*)?(?:>|&gt;){2,3}\s*/;
