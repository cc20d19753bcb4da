import type { Block, ListItem } from '../article/Block';
import type { Text } from '../article/Text';
import { textFrom } from './textFrom';

/** The items of a list as lines with a bullet, for a quote, which holds text alone; undefined for a list with numbers or with blocks in its items, and for any other block. */
export function linesOfList(block: Block): readonly Text[] | undefined {
  if (block.type !== 'list' || block.ordered || !block.items.every(isText)) return undefined;
  return block.items.map((item) => textFrom(['• ', ...[item].flat()]));
}

function isText(item: Text | ListItem): item is Text {
  return typeof item === 'string' || Array.isArray(item);
}
