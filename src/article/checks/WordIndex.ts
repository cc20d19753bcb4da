import type { StoryBlock } from './Story';

/** Which blocks of a story have which words, so that a story of any length is searched once. */
export class WordIndex {
  readonly blocks: readonly StoryBlock[];
  readonly #blocksOf = new Map<string, number[]>();

  /** The words of a block are what `allTextOf` makes of it. */
  constructor(blocks: readonly StoryBlock[], wordsOf: (block: StoryBlock) => Iterable<string>) {
    this.blocks = blocks;
    blocks.forEach((block, index) => {
      for (const word of wordsOf(block)) {
        const found = this.#blocksOf.get(word);
        if (!found) this.#blocksOf.set(word, [index]);
        else if (found.at(-1) !== index) found.push(index);
      }
    });
  }

  /** The positions of the blocks that have a word, in order. */
  blocksWith(word: string): readonly number[] {
    return this.#blocksOf.get(word) ?? [];
  }

  /** The positions of the blocks that have all of these words, in order. */
  blocksWithAll(words: Iterable<string>): readonly number[] {
    const lists = [...words].map((word) => this.blocksWith(word)).sort((one, other) => one.length - other.length);
    let left = lists[0] ?? [];
    for (const list of lists.slice(1)) {
      if (left.length === 0) break;
      const others = new Set(list);
      left = left.filter((position) => others.has(position));
    }
    return left;
  }

  /** The block that has the most of these words, the first of several, and which of them it has; undefined when none has any. */
  nearest(words: ReadonlySet<string>): { block: StoryBlock; words: readonly string[] } | undefined {
    const counts = new Uint32Array(this.blocks.length);
    let nearest = -1;
    for (const word of words) {
      for (const position of this.blocksWith(word)) {
        const count = (counts[position] ?? 0) + 1;
        counts[position] = count;
        const most = counts[nearest] ?? 0;
        if (count > most || (count === most && position < nearest)) nearest = position;
      }
    }
    const block = this.blocks[nearest];
    return block && { block, words: [...words].filter((word) => this.blocksWith(word).includes(nearest)) };
  }
}
