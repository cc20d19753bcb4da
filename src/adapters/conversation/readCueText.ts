import type { IssueKind } from '../../article/Issue';
import { plainText } from '../../article/plainText';
import { describe, ReadContext } from '../../article/Reader';
import { language } from '../../article/readText';
import type { Inline, Text } from '../../article/Text';
import { unescaped } from '../../article/unescaped';

/** What one voice says in a cue. */
export interface Utterance {
  /** The name in the voice tag; undefined without one. */
  voice?: string;
  /** The text, with the marks that the article model has. */
  text: Text;
}

/**
 * Parses cue text as players do (W3C WebVTT, 6.4). Text that players drop because it looks like a tag is kept and reported, with its
 * index in the cue text.
 */
export function readCueText(
  text: string,
  report: (index: number, kind: IssueKind, message: string) => void,
): Utterance[] {
  const runs: Run[] = [];
  let span: Span = { name: '', marks: [] };
  let offset = 0;

  function addText(end: number): void {
    const start = offset;
    const source = text.slice(start, end);
    const words = unescaped(source, (index, reference) =>
      report(
        start + index,
        'unknown',
        `has ${describe(reference)}, an unknown character reference; it is kept unchanged.`,
      ),
    );
    if (words !== '') runs.push({ words, span });
    for (const { 0: before, 1: stray = '', index } of source.matchAll(strayTags)) {
      report(
        start + index + before.length - stray.length,
        'unknown',
        `has ${describe(stray)}, which is not a WebVTT tag; it is kept as text.`,
      );
    }
  }

  for (const { 0: tag, 1: slash, 2: tagName, 3: annotation = '', index } of text.matchAll(tags)) {
    const name = tagName?.toLowerCase();
    const isNamed = name === 'v' || name === 'lang';
    // In other tags, an annotation is text that players do not show.
    if (annotation.trim() !== '' && (!isNamed || slash)) continue;
    addText(index);
    offset = index + tag.length;
    // A tag without a name is a cue timestamp.
    if (name === undefined) continue;
    if (name !== tagName) {
      report(index, 'changed', `has ${describe(tag)}, which players accept in lower case only; it is read anyway.`);
    }
    if (slash) {
      if (tag.length === name.length + '</>'.length) span = endTag(span, name);
      continue;
    }
    const inner = startTag(span, name, annotation, (message) => report(index, 'unknown', message));
    if (inner.isTooDeep && !span.isTooDeep) {
      report(index, 'changed', 'has marks nested too deeply to be shown; its text is kept.');
    }
    span = inner;
  }
  addText(text.length);
  return utterancesOf(runs);
}

/** Text between two tags, and the innermost tag around it. */
interface Run {
  words: string;
  span: Span;
}

/** An open tag. */
interface Span {
  /** The tag name; an empty string for the whole cue. */
  name: string;
  /** The parent tag. */
  within?: Span;
  /** The voice that speaks in it: an object for each tag, so that two voice tags with the same name stay apart. */
  voice?: { name: string };
  /** The marks of the text in it, the outermost first. */
  marks: readonly Mark[];
  /** True if the mark of the tag itself was dropped. */
  isTooDeep?: boolean;
}

interface Mark {
  name: string;
  language?: string;
}

/** A tag with its slash, name, classes and annotation, or a timestamp. */
const tags = /<(?:(\/?)(v|lang|ruby|rt|[bciu])(?:\.[^ \t\n\f<>]*)?(?:[ \t\n\f]([^<>]*))?|\d+:[\d:.]+)>/gi;

/** The first `<` of each line that begins no known tag. */
const strayTags = /^[^<\n]*(<[^<>\n]*>?)/gm;

/** Deeper marks are dropped, as they are rendered recursively. */
const maxDepth = 6;

/** Validates languages as `readArticle` does, without reporting. */
const context = new ReadContext();

function startTag(within: Span, name: string, annotation: string, report: (message: string) => void): Span {
  const { voice, marks } = within;
  const value = unescaped(annotation).replace(/\s+/g, ' ').trim();
  if (name === 'v') return { name, within, voice: { name: value }, marks };
  const mark: Mark = { name };
  if (name === 'lang') {
    mark.language = language(value, context);
    if (!mark.language) report(`has an invalid language, ${describe(value)}; its text is kept.`);
  }
  // Outside of `ruby`, players ignore it.
  if (name === 'rt' && within.name !== 'ruby') return within;
  const isMark =
    mark.language !== undefined ||
    name === 'rt' ||
    (/^[bi]$/.test(name) && !marks.some((other) => other.name === name));
  if (!isMark || marks.length === maxDepth) return { name, within, voice, marks, isTooDeep: isMark };
  return { name, within, voice, marks: [...marks, mark] };
}

/** The open tag after an end tag. An end tag that does not match the open tag is ignored. */
function endTag(span: Span, name: string): Span {
  const closing = name === 'ruby' && span.name === 'rt' ? span.within : span;
  return closing?.within && closing.name === name ? closing.within : span;
}

function utterancesOf(runs: readonly Run[]): Utterance[] {
  const utterances: Utterance[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const voice = runs[from]?.span.voice;
    while (to < runs.length && runs[to]?.span.voice === voice) to += 1;
    const text = trimEnds(collapse(withMarks(runs.slice(from, to), 0)));
    if (plainText(text).trim() !== '') utterances.push({ ...(voice?.name && { voice: voice.name }), text });
  }
  return utterances;
}

/** The text of some runs with their marks from a depth on. */
function withMarks(runs: readonly Run[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const mark = runs[from]?.span.marks[depth];
    if (!mark) {
      inlines.push(runs[from]?.words ?? '');
      to = from + 1;
      continue;
    }
    while (to < runs.length && runs[to]?.span.marks[depth] === mark) to += 1;
    inlines.push(...withMark(mark, withMarks(runs.slice(from, to), depth + 1)));
  }
  return inlines;
}

function withMark({ name, language }: Mark, inside: readonly Inline[]): readonly Inline[] {
  if (name === 'b') return [{ type: 'strong', text: inside }];
  if (name === 'i') return [{ type: 'emphasis', text: inside }];
  if (name === 'rt') return ['(', ...inside, ')'];
  return language ? [{ type: 'language', text: inside, language }] : inside;
}

/** Collapses white space and joins adjacent strings. */
function collapse(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  let words: string[] = [];
  const flush = () => {
    const joined = words.join('').replace(/[ \t\n\f]+/g, ' ');
    if (joined !== '') result.push(joined);
    words = [];
  };
  for (const inline of inlines) {
    if (typeof inline === 'string') words.push(inline);
    else {
      flush();
      if (!('text' in inline)) result.push(inline);
      else
        result.push({
          ...inline,
          text: plain(collapse(typeof inline.text === 'string' ? [inline.text] : inline.text)),
        });
    }
  }
  flush();
  return result;
}

/** Removes white space at both ends. Returns a string if the text has no marks. */
function trimEnds(inlines: readonly Inline[]): Text {
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
