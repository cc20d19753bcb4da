import type { ConversationBuilder } from './ConversationBuilder';
import { isEmpty, isUnderline, type Outline } from './outline';

/** Reads the lines of a transcript whose turns begin at the labels of the outline. */
export function readLines(
  allLines: readonly string[],
  { labels, possibleLabels, leftOut = new Map() }: Outline,
  builder: ConversationBuilder,
): void {
  const lines = leftOut.size > 0 ? allLines.map((line, index) => (leftOut.has(index) ? '' : line)) : allLines;
  lines.forEach((_, index) => {
    const label = labels.get(index);
    const leftOutLine = leftOut.get(index);
    if (label) builder.reportLeftOut(index, label);
    if (leftOutLine) builder.reportLeftOutLine(index, leftOutLine);
  });
  const [first = lines.length] = labels.keys();
  const opening = lines.slice(0, first);
  const textStart = labels.size > 0 ? readOpening(opening, builder) : nextTextLine(opening, 0);
  if (textStart < first) {
    const body = builder.beginTurn(undefined, textStart);
    for (const line of opening.slice(textStart)) body.addLine(line);
    builder.report(
      textStart,
      'missing',
      labels.size > 0
        ? 'is above the first name; it is kept as a turn without a speaker. Put a name before it.'
        : 'begins a text in which no names were found ("Name: text", or repeated names on lines of their own); it is kept as a turn without a speaker. Pass the names in `speakers`, or set the `form`.',
    );
  } else if (labels.size === 0) builder.report(0, 'missing', 'begins an empty text; the conversation has no turns.');

  for (let index = first; index < lines.length; index += 1) {
    const label = labels.get(index);
    if (label) {
      if (label.key === '') {
        const message = 'begins a turn without a name, which has no speaker. Put a name before it.';
        builder.report(index, 'missing', message, 'nobody');
      }
      const body = builder.beginTurn(label, index);
      body.endBlock();
      body.addText(label.words);
      continue;
    }
    const possibleLabel = possibleLabels.get(index);
    if (possibleLabel) builder.reportPossibleName(index, possibleLabel);
    builder.body?.addLine(lines[index] ?? '');
  }
}

/** In characters. A longer line is a paragraph, not a title. */
const maxTitleLength = 200;

/** Reads title, subtitle, note in brackets and topic above the first name. Returns the index of the first line that is none of them. */
function readOpening(lines: readonly string[], builder: ConversationBuilder): number {
  let index = nextTextLine(lines, 0);
  const topic = topicAtEnd(lines);
  const end = topic?.index ?? lines.length;

  const isUnderlined = isUnderline(lines[index + 1]);
  if (index < end && isTitle(lines, index) && (isUnderlined || !isNote(lines[index]))) {
    const line = lines[index]?.trim() ?? '';
    builder.title = isUnderlined ? line : line.replace(/^#\s+/, '');
    index += isUnderlined ? 2 : 1;
    const next = nextTextLine(lines, index);
    if (next < end && isTitle(lines, next) && isEmpty(lines[next + 1]) && !isNote(lines[next])) {
      builder.subtitle = lines[next]?.trim();
      index = next + 1;
    }
    index = nextTextLine(lines, index);
  }
  if (index < end && isNote(lines[index])) {
    builder.note = lines[index]?.trim().slice(1, -1).trim();
    index = nextTextLine(lines, index + 1);
  }
  // If other text follows, the topic is read with it, as a heading.
  if (index < end) return index;
  builder.topic = topic?.text;
  return lines.length;
}

/** The heading at the end of some lines: `## Topic`, or a line with dashes below it. */
function topicAtEnd(lines: readonly string[]): { text: string; index: number } | undefined {
  let last = lines.length - 1;
  while (last >= 0 && isEmpty(lines[last])) last -= 1;
  const [, text] = /^#{2,6}\s+(\S.*)$/.exec(lines[last]?.trim() ?? '') ?? [];
  if (text !== undefined) return { text, index: last };
  const above = lines[last - 1]?.trim() ?? '';
  const isTopic = lines[last]?.startsWith('-') && isUnderline(lines[last]) && above !== '' && isEmpty(lines[last - 2]);
  return isTopic ? { text: above, index: last - 1 } : undefined;
}

/** True for a line that is underlined, or that is short and at most one other line follows directly. */
function isTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? '';
  if (isUnderline(lines[index + 1])) return true;
  if (line.length > maxTitleLength || /^(?:[-*•>]|\d+[.)]|#{2,6})\s/.test(line)) return false;
  return isEmpty(lines[index + 1]) || isEmpty(lines[index + 2]);
}

/** True for a line in square brackets, in which editors put notes. */
function isNote(line: string | undefined): boolean {
  return /^\s*\[.+\]\s*$/.test(line ?? '');
}

/** The index of the next line that is not empty. */
function nextTextLine(lines: readonly string[], index: number): number {
  let from = index;
  while (from < lines.length && isEmpty(lines[from])) from += 1;
  return from;
}
