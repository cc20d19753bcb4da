import type { Block, ListBlock, ListItem } from '../../article/Block';
import type { Text } from '../../article/Text';
import { textFrom } from '../textFrom';
import { attributeOf, type Element, isElement, isNamed, isText, type Node, numberOf } from './dom';
import { joined } from './figures';
import { flatten } from './flatten';
import type { ElementReader, Reading } from './Reading';

/** Reads a list with its items. */
export const list: ElementReader = (element, reading) => {
  const items: (Text | ListItem)[] = [];
  const groups = groupsIn(element);
  for (const { nodes, isItem } of groups) {
    const item = itemOf(reading.blocks(nodes));
    const last = items.length - 1;
    if (item === undefined) continue;
    // What stands between items belongs to the one before, as browsers show it.
    if (isItem || last < 0) items.push(item);
    else items[last] = withMore(items[last] as Text | ListItem, item);
  }
  if (items.length === 0) return [];
  const pictures = items.map((item) =>
    isListItem(item) && item.text === undefined && item.body?.length === 1 ? item.body[0] : undefined,
  );
  if (items.length > 1 && pictures.every((block) => block?.type === 'figure')) return joined(pictures as Block[]);
  return [{ type: 'list', items, ...orderOf(element, groups.find(({ isItem }) => isItem)?.item, reading) }];
};

/** Nodes that become one item of a list. */
interface Group {
  nodes: Node[];
  isItem: boolean;
  item?: Element;
}

function groupsIn({ childNodes }: Element): Group[] {
  const groups: Group[] = [];
  for (const node of childNodes) {
    if (isNamed(node, 'li')) groups.push({ nodes: [node], isItem: true, item: node });
    else if (isElement(node) || (isText(node) && node.value.trim() !== '')) {
      const last = groups.at(-1);
      if (last && !last.isItem) last.nodes.push(node);
      else groups.push({ nodes: [node], isItem: false });
    }
  }
  return groups;
}

/** An item of a list: its text alone if it has nothing else, so that most items are plain. */
function itemOf(blocks: readonly Block[]): Text | ListItem | undefined {
  const [first, ...others] = blocks;
  if (!first) return undefined;
  if (first.type !== 'paragraph' || first.id) return { body: blocks };
  return others.length === 0 ? first.text : { text: first.text, body: others };
}

function isListItem(item: Text | ListItem): item is ListItem {
  return typeof item === 'object' && !Array.isArray(item);
}

function withMore(item: Text | ListItem, more: Text | ListItem): ListItem {
  const { text, body = [] } = isListItem(item) ? item : { text: item };
  return { ...(text !== undefined && { text }), body: [...body, ...blocksOf(more)] };
}

function blocksOf(item: Text | ListItem): readonly Block[] {
  if (!isListItem(item)) return [{ type: 'paragraph', text: item }];
  return [...(item.text === undefined ? [] : [{ type: 'paragraph' as const, text: item.text }]), ...(item.body ?? [])];
}

function orderOf(element: Element, first: Element | undefined, reading: Reading): Partial<ListBlock> {
  if (element.tagName !== 'ol') return {};
  const start = numberOf(element, 'start') ?? (first && numberOf(first, 'value'));
  const isReversed = attributeOf(element, 'reversed') !== undefined;
  const later = element.childNodes.find(
    (node) => node !== first && isNamed(node, 'li') && attributeOf(node, 'value') !== undefined,
  );
  if (later) reading.report('changed', later as Element, 'has a number of its own; it gets the one that follows.');
  return {
    ordered: true,
    ...(start !== undefined && Number.isInteger(start) && start !== 1 && { start }),
    ...(isReversed && { reversed: true }),
  };
}

/** Reads a list of terms and what they mean: `term: words`. */
export const descriptions: ElementReader = (element, reading) => {
  const items: (Text | ListItem)[] = [];
  const terms: Text[] = [];
  const pushTerms = () => items.push(...terms.splice(0));
  for (const node of entriesIn(element)) {
    const blocks = reading.blocks([node]);
    if (isNamed(node, 'dt')) {
      const { text, others } = flatten(blocks, reading.document);
      if (text !== '') terms.push([{ type: 'strong', text }]);
      if (others.length > 0) items.push({ body: others });
      continue;
    }
    const item = itemOf(blocks);
    if (item === undefined) continue;
    const term = terms.pop();
    pushTerms();
    if (term === undefined) items.push(item);
    else if (isListItem(item))
      items.push({ text: item.text === undefined ? term : described(term, item.text), body: item.body ?? [] });
    else items.push(described(term, item));
  }
  pushTerms();
  return items.length > 0 ? [{ type: 'list', items }] : [];
};

function described(term: Text, words: Text): Text {
  return textFrom([
    ...(typeof term === 'string' ? [term] : term),
    ': ',
    ...(typeof words === 'string' ? [words] : words),
  ]);
}

/** The terms and descriptions of a list; a `div` may be around some of them (WHATWG HTML, 4.4.9). */
function entriesIn({ childNodes }: Element): Node[] {
  return childNodes
    .flatMap((node) =>
      isNamed(node, 'div') && node.childNodes.some((child) => isNamed(child, 'dt', 'dd')) ? node.childNodes : node,
    )
    .filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
}
