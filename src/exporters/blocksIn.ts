import type { Article } from '../article/Article';
import type { Block } from '../article/Block';
import { type Part, walkBlocks } from '../article/walkBlocks';

/** A block with where it is. */
export interface FoundBlock {
  /** The block. */
  block: Block;
  /** True in a transcript, and for the words of a slot: the block is no part of the story. */
  isAside: boolean;
}

/** The blocks of parts of an article and the blocks inside them, in reading order. Of blocks that hold no others, only those for which `isWanted` is true. */
export function blocksIn(parts: Partial<Article>, isWanted?: (block: Partial<Block>) => boolean): FoundBlock[] {
  const all: FoundBlock[] = [];
  walkBlocks(parts, {
    isWanted,
    part(part) {
      if (part.content === 'block') all.push({ block: part.value as unknown as Block, isAside: isAside(part) });
      return undefined;
    },
  });
  return all;
}

function isAside({ field, holder }: Part): boolean {
  if (!holder) return false;
  return field === 'words' || field.startsWith('transcript') || isAside(holder);
}
