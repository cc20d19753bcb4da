import { describe, Reading } from '../article/Reading';
import { language } from '../article/readText';
import type { Inline, Text } from '../article/Text';

/** What one voice says in a cue. */
export interface Utterance {
  /** The voice as the cue names it; undefined where it names none. */
  voice?: string;
  /** The words, with the marks that the model has. */
  text: Text;
}

/** Reads the text of a cue (WebVTT, 6.4) and reports tags that say nothing. */
export function readCueText(text: string, report: (message: string) => void): Utterance[] {
  const utterances: Utterance[] = [];
  let voice: string | undefined;
  let marks: Mark[] = [{ name: 'c', inside: [], language: undefined }];
  let at = 0;

  function add(inline: Inline): void {
    if (inline !== '') marks.at(-1)?.inside.push(inline);
  }

  function close(): void {
    const mark = marks.pop();
    for (const inline of mark ? marked(mark) : []) add(inline);
  }

  function finish(): void {
    while (marks.length > 1) close();
    const inlines = marks[0]?.inside ?? [];
    const said = trimmed(tidied(inlines));
    if (said.length > 0) utterances.push({ ...(voice !== undefined && { voice }), text: said });
    marks = [{ name: 'c', inside: [], language: undefined }];
  }

  for (const { 0: tag, 1: slash, 2: name, 3: annotation = '', index } of text.matchAll(tags)) {
    add(unescaped(text.slice(at, index)));
    at = index + tag.length;
    // A tag without a name is the time at which the next word is heard.
    if (name === undefined) continue;
    const kind = name.toLowerCase();
    if (!known.test(kind)) {
      report(`has a tag that WebVTT does not know, ${describe(tag)}; it is kept as words.`);
      add(unescaped(tag));
    } else if (kind === 'v') {
      finish();
      voice = slash ? undefined : unescaped(annotation).replace(/\s+/g, ' ').trim() || undefined;
    } else if (!slash) {
      const isNew = kind === 'lang' || kind === 'rt' || marks.every((mark) => mark.name !== kind);
      // A mark inside of its like says nothing, and marks without end could not be drawn.
      if (isNew && marks.length <= deepest) {
        const tongue = kind === 'lang' ? language(unescaped(annotation).trim(), reading) : undefined;
        if (kind === 'lang' && !tongue) report(`has a tag without a language, ${describe(tag)}; its words are kept.`);
        marks.push({ name: kind, inside: [], language: tongue });
      }
    } else if (marks.some((mark, depth) => depth > 0 && mark.name === kind)) {
      while (marks.at(-1)?.name !== kind) close();
      close();
    }
  }
  add(unescaped(text.slice(at)));
  finish();
  return utterances;
}

interface Mark {
  name: string;
  inside: Inline[];
  language: string | undefined;
}

const deepest = 6;

/** Asks what the model asks, and tells nobody. */
const reading = new Reading();

/** A tag with its slash, name, classes and annotation, or a time. */
const tags = /<(?:(\/?)([a-z]+)(?:\.[^\s<>]*)?(?:\s([^<>]*))?|\d+:[\d:.]+)>/gi;

const known = /^(?:[bciuv]|lang|ruby|rt)$/;

function marked({ name, inside, language }: Mark): readonly Inline[] {
  if (inside.length === 0) return [];
  if (name === 'b') return [{ type: 'strong', text: inside }];
  if (name === 'i') return [{ type: 'emphasis', text: inside }];
  if (name === 'lang' && language) return [{ type: 'language', text: inside, language }];
  // What is set above the words stands behind them, as in browsers that do not know it.
  return name === 'rt' ? ['(', ...inside, ')'] : inside;
}

/** Words in one line, with neighbours joined. */
function tidied(inlines: readonly Inline[]): Inline[] {
  const tidy: Inline[] = [];
  let words: string[] = [];
  const flush = () => {
    const joined = words.join('').replace(/[ \t\n\f]+/g, ' ');
    if (joined !== '') tidy.push(joined);
    words = [];
  };
  for (const inline of inlines) {
    if (typeof inline === 'string') words.push(inline);
    else {
      flush();
      tidy.push({ ...inline, text: plain(tidied(typeof inline.text === 'string' ? [inline.text] : inline.text)) });
    }
  }
  flush();
  return tidy;
}

/** Words without white space at the ends; a string where nothing in them is marked. */
function trimmed(inlines: readonly Inline[]): Text {
  const trimmed = inlines
    .map((inline, index) => {
      if (typeof inline !== 'string') return inline;
      const start = index === 0 ? inline.trimStart() : inline;
      return index === inlines.length - 1 ? start.trimEnd() : start;
    })
    .filter((inline) => inline !== '');
  return trimmed.every((inline) => typeof inline === 'string') ? trimmed.join('') : trimmed;
}

function plain(inlines: readonly Inline[]): Text {
  const [only = '', ...more] = inlines;
  return more.length === 0 && typeof only === 'string' ? only : inlines;
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
    return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** The character references that WebVTT names, and those that people write besides; others are kept as they are. */
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
