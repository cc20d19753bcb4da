import type { KnownSpeakers } from './KnownSpeakers';
import { type Label, readPrefix } from './label';
import { isEmpty, type Outline, prefixOutline } from './outline';

/** The letters of question and answer: in English, German, and two in Romance languages. */
const pairs = ['QA', 'FA', 'PR', 'DR'];

/** Finds questions and answers that begin with a letter (`Q. Why? A. Because.`), among lines that begin with a name and a colon. */
export function questionOutline(lines: readonly string[], knownSpeakers: KnownSpeakers): Outline {
  const outlines = pairs.map((pair) => outlineOf(pair, lines, knownSpeakers));
  return (
    outlines.find(({ isLikely }) => isLikely) ??
    outlines.reduce((best, outline) => (outline.labels.size > best.labels.size ? outline : best))
  );
}

function outlineOf(letters: string, lines: readonly string[], knownSpeakers: KnownSpeakers): Outline {
  // `Q. Reed: Why?` begins with a name.
  const pattern = new RegExp(`^\\s*([${letters}])(?:\\.:?(?=\\s|$)|\\s{2,})(?!\\s*\\p{Lu}[\\p{L} .]{0,40}:)(.*)$`, 'u');
  const others = /^\s*[B-Z]\.\s/;
  let hasOthers = false;
  const asked: { hasMark: boolean }[] = [];
  let answers = 0;
  let isAsked = false;
  const { labels, possibleLabels } = prefixOutline(
    lines,
    knownSpeakers,
    undefined,
    (line, known): Label | undefined => {
      const [, letter, words = ''] = pattern.exec(line) ?? [];
      if (letter === undefined) return readPrefix(line, known);
      const name = letter;
      return {
        name,
        key: name.toLowerCase(),
        words: words.trim(),
        isCertain: true,
        ...(letter === letters[0] && { asks: true }),
      };
    },
  );
  for (const [index, line] of lines.entries()) {
    const label = labels.get(index);
    if (label) {
      isAsked = label.asks === true;
      if (isAsked) asked.push({ hasMark: false });
      else if (label.name === letters[1]) answers += 1;
    } else if (others.test(line)) hasOthers = true;
    const last = asked.at(-1);
    if (isAsked && last && /[?？؟;]/.test(line)) last.hasMark = true;
  }
  const withMark = asked.filter(({ hasMark }) => hasMark).length;
  const share = labels.size / Math.max(1, lines.filter((line) => !isEmpty(line)).length);
  const isLikely =
    // `B.` and more letters are answers to choose from, or a list.
    !hasOthers &&
    asked.length > 0 &&
    answers > 0 &&
    share >= 1 / 10 &&
    (withMark * 2 >= asked.length || Math.min(asked.length, answers) > 2);
  return { labels, possibleLabels, isLikely };
}
