import type { ReactNode } from 'react';
import { type BlocksProps, blocksOf } from '../components/Blocks/blocksOf';
import { coreBlocks } from '../components/Blocks/coreBlocks';

/** `Blocks` with the components of the core blocks only: paragraphs, headings, lists, quotes, pull quotes, figures and dividers. */
export const Blocks: (props: BlocksProps) => ReactNode = /* @__PURE__ */ blocksOf(coreBlocks);
