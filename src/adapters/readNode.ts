import type { Block } from '../article/Block';
import { isKeyOf } from '../article/guards';
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
    return result === null ? [] : ([result].flat() as readonly Block[]);
  } catch (error) {
    tools.report(`cannot be read by read[${JSON.stringify(name)}] (${error}); it is read without it.`, 'changed');
    return undefined;
  }
}
