import type { Block, ListBlock, ListItem } from '../../article/Block';
import type { Text } from '../../article/Text';
import { itemsOf } from '../pieces';

/** An item of a list in the flat form of Portable Text. */
export interface FlatItem {
  readonly blocks: readonly Block[];
  /** The kind of list. */
  readonly kind: string;
  /** The level from 1. */
  readonly level: number;
}

/** A list that items are still added to. */
interface OpenList {
  level: number;
  readonly kind: string;
  readonly items: (Text | ListItem)[];
}

/** Items inside more lists than these are items of the innermost. */
const deepest = 8;

/** The lists of items beside each other. An item that is levels deeper than the one before it is in the next list; no level is left empty. */
export function nestItems(items: readonly FlatItem[]): ListBlock[] {
  const lists: ListBlock[] = [];
  const open: OpenList[] = [];
  for (const { blocks, kind, level } of items) {
    const [item] = itemsOf([blocks]);
    if (item === undefined) continue;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const inside = open.at(-1);
    const isDeeper = inside !== undefined && level > inside.level && open.length < deepest;
    if (inside && !isDeeper && inside.kind === kind) {
      // The first item may be deeper than those after it.
      inside.level = Math.min(inside.level, level);
      inside.items.push(item);
      continue;
    }
    if (inside && !isDeeper) open.pop();
    const list: OpenList = { level, kind, items: [item] };
    const block: ListBlock = { type: 'list', items: list.items, ...(kind === 'number' && { ordered: true }) };
    const around = open.at(-1);
    if (around) addTo(around.items, block);
    else lists.push(block);
    open.push(list);
  }
  return lists;
}

/** Adds a list to the last of some items. */
function addTo(items: (Text | ListItem)[], list: ListBlock): void {
  const last = items.pop();
  const item: ListItem = typeof last === 'object' && !Array.isArray(last) ? (last as ListItem) : { text: last as Text };
  items.push({ ...item, body: [...(item.body ?? []), list] });
}
