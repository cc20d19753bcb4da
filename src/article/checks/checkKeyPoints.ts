import { partIds } from '../anchors';
import { isRecord, listOf } from '../guards';
import { textOfUnknown } from '../textOfUnknown';
import { tellingWords } from './meaning';
import type { WrittenNumber } from './numbers';
import type { Report } from './Report';
import type { Story } from './Story';
import { WordIndex } from './WordIndex';

/** The share of a point's words that one block must have to support it; below it, people too find that no block does. */
const leastShare = 0.4;

/** A point with fewer significant words is not judged: one more or less would decide. */
const fewestWords = 4;

/**
 * Reports key points that no block of the story supports. If `supports` names blocks, they must exist. If it
 * names none, the point's words are looked for: at least 40 % of its names, numbers and longer words must be in one
 * block of the brief or the body. That is a measure of words, not of meaning: a point in quite other words than the story is
 * reported though it is true, and one that says the opposite in the same words is not. In any case its numbers must stand
 * somewhere in the story.
 */
export function checkKeyPoints(story: Story, report: Report): void {
  const { article, brief, body, conversation } = story;
  const points = listOf<unknown>(article.keyPoints);
  if (points.length === 0 || story.isWithdrawn('keyPoints')) return;
  const blocks = [...brief, ...body];
  let ids: ReturnType<typeof partIds> | undefined;
  let index: WordIndex | undefined;
  let numbers: StoryNumbers | undefined;

  points.forEach((point, position) => {
    const { id, text, supports } = isRecord(point) ? point : { text: point };
    if (typeof id === 'string' && story.isWithdrawn(`#${id}`)) return;
    const path = `keyPoints[${position}]`;
    const words = isRecord(point) ? story.wordsOf(text) : textOfUnknown(point);
    const named = listOf(supports as readonly unknown[] | undefined);
    checkNumbers(words, path);
    if (named.length === 0) checkWords(words, path);
    named.forEach((support, at) => {
      checkSupport(support, `${path}.supports[${at}]`);
    });
  });

  function checkSupport(support: unknown, path: string): void {
    ids ??= partIds(article);
    const holders = typeof support === 'string' ? ids.get(support) : undefined;
    if (holders && holders[0] !== 'keyPoints') return;
    report(
      'support-missing',
      path,
      `is ${JSON.stringify(textOfUnknown(support))}, and no block has that id. Give the block the id, or name the block that supports the point.`,
    );
  }

  function checkNumbers(words: string, path: string): void {
    const own = story.readNumbers(words);
    if (own.length === 0) return;
    numbers ??= new StoryNumbers([...blocks, ...conversation].flatMap(({ words }) => story.readNumbers(words)));
    const missing = own.filter((number) => !numbers?.has(number));
    if (missing.length === 0) return;
    report(
      'number-not-in-story',
      `${path}.text`,
      `has ${missing.map(({ text }) => text).join(', ')}, which ${missing.length > 1 ? 'are' : 'is'} nowhere in the story. Look it up; if it is right, the story should say it too.`,
    );
  }

  function checkWords(words: string, path: string): void {
    if (blocks.length === 0) return;
    index ??= new WordIndex(blocks, (block) => tellingWords(block.words, story).keys());
    // A word in more than half of a story's blocks is its subject, or has little meaning in any language.
    const tooCommon = blocks.length > 3 ? blocks.length / 2 : blocks.length;
    const telling = new Map(
      [...tellingWords(words, story)].filter(([word]) => (index?.blocksWith(word).length ?? 0) <= tooCommon),
    );
    if (telling.size < fewestWords) return;
    const nearest = index.nearest(new Set(telling.keys()));
    if (nearest && nearest.words.length >= telling.size * leastShare) return;
    const nowhere = [...telling].flatMap(([word, written]) => (index?.blocksWith(word).length ? [] : `“${written}”`));
    report(
      'key-point-unsupported',
      path,
      `${nearest ? `has ${telling.size} significant words, of which the most similar block, ${nearest.block.path}, has ${nearest.words.length}` : 'shares no word with the story'}; ${nowhere.slice(0, 5).join(', ')} ${nowhere.length > 1 ? 'are' : 'is'} nowhere in it. Name the blocks that support it in \`supports\`, or correct it.`,
    );
  }
}

/** Newspapers spell small numbers out: up to this one, a number that is missing in figures may be there in words. */
const largestSpelled = 12;

/** The numbers of a story. */
class StoryNumbers {
  readonly #values = new Set<string>();
  /** Those without a word for a power of ten behind them. */
  readonly #plain = new Set<string>();

  constructor(numbers: readonly WrittenNumber[]) {
    for (const { readings, withUnit } of numbers) {
      for (const value of readings.flat()) {
        this.#values.add(value);
        if (withUnit === undefined) this.#plain.add(value);
      }
      for (const value of withUnit ?? []) this.#values.add(value);
    }
  }

  /** True where the story has the number in some way. */
  has({ readings, withUnit }: WrittenNumber): boolean {
    if (withUnit?.some((value) => this.#values.has(value))) return true;
    // "Between 20 and 30 million" has 20 million; "20 thousand" has not.
    const values = withUnit === undefined ? this.#values : this.#plain;
    return readings.some((reading) =>
      reading.every((value) => values.has(value) || (/^\d+$/.test(value) && Number(value) <= largestSpelled)),
    );
  }
}
