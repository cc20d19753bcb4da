import type { Block, SlotBlock } from './Block';
import { isRecord, listOf } from './guards';

/** True for the edge of a paywall: a slot of the kind `paywall`. */
export function isPaywall(block: unknown): block is SlotBlock {
  return isRecord(block) && block.type === 'slot' && block.kind === 'paywall';
}

/** The edge of the paywall at which blocks end, because the reader may not read on; `undefined` for blocks that are whole. */
export function paywallAtEnd(blocks: readonly Block[] | undefined): SlotBlock | undefined {
  const last = listOf(blocks).at(-1);
  return isPaywall(last) ? last : undefined;
}
