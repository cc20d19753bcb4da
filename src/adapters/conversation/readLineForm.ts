import { type KnownSpeakers, nameKey } from './KnownSpeakers';
import { type Label, nobody, readVoice } from './label';
import type { FoundLines, LineForm, LineRow } from './lineForms';
import { isEmpty, type LeftOutLine, type Outline } from './outline';
import { isProgramLine, withoutProgramWords } from './programWords';
import { readDays, readTimes } from './stamps';

/** Finds the lines with which turns begin in a form that programs write. */
export function lineOutline(
  form: LineForm,
  lines: readonly string[],
  knownSpeakers: KnownSpeakers,
  timeZone: string | undefined,
): Outline {
  const found = findLines(form, lines);
  const labels = new Map<number, Label>();
  const leftOut = new Map<number, LeftOutLine>();
  const days = readDays([...found.values()].flatMap(({ day }) => day ?? []));
  const isoTime = readTimes(timeZone);
  for (const [index, { row, name, words, time, day, to, notice }] of found) {
    if (row.lineCount === 2) leftOut.set(index + 1, {});
    if (name === undefined && words === undefined) {
      leftOut.set(index, notice === undefined ? { time } : { words: notice.trim() });
      continue;
    }
    const date = day && days.isoOf(day);
    const at = date && time && isoTime(date, time);
    const message = withoutProgramWords(words ?? '');
    labels.set(index, {
      ...(name === undefined ? nobody : readVoice(name, knownSpeakers)),
      words: message.words,
      ...(date ? { at: at ?? date } : day && { unreadDay: day }),
      ...(date && days.isGuess && { guessedDay: day }),
      ...(time && !at && { time }),
      ...(to && { to }),
      ...(message.leftOut !== undefined && { leftOut: message.leftOut }),
    });
  }
  lines.forEach((line, index) => {
    if (!found.has(index) && isProgramLine(line)) leftOut.set(index, { words: line.trim() });
  });
  leaveOutEmptyMessages(labels, leftOut, lines);
  // A text in which nobody says anything has another form.
  if (labels.size === 0) for (const [index, { words }] of leftOut) if (words !== undefined) leftOut.delete(index);
  return { labels, leftOut, possibleLabels: new Map(), isLikely: form.isLikely(countsOf(found, lines, knownSpeakers)) };
}

/** A line that a row matches, with the groups of the row. */
interface FoundLine {
  row: LineRow;
  name?: string;
  words?: string;
  time?: string;
  day?: string;
  to?: string;
  notice?: string;
}

function findLines({ rows, maxLength }: LineForm, lines: readonly string[]): Map<number, FoundLine> {
  const found = new Map<number, FoundLine>();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '' || (maxLength !== undefined && line.length > maxLength)) continue;
    const match = matchOf(rows, line, lines[index + 1] ?? '');
    if (match) found.set(index, match);
    if (match?.row.lineCount === 2) index += 1;
  }
  const names = new Set([...found.values()].map(({ name, row }) => (row.isKnownName ? undefined : name)));
  for (const [index, { name, row }] of found) if (row.isKnownName && !names.has(name)) found.delete(index);
  return found;
}

function matchOf(rows: readonly LineRow[], line: string, below: string): FoundLine | undefined {
  for (const row of rows) {
    const groups = row.pattern.exec(row.lineCount === 2 ? `${line}\n${below}` : line)?.groups;
    if (!groups) continue;
    const { name, words, time = groups.start, day, to, notice } = groups;
    if (name === undefined || name.trim().split(/\s+/, maxNameWords + 1).length <= maxNameWords) {
      return { row, name, words, time, day, to, notice };
    }
    // What WhatsApp writes itself may hold a colon.
    if (words !== undefined) return { row, notice: `${name}: ${words}` };
  }
  return undefined;
}

const maxNameWords = 8;

/** Leaves out a message without words in place of which the program wrote something that is left out. */
function leaveOutEmptyMessages(
  labels: Map<number, Label>,
  leftOut: Map<number, LeftOutLine>,
  lines: readonly string[],
): void {
  const starts = [...labels.keys()];
  starts.forEach((start, position) => {
    const label = labels.get(start);
    const end = starts[position + 1] ?? lines.length;
    let isReplaced = label?.leftOut !== undefined;
    for (let index = start + 1; index < end; index += 1) {
      const isLeftOut = leftOut.has(index);
      isReplaced ||= leftOut.get(index)?.words !== undefined;
      if (!isLeftOut && !isEmpty(lines[index])) return;
    }
    if (label?.words !== '' || !isReplaced) return;
    labels.delete(start);
    leftOut.set(start, { words: label.leftOut, time: label.time });
  });
}

function countsOf(
  found: ReadonlyMap<number, FoundLine>,
  lines: readonly string[],
  knownSpeakers: KnownSpeakers,
): FoundLines {
  const names = new Map<string, string>();
  let hasRepeated = false;
  let said = 0;
  let followed = 0;
  let isTimed = true;
  for (const [index, { row, name, words, time }] of found) {
    if (name === undefined && words === undefined) continue;
    said += 1;
    isTimed &&= time !== undefined;
    if (name === undefined) continue;
    const key = nameKey(name);
    hasRepeated ||= names.has(key) || knownSpeakers.find(key) !== undefined;
    names.set(key, name.trim());
    let below = index + (row.lineCount ?? 1);
    while (below < lines.length && isEmpty(lines[below])) below += 1;
    if (below < lines.length && !found.has(below)) followed += 1;
  }
  const [first] = found.values();
  return {
    firstTime: first?.time ?? '',
    said,
    followed,
    isTimed,
    hasRepeated,
    names: [...names.values()],
    all: found.size,
    textLines: lines.filter((line) => !isEmpty(line)).length,
  };
}
