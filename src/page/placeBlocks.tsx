import type { ReactNode } from 'react';
import type { Block, Placement } from '../article/Block';
import { formOf, isCustom } from '../article/formOf';
import { isKeyOf, isRecord } from '../article/guards';
import { PlacedView } from './Placed';

/** Placements outside of the column. A pull quote places itself. */
const outside: Partial<Record<Placement, true>> = { wide: true, full: true, margin: true, half: true };

/** Where each block is placed; nothing for a block in the column, and for a half without another one beside it. Nothing at all if every block is in the column. */
export function placementsOf(blocks: readonly Block[]): (Placement | undefined)[] | undefined {
  let isAnyOutside = false;
  let isSecondHalf = false;
  const given = blocks.map((block) => {
    if (!isRecord(block) || block.type === 'pullQuote') return undefined;
    return isKeyOf(outside, block.placement) && (formOf(block) || isCustom(block)) ? block.placement : undefined;
  });
  const placements = given.map((placement, index) => {
    const isHalf = placement === 'half';
    const isInPair: boolean = isHalf && (isSecondHalf || given[index + 1] === 'half');
    isSecondHalf = isInPair && !isSecondHalf;
    if (isHalf && !isInPair) return undefined;
    isAnyOutside ||= placement !== undefined;
    return placement;
  });
  return isAnyOutside ? placements : undefined;
}

/** The elements of blocks, those outside of the column in an element that places them. */
export function placeBlocks(elements: ReactNode, placements: readonly (Placement | undefined)[]): ReactNode[] {
  const all: readonly ReactNode[] = Array.isArray(elements) ? elements : [elements];
  const result: ReactNode[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const placement = placements[index];
    if (!placement) result.push(all[index]);
    else if (placement === 'half') {
      result.push(
        <PlacedView key={index} placement={placement}>
          <div data-part="blocks">{all[index]}</div>
          <div data-part="blocks">{all[index + 1]}</div>
        </PlacedView>,
      );
      index += 1;
    } else {
      result.push(
        <PlacedView key={index} placement={placement}>
          {all[index]}
        </PlacedView>,
      );
    }
  }
  return result;
}
