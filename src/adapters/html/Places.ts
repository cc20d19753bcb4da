import { attributeOf, type Element, isElement, type Node } from './dom';

/** So many elements of a place are written. */
const mostSteps = 8;

/** Where elements are in a document. */
export class Places {
  readonly #source: string;
  /** The positions of elements among those of their name, by what holds them: a page may have thousands beside each other. */
  readonly #positions = new WeakMap<object, ReadonlyMap<Element, string>>();

  constructor(source: string) {
    this.#source = source;
  }

  /** The place of an element, from the next one around it with an id on: `content.rendered > p[4] > iframe`. Positions are counted from 0. */
  of(element: Element): string {
    const steps: string[] = [];
    for (let node: Element = element; steps.length < mostSteps; ) {
      const { parentNode } = node;
      const id = node !== element && attributeOf(node, 'id');
      steps.push(id ? `${node.tagName}#${id}` : node.tagName + (parentNode ? this.#positionIn(parentNode, node) : ''));
      if (id || !parentNode || !('tagName' in parentNode)) break;
      node = parentNode;
    }
    return [...(this.#source ? [this.#source] : []), ...steps.reverse()].join(' > ');
  }

  /** The position of an element among those of its name, in brackets; nothing for one that is the only one. */
  #positionIn(parent: { childNodes: readonly Node[] }, element: Element): string {
    let positions = this.#positions.get(parent);
    if (!positions) {
      positions = positionsOf(parent.childNodes.filter(isElement));
      this.#positions.set(parent, positions);
    }
    return positions.get(element) ?? '';
  }
}

function positionsOf(elements: readonly Element[]): ReadonlyMap<Element, string> {
  const counts = new Map<string, number>();
  const positions = new Map<Element, string>();
  const only = new Map<string, Element>();
  for (const element of elements) {
    const { tagName } = element;
    const count = counts.get(tagName) ?? 0;
    counts.set(tagName, count + 1);
    positions.set(element, `[${count}]`);
    if (count === 0) only.set(tagName, element);
    else only.delete(tagName);
  }
  for (const element of only.values()) positions.delete(element);
  return positions;
}
