import type { Block, ListBlock, ListItem } from '../../article/Block';
import type { Text } from '../../article/Text';
import { addAll } from '../addAll';
import { textFrom } from '../textFrom';
import { attributeOf, type Element, isElement, isNamed, isText, isWords, type Node, numberOf } from './dom';
import { joined } from './figures';
import { flatten } from './flatten';
import type { ElementReader, Reading } from './Reading';

/** Reads a list with its items. */
export const list: ElementReader = (element, reading) => {
  const items: (Text | ListItem)[] = [];
  const groups = groupsOf(element.childNodes, isListItem);
  for (const { nodes, item: own } of groups) {
    const item = itemOf(reading.blocks(nodes));
    const last = items.length - 1;
    if (item === undefined) continue;
    // What stands between items belongs to the one before, as browsers show it.
    if (own || last < 0) items.push(item);
    else items[last] = withMore(items[last] as Text | ListItem, item);
  }
  if (items.length === 0) return [];
  const pictures = items.map((item) =>
    hasBlocks(item) && item.text === undefined && item.body?.length === 1 ? item.body[0] : undefined,
  );
  if (items.length > 1 && pictures.every((block) => block?.type === 'figure')) return joined(pictures as Block[]);
  return [{ type: 'list', items, ...orderOf(element, groups.find(({ item }) => item)?.item, reading) }];
};

/** Nodes that are read together: an item, or what stands between two. */
interface Group {
  readonly nodes: Node[];
  readonly item?: Element;
}

/** The children of a list, by items; what stands between two items is read together. */
function groupsOf(nodes: readonly Node[], isItem: (node: Node) => node is Element): Group[] {
  const groups: Group[] = [];
  for (const node of nodes) {
    if (isItem(node)) groups.push({ nodes: [node], item: node });
    else if (isElement(node) || isText(node)) {
      const last = groups.at(-1);
      if (last && !last.item) last.nodes.push(node);
      else if (isElement(node) || isWords(node)) groups.push({ nodes: [node] });
    }
  }
  return groups;
}

const isListItem = (node: Node): node is Element => isNamed(node, 'li');
const isTermOrDescription = (node: Node): node is Element => isNamed(node, 'dt', 'dd');

/** An item of a list: its text alone if it has nothing else, so that most items are plain. */
function itemOf(blocks: readonly Block[]): Text | ListItem | undefined {
  const [first, ...others] = blocks;
  if (!first) return undefined;
  if (first.type !== 'paragraph' || first.id) return { body: blocks };
  return others.length === 0 ? first.text : { text: first.text, body: others };
}

function hasBlocks(item: Text | ListItem): item is ListItem {
  return typeof item === 'object' && !Array.isArray(item);
}

function withMore(item: Text | ListItem, more: Text | ListItem): ListItem {
  const { text, body = [] } = hasBlocks(item) ? item : { text: item };
  return { ...(text !== undefined && { text }), body: [...body, ...blocksOf(more)] };
}

function blocksOf(item: Text | ListItem): readonly Block[] {
  if (!hasBlocks(item)) return [{ type: 'paragraph', text: item }];
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
  const pushTerms = () => addAll(items, terms.splice(0));
  for (const { nodes, item: own } of groupsOf(entriesIn(element), isTermOrDescription)) {
    const blocks = reading.blocks(nodes);
    if (own?.tagName === 'dt') {
      const { text, others } = flatten(blocks, reading.document);
      if (text !== '') terms.push([{ type: 'strong', text }]);
      if (others.length > 0) {
        pushTerms();
        items.push({ body: others });
      }
      continue;
    }
    const item = itemOf(blocks);
    if (item === undefined) continue;
    const term = terms.pop();
    pushTerms();
    if (term === undefined) items.push(item);
    else if (hasBlocks(item))
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

/** What a list of descriptions holds; a `div` may be around some terms and descriptions (WHATWG HTML, 4.4.9). */
function entriesIn({ childNodes }: Element): Node[] {
  return childNodes.flatMap((node) =>
    isNamed(node, 'div') && node.childNodes.some(isTermOrDescription) ? node.childNodes : node,
  );
}
