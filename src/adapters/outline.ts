import { isCapitalized, type Label, readNameLine, readPrefix } from './label';
import { keyOf, type Voices } from './Voices';

/** Where the turns of a text begin, as one way of writing has it. */
export interface Outline {
  /** The label of each line that has one, by the line's position. */
  labels: ReadonlyMap<number, Label>;
  /** What may be a name all the same, in lines that are kept as words. */
  doubts: ReadonlyMap<number, Label>;
  /** True where so much of the text is written in this way that it is no accident. */
  isLikely: boolean;
}

/**
 * Finds the lines that begin with a name and a colon. Where something else names voices, whose keys are in `heard`, a name that is
 * neither one of theirs nor certain has to come again.
 */
export function prefixOutline(
  lines: readonly string[],
  voices: Voices,
  heard: ReadonlySet<string> = new Set(),
): Outline {
  const found = new Map<number, Label>();
  lines.forEach((line, index) => {
    // A heading may hold a colon.
    const label = isUnderline(lines[index + 1]) ? undefined : readPrefix(line, voices);
    if (label) found.set(index, label);
  });
  joinAsides(found, voices);
  const times = countKeys(found.values());
  const isTimed = timed(found, heard);
  const quoted = new Set([...found.values()].filter(({ words }) => opensQuote.test(words)).map(({ key }) => key));
  const isStrict = isUniform(found, lines);
  const labels = new Map<number, Label>();
  const doubts = new Map<number, Label>();
  for (const [index, label] of found) {
    const isExpected = isStrict && isParagraph(lines, index);
    const isRepeated = (times.get(label.key) ?? 0) > 1 || heard.has(label.key);
    const isBelieved =
      (!label.hasBareTime || isTimed(label)) && (isRepeated || (heard.size === 0 && !isSubtitle(lines, index)));
    const isOne =
      label.isCertain || (isBelieved && isName(label.name, isExpected || isRepeated, quoted.has(label.key)));
    if (isOne) labels.set(index, label);
    // A word before a colon in the middle of a paragraph is no name of anybody's.
    else if (isParagraph(lines, index) || !/^\p{Ll}/u.test(label.name)) doubts.set(index, label);
  }
  return { labels, doubts, isLikely: heard.size > 0 || isDialogue(labels, lines, voices) };
}

/**
 * Brackets behind a name are part of it, as in "Mara Lind (Guest)", where it never stands without any, and each begins with a capital
 * or comes again; otherwise they tell how the words are said, and are kept with them.
 */
function joinAsides(found: Map<number, Label>, voices: Voices): void {
  const times = countKeys([...found.values()].map((label) => ({ key: `${label.key} ${label.aside}` })));
  const apart = new Set<string>();
  for (const { key, aside = '' } of found.values()) {
    const isPart = /^.\s*\p{Lu}/u.test(aside) || (aside !== '' && (times.get(`${key} ${aside}`) ?? 0) > 1);
    if (!isPart || voices.known(key)) apart.add(key);
  }
  for (const [index, { aside, ...label }] of found) {
    if (aside === undefined) continue;
    const name = `${label.name} ${aside}`;
    const words = `${aside} ${label.words}`.trimEnd();
    found.set(index, apart.has(label.key) ? { ...label, words } : { ...label, name, key: keyOf(name) });
  }
}

/**
 * Whether a name beside a time without brackets is one: `10:30 Lunch: soup` is a line of an agenda. It is where the name stands
 * without a time as well, or where most lines have times and names come again.
 */
function timed(found: Outline['labels'], heard: ReadonlySet<string>): (label: Label) => boolean {
  const labels = [...found.values()];
  const withTimes = labels.filter(({ time }) => time !== undefined);
  const isUsual =
    withTimes.length * 2 >= labels.length && [...countKeys(withTimes).values()].some((count) => count > 1);
  const untimed = new Set(labels.filter((label) => !label.hasBareTime || label.isCertain).map(({ key }) => key));
  return ({ key }) => isUsual || untimed.has(key) || heard.has(key);
}

