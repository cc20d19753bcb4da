import { isRecord, listOf } from '../../article/guards';
import { addAll } from '../addAll';
import { stringOf } from '../fields';
import type { SourceReport } from '../SourceReport';
import { isEditorBlock, parsedForm } from './parsedForm';
import { treeOfBlocks } from './treeOfBlocks';
import type { WordPressBlock } from './WordPressPost';

/** Blocks inside as many others are written; of those that are deeper, nothing is known. */
const deepest = 500;

/** So many blocks are written: a block that stands in many places may stand for millions. */
const most = 20_000;

/** True for a list with a block: an object that says its name and its markup, or its attributes. */
export function isListOfBlocks(value: unknown): value is readonly unknown[] {
  const list = listOf(Array.isArray(value) ? (value as readonly unknown[]) : []);
  return list.some((one) => isParsedBlock(one) || isEditorBlock(one));
}

function isParsedBlock(value: unknown): value is WordPressBlock {
  return (
    isRecord(value) &&
    (typeof value.blockName === 'string' || value.blockName === null) &&
    (typeof value.innerHTML === 'string' || Array.isArray(value.innerContent))
  );
}

/** The markup of the editor that blocks were parsed from, or that has what they show. */
export function markupOfBlocks(blocks: readonly unknown[], report: SourceReport, path: string): string {
  let markup = '';
  let count = 0;
  const { top, innerBlocks } = treeOfBlocks(blocks, report, path);
  const ahead: { part: unknown; depth: number }[] = [{ part: top, depth: 0 }];
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    const { part, depth } = step;
    if (typeof part === 'string') markup += part;
    if (Array.isArray(part))
      addAll(
        ahead,
        listOf<unknown>(part)
          .map((one) => ({ part: one, depth }))
          .reverse(),
      );
    else if (isRecord(part)) {
      count += 1;
      if (depth > deepest || count > most) {
        const message = 'has blocks that are nested too deeply, or too many; what is in them is left out.';
        report.report({ kind: 'left-out', path, message });
        continue;
      }
      const block = isParsedBlock(part) ? part : parsedForm(part, innerBlocks);
      const inside = partsOf(block).map((one) => ({ part: one, depth: depth + 1 }));
      const [begin, end] = commentsOf(block);
      addAll(ahead, [{ part: end, depth }, ...inside.reverse(), { part: begin, depth }]);
    }
  }
  return markup;
}

/** What stands inside a block, in its order. Services that do not say where the inner blocks stand have them before the last end tags. */
function partsOf({ innerContent, innerHTML, innerBlocks }: WordPressBlock): unknown[] {
  const inner = listOf(innerBlocks as readonly unknown[]);
  if (!Array.isArray(innerContent)) {
    const html = stringOf(innerHTML);
    const end = /(?:\s*<\/[\w-]+>)*\s*$/.exec(html)?.index ?? html.length;
    return inner.length === 0 ? [html] : [html.slice(0, end), ...inner, html.slice(end)];
  }
  let next = 0;
  const parts = listOf<unknown>(innerContent).map((part) => (part === null ? inner[next++] : part));
  return [...parts, ...inner.slice(next)];
}

/** The comments around a block; none for markup outside of blocks. */
function commentsOf({ blockName, attrs }: WordPressBlock): readonly [begin: string, end: string] {
  const name = stringOf(blockName).toLowerCase();
  if (!/^(?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*$/.test(name)) return ['', ''];
  const settings = isRecord(attrs) && Object.keys(attrs).length > 0 ? `${jsonOf(attrs)} ` : '';
  return [`<!-- wp:${name} ${settings}-->`, `<!-- /wp:${name} -->`];
}

/** Settings as JSON that ends no comment. */
function jsonOf(attrs: object): string {
  try {
    return JSON.stringify(attrs).replace(/--|[<>]/g, (signs) =>
      [...signs].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join(''),
    );
  } catch {
    return '{}';
  }
}
