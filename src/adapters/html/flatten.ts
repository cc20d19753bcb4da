import type { Block } from '../../article/Block';
import type { Inline, Text } from '../../article/Text';
import { isBlank, textFrom } from '../textFrom';
import type { HtmlDocument } from './HtmlDocument';

/** Blocks as one text, for a place that holds no blocks, such as a caption. */
export interface Flattened {
  /** The words of paragraphs, headings, lists and quotes, with line breaks between them. */
  text: Text;
  /** The other blocks, in their order. */
  others: readonly Block[];
}

/** Makes one text of blocks. */
export function flatten(blocks: readonly Block[], { pending }: Pick<HtmlDocument, 'pending'>): Flattened {
  const texts: Text[] = [];
  const others: Block[] = [];
  const ahead = [...blocks].reverse();
  for (let block = ahead.pop(); block; block = ahead.pop()) {
    const found = textsOf(block);
    if (!found) {
      others.push(block);
      continue;
    }
    // Links lead to the block that takes the text.
    if (block.id) pending.push(block.id);
    texts.push(...found.texts);
    ahead.push(...found.blocks.toReversed());
  }
  return { text: lines(texts), others };
}

/** Texts, each on a line of its own. */
export function lines(texts: readonly Text[]): Text {
  const pieces: Inline[] = [];
  for (const text of texts) {
    if (isBlank(text)) continue;
    if (pieces.length > 0) pieces.push({ type: 'break' });
    pieces.push(...(typeof text === 'string' ? [text] : text));
  }
  return textFrom(pieces);
}

/** The texts of a block that has nothing else; undefined for any other. */
function textsOf(block: Block): { texts: readonly Text[]; blocks: readonly Block[] } | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { texts: [block.text], blocks: [] };
    case 'quote':
      return { texts: [...block.paragraphs, ...(block.attribution ? [block.attribution] : [])], blocks: [] };
    case 'list':
      return { texts: [], blocks: block.items.flatMap(blocksOfItem) };
    case 'divider':
      return { texts: [], blocks: [] };
    default:
      return undefined;
  }
}

function blocksOfItem(item: Text | { text?: Text; body?: readonly Block[] }): readonly Block[] {
  if (typeof item === 'string' || !('body' in item || 'text' in item))
    return [{ type: 'paragraph', text: item as Text }];
  return [...(item.text === undefined ? [] : [{ type: 'paragraph' as const, text: item.text }]), ...(item.body ?? [])];
}
