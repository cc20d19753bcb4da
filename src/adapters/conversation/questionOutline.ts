import type { KnownSpeakers } from './KnownSpeakers';
import { type Label, readPrefix } from './label';
import { emptyOutline, isEmpty, type Outline, prefixOutline } from './outline';

/** The letters of question and answer: in English, German, and two in Romance languages. */
const pairs = ['QA', 'FA', 'PR', 'DR'];

/** Finds questions and answers that begin with a letter (`Q. Why? A. Because.`), among lines that begin with a name and a colon. */
export function questionOutline(lines: readonly string[], knownSpeakers: KnownSpeakers): Outline {
  let best = emptyOutline;
  for (const pair of pairs) {
    const letters = lines.map((line) => readLetter(line, pair));
    if (!letters.some((label) => label?.asks) || !letters.some((label) => label && !label.asks)) continue;
    const outline = pairOutline(letters, lines, knownSpeakers);
    if (outline.isLikely) return outline;
    if (outline.labels.size > best.labels.size) best = outline;
  }
  return best;
}

/** The label of a line that begins with one of two letters and a full stop, or much space. `Q. Reed: Why?` begins with a name. */
function readLetter(line: string, [question, answer]: string): Label | undefined {
  const [, letter, words = ''] = letterPattern.exec(line) ?? [];
  if (letter === undefined || (letter !== question && letter !== answer)) return undefined;
  const label = { name: letter, key: letter.toLowerCase(), words: words.trim(), isCertain: true };
  return letter === question ? { ...label, asks: true } : label;
}

const letterPattern = /^\s*([A-Z])(?:\.:?(?=\s|$)|\s{2,})(?!\s*\p{Lu}[\p{L} .]{0,40}:)(.*)$/u;

function pairOutline(
  letters: readonly (Label | undefined)[],
  lines: readonly string[],
  knownSpeakers: KnownSpeakers,
): Outline {
  const { labels, possibleLabels } = prefixOutline(
    lines,
    knownSpeakers,
    undefined,
    (line, index) => letters[index] ?? readPrefix(line, knownSpeakers),
  );
  let questions = 0;
  let answers = 0;
  let withMark = 0;
  let isOpen = false;
  let textLines = 0;
  let hasOthers = false;
  lines.forEach((line, index) => {
    if (isEmpty(line)) return;
    textLines += 1;
    const label = labels.get(index);
    if (letters[index]?.asks) questions += 1;
    else if (letters[index]) answers += 1;
    else if (!label && /^\s*[B-Z]\.\s/.test(line)) hasOthers = true;
    if (label) isOpen = label.asks === true;
    // A question may go on below; its first mark counts.
    if (!isOpen || !/[?？؟;]/.test(line)) return;
    withMark += 1;
    isOpen = false;
  });
  const hasMarks = withMark * 2 >= questions || Math.min(questions, answers) > 2;
  // `B.` and more letters are answers to choose from, or a list.
  const isLikely = !hasOthers && hasMarks && labels.size * 10 >= textLines;
  return { labels, possibleLabels, isLikely };
}
