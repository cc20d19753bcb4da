import type { Block } from '../article/Block';
import { isKeyOf, isRecord } from '../article/guards';
import { textForReaders } from '../article/textForReaders';
import type { AdapterOptions, NodeTools } from './AdapterOptions';

/** What the publisher's own reader makes of a node; undefined if it leaves the node to the adapter, or throws, which is reported. */
export function readNode<Node, Content>(
  name: string | undefined,
  node: Node,
  read: AdapterOptions<Node, Content>['read'] = {},
  tools: NodeTools<Content>,
): readonly Block[] | undefined {
  if (!isKeyOf(read, name)) return undefined;
  try {
    const result = read[name]?.(node, tools);
    if (result === undefined) return undefined;
    return result === null ? [] : [result].flat(9).flatMap((block) => blockOf(block, name, tools));
  } catch (error) {
    tools.report(`cannot be read by read[${JSON.stringify(name)}] (${error}); it is read without it.`, 'changed');
    return undefined;
  }
}

/** A block that a reader has returned; of what is none, its words. */
function blockOf(block: unknown, name: string, { report }: NodeTools<never>): readonly Block[] {
  if (isRecord(block)) return [block as unknown as Block];
  report(`is read by read[${JSON.stringify(name)}] as what is no block; its words are shown.`, 'changed');
  const words = textForReaders(block);
  return words === '' ? [] : [{ type: 'paragraph', text: words }];
}
