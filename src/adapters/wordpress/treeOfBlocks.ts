import { isRecord, listOf } from '../../article/guards';
import { textOfHtml } from '../../article/textForReaders';
import { type Fields, stringOf } from '../fields';
import type { SourceReport } from '../SourceReport';
import { folded } from '../withQuotes';

/** Finds the blocks inside a block. */
export type InnerBlocks = (block: Fields) => readonly unknown[];

/** The blocks of a list that stand in no other, and what stands inside each. In a flat list, blocks name the one around them. */
export function treeOfBlocks(
  blocks: readonly unknown[],
  report: SourceReport,
  path: string,
): { top: readonly unknown[]; innerBlocks: InnerBlocks } {
  const { top, inside } = treeByIds(blocks) ?? treeByHtml(blocks, report, path);
  return {
    top,
    innerBlocks: (block) =>
      inside.get(block) ?? listOf<unknown>((block.innerBlocks ?? block.children) as readonly unknown[]),
  };
}

interface Tree {
  readonly top: readonly unknown[];
  readonly inside: ReadonlyMap<Fields, readonly unknown[]>;
}

/** The tree of blocks with ids; undefined if no block names the one around it. */
function treeByIds(blocks: readonly unknown[]): Tree | undefined {
  const byId = new Map<unknown, Fields>();
  for (const block of blocks) if (isRecord(block)) byId.set(block.clientId ?? block.nodeId ?? block.id, block);
  const inside = new Map<Fields, unknown[]>();
  const top: unknown[] = [];
  for (const block of blocks) {
    const id = isRecord(block) ? (block.parentClientId ?? block.parentId) : undefined;
    const parent = typeof id === 'string' || typeof id === 'number' ? byId.get(id) : undefined;
    if (!parent) top.push(block);
    else if (inside.has(parent)) inside.get(parent)?.push(block);
    else inside.set(parent, [block]);
  }
  if (inside.size === 0) return undefined;
  // Blocks that are inside each other are in no other block.
  const reached = new Set<unknown>(top);
  for (const block of reached) for (const inner of inside.get(block as Fields) ?? []) reached.add(inner);
  return reached.size < new Set(blocks).size ? undefined : { top, inside };
}

/** A block that may go on in those after it. */
interface OpenBlock {
  readonly block: Fields | undefined;
  readonly html: string;
  readonly inner: unknown[];
  /** Where the last of them ends in the HTML, and how many letters they have. */
  end: number;
  letters: number;
}

/** The tree of a flat list without ids: the blocks after one, in whose HTML they are most of the words, stand in it. */
function treeByHtml(blocks: readonly unknown[], report: SourceReport, path: string): Tree {
  const inside = new Map<Fields, readonly unknown[]>();
  const top: OpenBlock = { block: undefined, html: '', inner: [], end: 0, letters: 0 };
  const open: OpenBlock[] = [top];
  const close = () => {
    const { block, html, inner, end, letters } = open.pop() as OpenBlock;
    const around = open.at(-1) as OpenBlock;
    around.inner.push(block);
    if (inner.length === 0) return;
    if (end > 0 && 2 * letters >= lettersOf(html)) inside.set(block as Fields, inner);
    else for (const one of inner) around.inner.push(one);
  };
  for (const block of blocks) {
    const html = isRecord(block) ? stringOf(block.renderedHtml).trim() : '';
    if (html === '') {
      // Blocks that show nothing have no HTML.
      open.at(-1)?.inner.push(block);
      continue;
    }
    for (let last = open.at(-1) as OpenBlock; last !== top; last = open.at(-1) as OpenBlock) {
      const at = html.length < last.html.length ? last.html.indexOf(html, last.end) : -1;
      if (at !== -1) {
        last.end = at + html.length;
        last.letters += lettersOf(html);
        break;
      }
      close();
    }
    open.push({ block: block as Fields, html, inner: [], end: 0, letters: 0 });
  }
  while (open.length > 1) close();
  if (inside.size > 0) {
    const message = 'is a flat list without clientId and parentClientId; blocks stand where their HTML is. Query both.';
    report.report({ kind: 'guessed', path, message });
  }
  return { top: top.inner, inside };
}

function lettersOf(html: string): number {
  return folded(textOfHtml(html)).length;
}
