import type { Minutes } from './Minutes';
import { isEmpty, isUnderline, type Outline } from './outline';

/** Reads the lines of a text, whose turns begin where the outline says. */
export function readLines(lines: readonly string[], { labels, doubts }: Outline, minutes: Minutes): void {
  const [first = lines.length] = labels.keys();
  const opening = lines.slice(0, first);
  const begins = labels.size > 0 ? readOpening(opening, minutes) : wordsFrom(opening, 0);
  if (begins < first) {
    const body = minutes.begin(undefined, begins);
    for (const line of opening.slice(begins)) body.line(line);
    minutes.report(
      begins,
      labels.size > 0
        ? 'stands above the first name; it is kept as a turn of nobody’s. Put a name before it.'
        : 'begins a text in which no names were found ("Name: words", or names on lines of their own that come again); it is kept as a turn of nobody’s. Pass the names in `speakers`, or say which `form` it has.',
    );
  } else if (labels.size === 0) minutes.report(0, 'begins a text without words; the conversation has no turns.');

  for (let position = first; position < lines.length; position += 1) {
    const label = labels.get(position);
    if (label) {
      minutes.reportTime(position, label);
      const body = minutes.begin(label, position);
      body.close();
      body.say(label.words);
      continue;
    }
    const doubt = doubts.get(position);
    if (doubt) minutes.reportDoubt(position, doubt);
    minutes.body?.line(lines[position] ?? '');
  }
}

/** The longest title and subtitle, in characters: what is longer is a paragraph. */
const longestTitle = 200;

/** Reads the title, the subtitle, the note in brackets and the topic above the first name; returns where other words begin. */
function readOpening(lines: readonly string[], minutes: Minutes): number {
  let position = wordsFrom(lines, 0);
  const topic = topicAtEnd(lines);
  const end = topic?.begins ?? lines.length;

  const isUnderlined = isUnderline(lines[position + 1]);
  if (position < end && isTitle(lines, position) && (isUnderlined || !isNote(lines[position]))) {
    const line = lines[position]?.trim() ?? '';
    minutes.title = isUnderlined ? line : line.replace(/^#\s+/, '');
    position += isUnderlined ? 2 : 1;
    const next = wordsFrom(lines, position);
    if (next < end && isTitle(lines, next) && isEmpty(lines[next + 1]) && !isNote(lines[next])) {
      minutes.subtitle = lines[next]?.trim();
      position = next + 1;
    }
    position = wordsFrom(lines, position);
  }
  if (position < end && isNote(lines[position])) {
    minutes.note = lines[position]?.trim().slice(1, -1).trim();
    position = wordsFrom(lines, position + 1);
  }
  // Words that are none of these are read where they stand, with the heading below them.
  if (position < end) return position;
  minutes.topic = topic?.text;
  return lines.length;
}

/** The heading that the lines end with: `## Topic`, or a line with dashes below. */
function topicAtEnd(lines: readonly string[]): { text: string; begins: number } | undefined {
  let last = lines.length - 1;
  while (last >= 0 && isEmpty(lines[last])) last -= 1;
  const [, text] = /^#{2,6}\s+(\S.*)$/.exec(lines[last]?.trim() ?? '') ?? [];
  if (text !== undefined) return { text, begins: last };
  const above = lines[last - 1]?.trim() ?? '';
  const isTopic = lines[last]?.startsWith('-') && isUnderline(lines[last]) && above !== '' && isEmpty(lines[last - 2]);
  return isTopic ? { text: above, begins: last - 1 } : undefined;
}

/** True for a line that is underlined, or short and followed by no more than one other. */
function isTitle(lines: readonly string[], position: number): boolean {
  const line = lines[position]?.trim() ?? '';
  if (isUnderline(lines[position + 1])) return true;
  if (line.length > longestTitle || /^(?:[-*•>]|\d+[.)]|#{2,6})\s/.test(line)) return false;
  return isEmpty(lines[position + 1]) || isEmpty(lines[position + 2]);
}

/** True for a paragraph of one line in brackets, as editors put it. */
function isNote(line: string | undefined): boolean {
  return /^\s*\[.+\]\s*$/.test(line ?? '');
}

/** The first line with words, from a position on. */
function wordsFrom(lines: readonly string[], position: number): number {
  let from = position;
  while (from < lines.length && isEmpty(lines[from])) from += 1;
  return from;
}
