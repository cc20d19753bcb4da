import type { Block, ListItem, TableRow } from '../../article/Block';
import { plainTextOfBlocks } from '../../article/plainText';
import type { Inline, Text } from '../../article/Text';
import { addAll } from '../addAll';
import { isBlank, textFrom } from '../textFrom';
import type { HtmlDocument } from './HtmlDocument';

/** Blocks as one text, for a place that holds no blocks, such as a caption. */
export interface Flattened {
  /** The words of the blocks, with line breaks between them. */
  text: Text;
  /** What has more than words, such as pictures, without its words. */
  others: readonly Block[];
}

/** Makes one text of blocks. */
export function flatten(blocks: readonly Block[], { pending }: Pick<HtmlDocument, 'pending'>): Flattened {
  const texts: Text[] = [];
  const others: Block[] = [];
  const ahead = blocks.toReversed();
  for (let block = ahead.pop(); block; block = ahead.pop()) {
    const { words = [], inside = [], medium } = contentOf(block);
    addAll(
      texts,
      words.filter((text) => text !== undefined),
    );
    addAll(ahead, inside.toReversed());
    if (medium) others.push(medium);
    // Links lead to the block that takes the text.
    else if (block.id) pending.push(block.id);
  }
  return { text: lines(texts), others };
}

/** True for a block without words of the story, such as a picture. */
export function isWordless(block: Block): boolean {
  return plainTextOfBlocks([block]).trim() === '';
}

/** Texts, each on a line of its own. */
export function lines(texts: readonly Text[]): Text {
  return between(texts, { type: 'break' });
}

/** Texts with a piece between them. */
function between(texts: readonly Text[], piece: Inline): Text {
  return textFrom(
    texts
      .filter((text) => !isBlank(text))
      .flatMap((text, index) => [...(index > 0 ? [piece] : []), ...(typeof text === 'string' ? [text] : text)]),
  );
}

/** The words of a block, the blocks in it, and what else it is. */
interface Content {
  words?: readonly (Text | undefined)[];
  inside?: readonly Block[];
  medium?: Block;
}

function contentOf(block: Block): Content {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { words: [block.text] };
    case 'code':
      return { words: [block.text, block.caption] };
    case 'quote':
      return { words: [...block.paragraphs, block.attribution] };
    case 'pullQuote':
      return { words: [block.text, block.attribution] };
    case 'list':
      return { inside: block.items.flatMap(blocksOfItem) };
    case 'details':
      return { words: [block.summary], inside: block.body };
    case 'table':
      return { words: [block.caption, ...[...(block.head ?? []), ...block.rows].map(textOfRow), block.foot] };
    case 'gallery':
      return {
        inside: [
          ...block.pictures.map((picture): Block => ({ type: 'figure', ...picture })),
          ...[block.caption, block.credit].flatMap((text) => (text === undefined ? [] : [paragraph(text)])),
        ],
      };
    case 'divider':
      return {};
    case 'figure':
    case 'video':
    case 'audio': {
      const { caption, credit, ...medium } = block;
      return { words: [caption, credit], medium };
    }
    case 'embed': {
      const { text, caption, credit, ...medium } = block;
      return { words: [text, caption, credit], medium };
    }
    default:
      return { medium: block };
  }
}

function textOfRow({ cells }: TableRow): Text {
  return between(
    cells.map(({ text }) => text),
    ' ',
  );
}

function blocksOfItem(item: Text | ListItem): readonly Block[] {
  if (typeof item === 'string' || !('body' in item || 'text' in item)) return [paragraph(item as Text)];
  return [...(item.text === undefined ? [] : [paragraph(item.text)]), ...(item.body ?? [])];
}

function paragraph(text: Text): Block {
  return { type: 'paragraph', text };
}
