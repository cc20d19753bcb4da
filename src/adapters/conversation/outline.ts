import { type KnownSpeakers, nameKey } from './KnownSpeakers';
import { isCapitalized, type Label, readNameLine, readPrefix } from './label';

/** Where the turns of a transcript begin, if it has a certain form. */
export interface Outline {
  /** The labels, by line index. */
  labels: ReadonlyMap<number, Label>;
  /** Labels that may be names, but whose lines are kept as text. They are reported. */
  possibleLabels: ReadonlyMap<number, Label>;
  /** Lines that nobody says, by line index. They are left out and reported. */
  leftOut?: ReadonlyMap<number, LeftOutLine>;
  /** True if the transcript has so many labels that it very likely has this form. */
  isLikely: boolean;
}

/** The outline of a text without turns. */
export const emptyOutline: Outline = { labels: new Map(), possibleLabels: new Map(), isLikely: false };

/** A line that nobody says; empty if what it belongs to is reported. */
export interface LeftOutLine {
  /** What the program wrote itself. */
  words?: string;
  time?: string;
}

/**
 * Finds the lines that begin with a name and a colon. `voiceKeys` are the names in WebVTT voice tags of the same file; with them, a
 * name must be one of these, be certain, or occur more than once. `read` reads the label of a line.
 */
export function prefixOutline(
  lines: readonly string[],
  knownSpeakers: KnownSpeakers,
  voiceKeys: ReadonlySet<string> = new Set(),
  read: (line: string, index: number) => Label | undefined = (line) => readPrefix(line, knownSpeakers),
): Outline {
  const candidates = new Map<number, Label>();
  lines.forEach((line, index) => {
    // A heading may hold a colon.
    const label = isUnderline(lines[index + 1]) ? undefined : read(line, index);
    if (label) candidates.set(index, label);
  });
  joinAsides(candidates, knownSpeakers);
  const counts = countKeys(candidates.values());
  const hasCredibleTime = credibleTimes(candidates, voiceKeys);
  const quotedKeys = new Set(
    [...candidates.values()].filter(({ words }) => opensQuote.test(words)).map(({ key }) => key),
  );
  const isStrict = isUniform(candidates, lines);
  const labels = new Map<number, Label>();
  const possibleLabels = new Map<number, Label>();
  for (const [index, label] of candidates) {
    const isExpected = isStrict && isParagraph(lines, index);
    const isRepeated = (counts.get(label.key) ?? 0) > 1 || voiceKeys.has(label.key);
    const isCredible =
      (!label.hasBareTime || hasCredibleTime(label)) &&
      (isRepeated || (voiceKeys.size === 0 && !isSubtitle(lines, index)));
    const isLabel =
      label.isCertain || (isCredible && isName(label.name, isExpected || isRepeated, quotedKeys.has(label.key)));
    if (isLabel) labels.set(index, label);
    // A lower-case word before a colon in the middle of a paragraph is not a name.
    else if (isParagraph(lines, index) || !/^\p{Ll}/u.test(label.name)) possibleLabels.set(index, label);
  }
  const isLikely = voiceKeys.size > 0 || isDialogue(labels, lines, knownSpeakers);
  return { labels, possibleLabels, leftOut: timeLines(lines), isLikely };
}

/** The lines that are only a time with seconds, which recorders write every few minutes. */
function timeLines(lines: readonly string[]): Map<number, LeftOutLine> {
  const found = new Map<number, LeftOutLine>();
  lines.forEach((line, index) => {
    if (/^\s*[[(]?\d{1,2}:\d\d:\d\d[\])]?\s*$/.test(line)) found.set(index, { time: line.trim() });
  });
  return found;
}

/**
 * Decides what brackets after a name are. They are part of it, as in "Mara Lind (Guest)", if the name always has brackets, and each
 * of them begins with a capital or is repeated. Otherwise they say how the text is spoken, and are added to it.
 */
function joinAsides(candidates: Map<number, Label>, knownSpeakers: KnownSpeakers): void {
  const counts = countKeys([...candidates.values()].map((label) => ({ key: `${label.key} ${label.aside}` })));
  const separateKeys = new Set<string>();
  for (const { key, aside = '' } of candidates.values()) {
    const isPart = /^.\s*\p{Lu}/u.test(aside) || (aside !== '' && (counts.get(`${key} ${aside}`) ?? 0) > 1);
    if (!isPart || knownSpeakers.find(key)) separateKeys.add(key);
  }
  for (const [index, { aside, ...label }] of candidates) {
    if (aside === undefined) continue;
    const name = `${label.name} ${aside}`;
    const words = `${aside} ${label.words}`.trimEnd();
    candidates.set(index, separateKeys.has(label.key) ? { ...label, words } : { ...label, name, key: nameKey(name) });
  }
}

/**
 * Returns whether a label with a time without brackets is credible: `10:30 Lunch: soup` is a line of an agenda. It is if the name
 * occurs without a time too, or if most labels have times and names are repeated.
 */
function credibleTimes(candidates: Outline['labels'], voiceKeys: ReadonlySet<string>): (label: Label) => boolean {
  const labels = [...candidates.values()];
  const withTimes = labels.filter(({ time }) => time !== undefined);
  const isUsual =
    withTimes.length * 2 >= labels.length && [...countKeys(withTimes).values()].some((count) => count > 1);
  const untimed = new Set(labels.filter((label) => !label.hasBareTime || label.isCertain).map(({ key }) => key));
  return ({ key }) => isUsual || untimed.has(key) || voiceKeys.has(key);
}

