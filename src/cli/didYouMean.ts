/** ` Did you mean …?` with the closest of some words, to be appended to a message; an empty string if none is close. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const closest = closestTo(word, candidates);
  return closest ? ` Did you mean ${closest}?` : '';
}

/** The candidate with the smallest edit distance, if it is at most 2 and at least two letters of the candidate are right. */
function closestTo(word: string, candidates: readonly string[]): string | undefined {
  const [closest] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((one, other) => one.distance - other.distance);
  return closest && closest.distance <= Math.min(2, closest.candidate.length - 2) ? closest.candidate : undefined;
}

/** The Levenshtein distance: how many insertions, deletions and substitutions turn one word into the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      const substituted = (above[column] ?? 0) + (letter === other[column] ? 0 : 1);
      current.push(Math.min(substituted, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