/** Finds the lines that are nothing but a name, with what was said in the lines below. */
export function nameLineOutline(lines: readonly string[], voices: Voices): Outline {
  const found = new Map<number, Label>();
  const told = lines.flatMap((line, index) => (isEmpty(line) ? [] : index));
  // Nothing follows the last line that could have been said.
  for (const index of told.slice(0, -1)) {
    const label = isUnderline(lines[index + 1]) ? undefined : readNameLine(lines[index] as string, voices);
    if (label) found.set(index, label);
  }
  const times = countKeys(found.values());
  const labels = new Map<number, Label>();
  const doubts = new Map<number, Label>();
  let isAfterName = false;
  for (const index of told) {
    const label = found.get(index);
    // Whoever is named says something: what follows a name is words, even where it looks like another.
    const wasName: boolean = isAfterName;
    isAfterName = false;
    if (!label || wasName) continue;
    if (label.isCertain || (times.get(label.key) ?? 0) > 1) {
      labels.set(index, label);
      isAfterName = true;
    } else if (labels.size > 0 && isCapitalized(label.name)) doubts.set(index, label);
  }
  const voicesHeard = new Set([...labels.values()].map(({ key }) => key)).size;
  const isLikely = voicesHeard > 1 && labels.size > 2 && labels.size >= told.length / 10;
  return { labels, doubts, isLikely: isLikely || hasKnown(labels, voices) };
}

/** True for a line of dashes or equals signs, which makes the line above it a heading. */
export function isUnderline(line: string | undefined): boolean {
  return line !== undefined && /^(?:-{3,}|={3,})\s*$/.test(line);
}

/** True for a line of its own below an underlined title, which may hold a colon: "A Talk: In Two Parts". */
function isSubtitle(lines: readonly string[], index: number): boolean {
  return isEmpty(lines[index + 1]) && isUnderline(lines[index - 1]) && lines[index - 1]?.startsWith('=') === true;
}

/** "He said: …" and "One more thing: …" begin sentences: a name has capitals or is expected, and does not announce a quotation. */
function isName(name: string, isExpected: boolean, isQuoted: boolean): boolean {
  if (!isCapitalized(name)) return isExpected && !isQuoted && !pronoun.test(name);
  const hasCapitals = /[\p{Lu}\p{Lt}]/u.test(name);
  return hasCapitals || isExpected || !isQuoted;
}

/** Words that begin sentences, and no name of several words. */
const pronoun =
  /^(?:he|she|it|they|we|you|i|this|that|these|those|there|here|er|sie|es|wir|ihr|ich|das|dies|ils?|elles?|on|nous|vous|je|ce|cela|él|ella|ellos|ellas|yo|esto|eso|ele|ela|eles|elas|eu|isso|isto|lui|lei|loro|io|ciò)\s/iu;

/** True where every paragraph from the first name on begins with one, or where a text is so exact as to tell kinds. */
function isUniform(found: Outline['labels'], lines: readonly string[]): boolean {
  if ([...found.values()].some(({ kind }) => kind !== undefined)) return true;
  const [first = 0] = found.keys();
  return lines.every((_, index) => index < first || !isParagraph(lines, index) || found.has(index));
}

/** True for the first line of a paragraph. */
function isParagraph(lines: readonly string[], index: number): boolean {
  return !isEmpty(lines[index]) && isEmpty(lines[index - 1]);
}

const opensQuote = /^["'“”„«»‹‘「『]/u;

/** True for a line without words, and for what is beyond the last. */
export function isEmpty(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function isDialogue(labels: Outline['labels'], lines: readonly string[], voices: Voices): boolean {
  let written = 0;
  let paragraphs = 0;
  let labelled = 0;
  lines.forEach((line, index) => {
    if (!isEmpty(line)) written += 1;
    if (!isParagraph(lines, index)) return;
    paragraphs += 1;
    if (labels.has(index)) labelled += 1;
  });
  const share = Math.max(labels.size / Math.max(written, 1), labelled / Math.max(paragraphs, 1));
  const [first = lines.length] = labels.keys();
  const above = lines.slice(0, first).filter((line) => !isEmpty(line) && !isUnderline(line)).length;
  const times = [...countKeys(labels.values()).values()];
  const repeated = times.filter((count) => count > 1).length;
  // A text that begins with a voice, below no more than its title, has others, however much each says.
  if (share >= 1 / 2 || ((repeated > 1 || (times.length > 1 && above <= 4)) && share >= 1 / 10)) return true;
  return (repeated > 0 && times.length > 1 && share >= 1 / 5) || hasKnown(labels, voices);
}

function hasKnown(labels: Outline['labels'], voices: Voices): boolean {
  return [...labels.values()].some(({ key, kind }) => kind !== undefined || voices.known(key) !== undefined);
}

function countKeys(labels: Iterable<Pick<Label, 'key'>>): Map<string, number> {
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
