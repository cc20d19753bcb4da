import { charactersIn, countWords } from '../article/countWords';

/** The number of words, where each character of a script without spaces counts as one; undefined if most of the text is in such a script. */
export function wordsIn(text: string): number | undefined {
  const count = countWords(text);
  const characters = charactersIn(count);
  return characters > count.words ? undefined : count.words + characters;
}
