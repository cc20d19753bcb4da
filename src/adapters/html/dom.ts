import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter, html as names, parse, parseFragment } from 'parse5';

/** A node of a document, as the parser builds it. */
export type Node = Dom.ChildNode;

/** An element of a document, as the parser builds it. */
export type Element = Dom.Element;

/** Without scripts, what `noscript` holds is markup: pages that load pictures late have the picture there. */
const withoutScripts = { scriptingEnabled: false };

/** Parses a fragment; with `sourceCodeLocationInfo`, elements know where they are in it. */
export function parseHtmlFragment(html: string, sourceCodeLocationInfo = false): readonly Node[] {
  const options = { ...withoutScripts, sourceCodeLocationInfo };
  // In a body, the tags of rows and cells are dropped, and their words run together; in a template, end tags without a start are.
  if (beginsInTable(html)) {
    return parseFragment(html, options).childNodes;
  }
  return parseFragment(defaultTreeAdapter.createElement('body', names.NS.HTML, []), html, options).childNodes;
}

/** True for HTML whose first tag is that of a part of a table, after white space and comments. */
function beginsInTable(html: string): boolean {
  let start = 0;
  while (start < html.length) {
    if (/\s/.test(html.charAt(start))) start += 1;
    else if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start);
      start = end === -1 ? html.length : end + 3;
    } else break;
  }
  return /^<(?:caption|col|colgroup|t(?:body|d|foot|h|head|r))[\s>/]/i.test(html.slice(start, start + 16));
}

/** Parses a page. */
export function parsePage(html: string): readonly Node[] {
  return parse(html, withoutScripts).childNodes;
}

/** A piece of text as a node. */
export function textNode(value: string): Node {
  return { nodeName: '#text', value, parentNode: null };
}

/** True for an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** True for a piece of text. */
export function isText(node: Node): node is Dom.TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute; undefined if the element does not have it. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  for (const attribute of attrs) if (attribute.name === name) return attribute.value;
  return undefined;
}

/** The first of some attributes that is not empty. */
export function firstAttributeOf(element: Element, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributeOf(element, name)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** The id of an element, or the name of an anchor (WHATWG HTML, 7.4.6.3). */
export function idOf(element: Element): string | undefined {
  return attributeOf(element, 'id') || (element.tagName === 'a' ? attributeOf(element, 'name') : undefined);
}

/** The number in an attribute, such as a width; undefined for one that is no number, such as `100%`. */
export function numberOf(element: Element, name: string): number | undefined {
  const value = /^\s*([+-]?\d+(?:\.\d+)?)(?:px)?\s*$/.exec(attributeOf(element, name) ?? '')?.[1];
  return value === undefined ? undefined : Number(value);
}

/** The classes of an element, with a space on both sides of each; an empty string without classes. */
export function classesOf(element: Element): string {
  const classes = attributeOf(element, 'class');
  return classes ? ` ${classes.replace(/\s+/g, ' ').trim().toLowerCase()} ` : '';
}

/** True for an element with one of some tag names. */
export function isNamed<Name extends string>(
  node: Node,
  ...tags: readonly Name[]
): node is Element & { tagName: Name } {
  return isElement(node) && (tags as readonly string[]).includes(node.tagName);
}

/** The nodes under some nodes, in the order of the document; of what is under an element for which `isSkipped` is true, nothing. */
export function* within(nodes: readonly Node[], isSkipped?: (element: Element) => boolean): Generator<Node> {
  const ahead = [...nodes].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    yield node;
    if (!isElement(node) || isSkipped?.(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) ahead.push(node.childNodes[index] as Node);
  }
}

/** The elements under some nodes that have one of some tag names. */
export function elementsIn(nodes: readonly Node[], ...tags: readonly string[]): Element[] {
  return [...within(nodes)].filter((node): node is Element => isNamed(node, ...tags));
}

/** True if one of the nodes under some nodes is what is looked for. */
export function holds(
  nodes: readonly Node[],
  isWanted: (node: Node) => boolean,
  isSkipped?: (element: Element) => boolean,
): boolean {
  for (const node of within(nodes, isSkipped)) if (isWanted(node)) return true;
  return false;
}

/** True for text that is more than white space. */
export function isWords(node: Node): boolean {
  return isText(node) && /\S/.test(node.value);
}

/** The text under some nodes, as it is written. */
export function textIn(nodes: readonly Node[], isSkipped?: (element: Element) => boolean): string {
  let text = '';
  for (const node of within(nodes, isSkipped)) if (isText(node)) text += node.value;
  return text;
}