/** Finds the lines that are only a name, with the text in the lines below. */
export function nameLineOutline(lines: readonly string[], knownSpeakers: KnownSpeakers): Outline {
  const candidates = new Map<number, Label>();
  const textLines = lines.flatMap((line, index) => (isEmpty(line) ? [] : index));
  // The last line cannot be a name, as no text follows it.
  for (const index of textLines.slice(0, -1)) {
    const label = isUnderline(lines[index + 1]) ? undefined : readNameLine(lines[index] as string, knownSpeakers);
    if (label) candidates.set(index, label);
  }
  const counts = countKeys(candidates.values());
  const labels = new Map<number, Label>();
  const possibleLabels = new Map<number, Label>();
  let isAfterName = false;
  for (const index of textLines) {
    const label = candidates.get(index);
    // The line after a name is text, even if it looks like another name.
    const followsName: boolean = isAfterName;
    isAfterName = false;
    if (!label || followsName) continue;
    if (label.isCertain || (counts.get(label.key) ?? 0) > 1) {
      labels.set(index, label);
      isAfterName = true;
    } else if (labels.size > 0 && isCapitalized(label.name)) possibleLabels.set(index, label);
  }
  const speakerCount = new Set([...labels.values()].map(({ key }) => key)).size;
  const isLikely = speakerCount > 1 && labels.size > 2 && labels.size >= textLines.length / 10;
  return { labels, possibleLabels, isLikely: isLikely || hasKnown(labels, knownSpeakers) };
}

/** True for a line of dashes or equals signs, which makes the line above it a heading. */
export function isUnderline(line: string | undefined): boolean {
  return line !== undefined && /^(?:-{3,}|={3,})\s*$/.test(line);
}

/** True for a line directly below an underlined title, which may have a colon: "A Talk: In Two Parts". */
function isSubtitle(lines: readonly string[], index: number): boolean {
  return isEmpty(lines[index + 1]) && isUnderline(lines[index - 1]) && lines[index - 1]?.startsWith('=') === true;
}

/** Tells names from the beginnings of sentences, such as "He said: …": a name has capitals or is expected, and no quotation follows it. */
function isName(name: string, isExpected: boolean, isQuoted: boolean): boolean {
  if (!isCapitalized(name)) return isExpected && !isQuoted && !pronoun.test(name);
  const hasCapitals = /[\p{Lu}\p{Lt}]/u.test(name);
  return hasCapitals || isExpected || !isQuoted;
}

/** Pronouns that begin sentences, but not names of several words. */
const pronoun =
  /^(?:he|she|it|they|we|you|i|this|that|these|those|there|here|er|sie|es|wir|ihr|ich|das|dies|ils?|elles?|on|nous|vous|je|ce|cela|él|ella|ellos|ellas|yo|esto|eso|ele|ela|eles|elas|eu|isso|isto|lui|lei|loro|io|ciò)\s/iu;

/** True if every paragraph from the first name on begins with a name, or if some name has a kind, which only exact transcripts have. */
function isUniform(candidates: Outline['labels'], lines: readonly string[]): boolean {
  if ([...candidates.values()].some(({ kind }) => kind !== undefined)) return true;
  const [first = 0] = candidates.keys();
  return lines.every((_, index) => index < first || !isParagraph(lines, index) || candidates.has(index));
}

/** True for the first line of a paragraph. */
function isParagraph(lines: readonly string[], index: number): boolean {
  return !isEmpty(lines[index]) && isEmpty(lines[index - 1]);
}

const opensQuote = /^["'“”„«»‹‘「『]/u;

/** True for a blank line, and beyond the last line. */
export function isEmpty(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function isDialogue(labels: Outline['labels'], lines: readonly string[], knownSpeakers: KnownSpeakers): boolean {
  let textLines = 0;
  let paragraphs = 0;
  let labelled = 0;
  lines.forEach((line, index) => {
    if (!isEmpty(line)) textLines += 1;
    if (!isParagraph(lines, index)) return;
    paragraphs += 1;
    if (labels.has(index)) labelled += 1;
  });
  const share = Math.max(labels.size / Math.max(textLines, 1), labelled / Math.max(paragraphs, 1));
  const [first = lines.length] = labels.keys();
  const above = lines.slice(0, first).filter((line) => !isEmpty(line) && !isUnderline(line)).length;
  const counts = [...countKeys(labels.values()).values()];
  const repeated = counts.filter((count) => count > 1).length;
  // A transcript may have long turns: a few labels are enough if it begins with one, below its title at most.
  if (share >= 1 / 2 || ((repeated > 1 || (counts.length > 1 && above <= 4)) && share >= 1 / 10)) return true;
  return (repeated > 0 && counts.length > 1 && share >= 1 / 5) || hasKnown(labels, knownSpeakers);
}

function hasKnown(labels: Outline['labels'], knownSpeakers: KnownSpeakers): boolean {
  return [...labels.values()].some(({ key, kind }) => kind !== undefined || knownSpeakers.find(key) !== undefined);
}

function countKeys(labels: Iterable<Pick<Label, 'key'>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
