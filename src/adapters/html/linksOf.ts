import type { Block, ListItem, RelatedLink } from '../../article/Block';
import type { Inline, Text } from '../../article/Text';
import { isBlank } from '../textFrom';

/** Links to other pages that stand one below the other, as a list of links; undefined if there is anything else among them. */
export function linksOf(blocks: readonly Block[]): readonly RelatedLink[] | undefined {
  const links: RelatedLink[] = [];
  for (const text of blocks.flatMap(linesOf)) {
    const link = text && linkIn(text);
    if (!link) return undefined;
    links.push(link);
  }
  return links.length > 0 ? links : undefined;
}

/** The lines of a block; undefined in the place of what is no line. */
function linesOf(block: Block): readonly (Text | undefined)[] {
  if (block.type === 'paragraph') return linesIn(block.text);
  if (block.type !== 'list') return [undefined];
  return block.items.map((item) => (isListItem(item) ? (item.body?.length ? undefined : item.text) : item));
}

/** The lines between the breaks of a text. */
function linesIn(text: Text): readonly Text[] {
  if (typeof text === 'string') return [text];
  const lines: Inline[][] = [[]];
  for (const piece of text) {
    if (typeof piece === 'object' && piece.type === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function isListItem(item: Text | ListItem): item is ListItem {
  return typeof item === 'object' && !Array.isArray(item);
}

/** The link that is the whole of a text. */
function linkIn(text: Text): RelatedLink | undefined {
  if (typeof text === 'string') return undefined;
  const [only, ...others] = text.filter((piece) => typeof piece !== 'string' || /[^\s•·–—-]/.test(piece));
  if (typeof only !== 'object' || others.length > 0 || only.type !== 'link' || isBlank(only.text)) return undefined;
  return { url: only.url, label: only.text };
}
