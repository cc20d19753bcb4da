import type { Block, ParagraphBlock } from './Block';
import { isCustom } from './formOf';
import { isEmpty, isKeyOf, isRecord } from './guards';
import type { Provenance } from './Provenance';
import { describe, list, ReadContext, type Reader } from './Reader';
import { provenance } from './readProvenance';
import { id } from './readText';
import { textForReaders, textOfHtml } from './textForReaders';
import { unfoldBox } from './unfoldBox';

/** Reads running text; a block that cannot be read becomes a paragraph of its words. */
export const blocks: Reader<readonly Block[]> = list(block, remains);

/** What follows the block that was read: the words of its items that could not be read, and what it holds if it is unfolded. */
export function remains(context: ReadContext): readonly Block[] {
  if (context.remains.length === 0) return [];
  return context.remains.splice(0).map((one) => (typeof one === 'string' ? paragraphOf(one) : one));
}

/** How many blocks may be inside each other: the words of deeper ones become a paragraph. */
const deepest = 20;

/** How many blocks one block may hold at any depth: one that is held in many places may stand for millions. */
const mostInside = 10_000;

/** True if blocks may be read at the present place. */
export function hasRoom({ blocks, blocksInside }: ReadContext): boolean {
  return blocks.length < deepest && blocksInside <= mostInside;
}

/** Reads one block. */
export function block(value: unknown, context: ReadContext): Block | undefined {
  const type = isRecord(value) ? value.type : undefined;
  const { blocks, readers } = context;
  const read = isKeyOf(readers.blocks, type) ? readers.blocks[type] : isCustom(value) ? readers.otherBlock : undefined;
  const given = isRecord(value) ? value.id : undefined;
  const wasTaken = typeof given === 'string' && context.ids.has(given);
  if (read) {
    if (blocks.includes(value)) {
      context.report('left-out', 'holds itself; it is left out here. Pass data without cycles.');
      return undefined;
    }
    context.blocksInside = blocks.length === 0 ? 0 : context.blocksInside + 1;
    // A paragraph is what the others become.
    if (type === 'paragraph' || hasRoom(context)) {
      blocks.push(value);
      const before = context.remains.length;
      const known = read(value, context);
      blocks.pop();
      if (known?.type === 'factBox' && blocks.some(isBox)) {
        context.report('changed', 'is a box in a box; what it holds is shown in the outer one.');
        const [first, ...others] = unfoldBox(known);
        context.remains.splice(before, 0, ...others);
        return first;
      }
      if (known) return known;
      context.remains.length = before;
    } else {
      context.report('changed', 'is nested more deeply than can be shown; its words are shown as a paragraph.');
    }
  }
  const about = isRecord(value) ? provenanceIn(value, read === undefined, context) : undefined;
  const words =
    typeof value === 'string'
      ? textOfHtml(value)
      : textForReaders(about ? { ...(value as object), provenance: undefined } : value, context);
  if (typeof value === 'string') {
    context.report(
      'changed',
      'is a string, not a block; it is shown as a paragraph. Write { "type": "paragraph", "text": … }.',
    );
  } else if (!read) {
    const is = type === undefined ? `${describe(value)} without a type` : `of type ${describe(type)}`;
    const types = Object.keys(readers.blocks).join(', ');
    context.report(
      words === '' ? 'left-out' : 'unknown',
      `is ${is}, not a block (${types}); ${words === '' ? 'it has no words and is left out' : 'its words are shown as a paragraph'}.`,
    );
  }
  if (words === '') return undefined;
  const own = isRecord(value) ? idIn(value, read === undefined, wasTaken, context) : undefined;
  return { ...paragraphOf(words), ...(own !== undefined && { id: own }), ...(about && { provenance: about }) };
}

/** How a block came about that becomes a paragraph of its words. The reader of its type has reported what is wrong with it. */
function provenanceIn(value: Given, isNew: boolean, context: ReadContext): Provenance | undefined {
  if (isEmpty(value.provenance)) return undefined;
  return (isNew ? context : new ReadContext()).under('provenance', provenance, value.provenance);
}

/** The id of such a block, by which it may be withdrawn. The reader of its type may have taken it already. */
function idIn(value: Given, isNew: boolean, wasTaken: boolean, context: ReadContext): string | undefined {
  if (isEmpty(value.id)) return undefined;
  const isRead = !isNew && typeof value.id === 'string' && context.ids.has(value.id);
  if (!isRead) return context.under('id', id, value.id);
  return wasTaken ? undefined : (value.id as string);
}

type Given = Readonly<Record<string, unknown>>;

function isBox(value: unknown): boolean {
  return isRecord(value) && value.type === 'factBox';
}

/** A paragraph of words that could not be read as what they were meant to be. */
export function paragraphOf(words: string): ParagraphBlock {
  return { type: 'paragraph', text: words };
}
