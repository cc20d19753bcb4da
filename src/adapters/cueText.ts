import { plainText } from '../article/plainText';
import { describe, ReadContext } from '../article/Reader';
import { language } from '../article/readText';
import type { Inline, Text } from '../article/Text';
import { unescaped } from '../article/unescaped';

/** What one voice says in a cue. */
export interface Utterance {
  /** The voice as the cue names it; undefined where it names none. */
  voice?: string;
  /** The words, with the marks that the model has. */
  text: Text;
}

/**
 * Reads the text of a cue as players do (W3C WebVTT, 6.4). What they leave out because it looks like a tag is kept as words, and is
 * reported with the index at which it stands.
 */
export function readCueText(text: string, report: (index: number, message: string) => void): Utterance[] {
  const runs: Run[] = [];
  let span: Span = { name: '', marks: [] };
  let at = 0;

  function addWords(end: number): void {
    const written = text.slice(at, end);
    const begins = at;
    const reportWritten = (index: number, message: string) => report(begins + index, message);
    const words = unescaped(written, (index, reference) =>
      reportWritten(
        index,
        `has ${describe(reference)}, a character reference that is not known; it is kept as it is written.`,
      ),
    );
    if (words !== '') runs.push({ words, span });
    for (const { 0: before, 1: stray = '', index } of written.matchAll(strayTags)) {
      reportWritten(
        index + before.length - stray.length,
        `has ${describe(stray)}, which is no tag of WebVTT; it is kept as words.`,
      );
    }
  }

  for (const { 0: tag, 1: slash, 2: written, 3: annotation = '', index } of text.matchAll(tags)) {
    const name = written?.toLowerCase();
    const isNamed = name === 'v' || name === 'lang';
    // What stands in another tag is words that players do not show.
    if (annotation.trim() !== '' && (!isNamed || slash)) continue;
    addWords(index);
    at = index + tag.length;
    // A tag without a name is the time at which the next word is heard.
    if (name === undefined) continue;
    if (name !== written)
      report(index, `has ${describe(tag)}, which players know in small letters only; it is read all the same.`);
    if (slash) {
      if (tag.length === name.length + '</>'.length) span = closed(span, name);
      continue;
    }
    const inside = opened(span, name, annotation, (message) => report(index, message));
    if (inside.isTooDeep && !span.isTooDeep) {
      report(index, 'has more marks inside of each other than can be shown; its words are kept.');
    }
    span = inside;
  }
  addWords(text.length);
  return utterancesOf(runs);
}

/** Words between two tags, and the innermost tag around them. */
interface Run {
  words: string;
  span: Span;
}

/** A tag that is open. */
interface Span {
  /** The name of the tag; an empty string for the whole cue. */
  name: string;
  /** The tag around it. */
  within?: Span;
  /** Who speaks in it. */
  voice?: { name: string };
  /** The marks that the words in it have, the outermost first. */
  marks: readonly Mark[];
  /** True where the mark of the tag itself is left out. */
  isTooDeep?: boolean;
}

interface Mark {
  name: string;
  language?: string;
}

/** A tag with its slash, name, classes and annotation, or a time. */
const tags = /<(?:(\/?)(v|lang|ruby|rt|[bciu])(?:\.[^ \t\n\f<>]*)?(?:[ \t\n\f]([^<>]*))?|\d+:[\d:.]+)>/gi;

/** The first of each line. */
const strayTags = /^[^<\n]*(<[^<>\n]*>?)/gm;

/** Marks without end could not be drawn. */
const deepest = 6;

/** Asks what the model asks, and tells nobody. */
const context = new ReadContext();

function opened(within: Span, name: string, annotation: string, report: (message: string) => void): Span {
  const { voice, marks } = within;
  const told = unescaped(annotation).replace(/\s+/g, ' ').trim();
  if (name === 'v') return { name, within, voice: { name: told }, marks };
  const mark: Mark = { name };
  if (name === 'lang') {
    mark.language = language(told, context);
    if (!mark.language) report(`has a language that is none, ${describe(told)}; its words are kept.`);
  }
  // Browsers know it in `ruby` alone.
  if (name === 'rt' && within.name !== 'ruby') return within;
  const isMark =
    mark.language !== undefined ||
    name === 'rt' ||
    (/^[bi]$/.test(name) && !marks.some((other) => other.name === name));
  if (!isMark || marks.length === deepest) return { name, within, voice, marks, isTooDeep: isMark };
  return { name, within, voice, marks: [...marks, mark] };
}

/** What is open behind an end tag; one that does not fit the tag that was opened last says nothing. */
function closed(span: Span, name: string): Span {
  const ended = name === 'ruby' && span.name === 'rt' ? span.within : span;
  return ended?.within && ended.name === name ? ended.within : span;
}

function utterancesOf(runs: readonly Run[]): Utterance[] {
  const utterances: Utterance[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const voice = runs[from]?.span.voice;
    while (to < runs.length && runs[to]?.span.voice === voice) to += 1;
    const text = trimmed(tidied(marked(runs.slice(from, to), 0)));
    if (plainText(text).trim() !== '') utterances.push({ ...(voice?.name && { voice: voice.name }), text });
  }
  return utterances;
}

/** The words of some runs with their marks from a depth on. */
function marked(runs: readonly Run[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const mark = runs[from]?.span.marks[depth];
    if (!mark) {
      inlines.push(runs[from]?.words ?? '');
      to = from + 1;
      continue;
    }
    while (to < runs.length && runs[to]?.span.marks[depth] === mark) to += 1;
    inlines.push(...withMark(mark, marked(runs.slice(from, to), depth + 1)));
  }
  return inlines;
}

function withMark({ name, language }: Mark, inside: readonly Inline[]): readonly Inline[] {
  if (name === 'b') return [{ type: 'strong', text: inside }];
  if (name === 'i') return [{ type: 'emphasis', text: inside }];
  if (name === 'rt') return ['(', ...inside, ')'];
  return language ? [{ type: 'language', text: inside, language }] : inside;
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
