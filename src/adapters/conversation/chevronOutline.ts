import type { KnownSpeakers } from './KnownSpeakers';
import { type Label, nobody } from './label';
import { emptyOutline, isEmpty, type Outline, prefixOutline } from './outline';

/** Finds the lines of captions on which another speaker begins (`>> It burned.`, `>> IDA: It burned.`). */
export function chevronOutline(lines: readonly string[], knownSpeakers: KnownSpeakers): Outline {
  const changes = lines.map((line) => /^\s*(?:-\s*)?>>>?\s*(?=\S)/.exec(line)?.[0]);
  if (!changes.some((change) => change !== undefined)) return emptyOutline;
  const words = lines.map((line, index) => line.slice(changes[index]?.length ?? 0));
  const named = prefixOutline(words, knownSpeakers);
  const labels = new Map<number, Label>();
  let count = 0;
  let likeCode = 0;
  lines.forEach((_, index) => {
    const label = named.labels.get(index);
    if (changes[index] === undefined) {
      if (label) labels.set(index, label);
      return;
    }
    count += 1;
    if (code.test(words[index] ?? '')) likeCode += 1;
    labels.set(index, label ?? { ...nobody, words: words[index]?.trim() ?? '', startsTurn: true });
  });
  const textLines = lines.filter((line) => !isEmpty(line)).length;
  // A mail with answers has lines with one sign too.
  const isMail = lines.some((line) => /^\s*>(?!>)/.test(line));
  return {
    labels,
    possibleLabels: named.possibleLabels,
    isLikely: !isMail && count > 1 && count * 10 >= textLines && likeCode * 5 <= count,
  };
}

/** The continuation of a sentence, as in the wrapped lines of a mail, or code after a prompt. */
const code = /^\p{Ll}|[=;{}<>\\]|\(\)/u;
