import type { ReactNode } from 'react';
import type { Block } from '../../article/Block';
import type { BlockOptions } from './BlockOptions';
import { type BlockSet, withDefaults } from './blockSet';
import { renderBlocks } from './renderBlocks';

/** Props of `Blocks`. */
export interface BlocksProps extends BlockOptions {
  /** The blocks, in order. */
  blocks: readonly Block[];
}

/** `Blocks` for a set of blocks. Outside of a component whose style sheet contains their rules, each brings its own. */
export function blocksOf(set: BlockSet): (props: BlocksProps) => ReactNode {
  return ({ blocks, ...options }) =>
    renderBlocks(blocks, { ...options, components: withDefaults(options.components, set) });
}
