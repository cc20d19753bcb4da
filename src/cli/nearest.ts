/** The one among some words that another was probably meant to be: all but two letters are right. */
function nearest(word: string, among: readonly string[]): string | undefined {
  const [best] = among.map((one) => ({ one, distance: distanceOf(word, one) })).sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.min(2, best.one.length - 2) ? best.one : undefined;
}

/** A question at the end of a complaint: the word that was probably meant, if there is one. */
export function didYouMean(word: string, among: readonly string[]): string {
  const meant = nearest(word, among);
  return meant ? ` Did you mean ${meant}?` : '';
}

/** How many letters have to be put in, left out or changed to make one word of another (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      const changed = (above[column] ?? 0) + (letter === other[column] ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
