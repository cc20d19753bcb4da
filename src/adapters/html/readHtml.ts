import type { Block } from '../../article/Block';
import type { Text } from '../../article/Text';
import { type Node, parseHtmlFragment } from './dom';
import { Flow } from './Flow';
import { type Flattened, flatten } from './flatten';
import { HtmlDocument, type HtmlWalk } from './HtmlDocument';

/** Reads HTML as blocks. The places of issues begin with `source`, the place of the HTML in the source. */
export function readHtml(html: string, walk: HtmlWalk, source = ''): readonly Block[] {
  return readNodes(parseHtmlFragment(html, walk.lineAt !== undefined), walk, source);
}

/** Reads HTML as one text, in which each block is a line. What is no text is left out. */
export function textOf(html: string, walk: HtmlWalk, source = ''): Text {
  const { text, others } = textAndBlocksOf(html, walk, source);
  for (const { type } of others) {
    walk.report.report({
      kind: 'left-out',
      path: source,
      message: `has a block of type ${type}, where only text can be; it is left out.`,
    });
  }
  return text;
}

/** Reads HTML as one text, in which each block is a line, and the blocks that are no text, such as pictures. */
export function textAndBlocksOf(html: string, walk: HtmlWalk, source = ''): Flattened {
  const nodes = parseHtmlFragment(html, walk.lineAt !== undefined);
  const document = new HtmlDocument(nodes, walk, source);
  return flatten(new Flow(document).read(nodes), document);
}

/** Reads the nodes of a document as blocks. */
export function readNodes(nodes: readonly Node[], walk: HtmlWalk, source: string): readonly Block[] {
  const document = new HtmlDocument(nodes, walk, source);
  const blocks = new Flow(document).read(nodes);
  return document.notes.size > 0 ? withoutTitleOfNotes(blocks, document) : blocks;
}

/** Blocks without the rule and the heading that stood above notes at the end, which the page writes itself. */
function withoutTitleOfNotes(blocks: readonly Block[], document: HtmlDocument): readonly Block[] {
  const end = blocks.findLastIndex(({ type }) => type !== 'divider' && type !== 'heading') + 1;
  for (const block of blocks.slice(end)) {
    const element = document.headings.get(block);
    if (element)
      document.report('left-out', element, 'is the title of the notes, which the page writes itself; it is left out.');
  }
  return blocks.slice(0, end);
}
