import { attributeOf, type Element, isElement, isText, type Node } from './dom';

/** An element that may hold the story of a page. */
interface Part {
  element: Element;
  /** The part around it. */
  around: Part | undefined;
  /** How many characters of text it holds. */
  length: number;
}

/** The nodes of a page that hold its story: those of the `article`, `main` or `articleBody` with most words, or else all. */
export function storyOf(page: readonly Node[]): readonly Node[] {
  const parts = partsOf(page);
  const longest = parts.reduce<Part | undefined>(
    (one, other) => (one && one.length >= other.length ? one : other),
    undefined,
  );
  let best = longest;
  // A `main` holds its `article`, and what else the page shows.
  for (const part of parts)
    if (best && longest && part.around === best && part.length > 0.6 * longest.length) best = part;
  return best && best.length > 0 ? best.element.childNodes : page;
}

const withoutWords = /^(?:nav|noscript|script|style|svg|template)$/;

/** The parts of a page, in their order. */
function partsOf(page: readonly Node[]): Part[] {
  const parts: Part[] = [];
  const frames: { nodes: readonly Node[]; index: number; part: Part | undefined }[] = [
    { nodes: page, index: 0, part: undefined },
  ];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.nodes[frame.index];
    frame.index += 1;
    const { part } = frame;
    if (!node) {
      frames.pop();
      if (part?.around && frame.nodes === part.element.childNodes) part.around.length += part.length;
    } else if (isText(node)) {
      if (part) part.length += node.value.replace(/\s+/g, ' ').length;
    } else if (isElement(node) && !withoutWords.test(node.tagName)) {
      const inner = isStory(node) ? { element: node, around: part, length: 0 } : undefined;
      if (inner) parts.push(inner);
      frames.push({ nodes: node.childNodes, index: 0, part: inner ?? part });
    }
  }
  return parts;
}

function isStory(element: Element): boolean {
  return (
    element.tagName === 'article' ||
    element.tagName === 'main' ||
    attributeOf(element, 'role') === 'main' ||
    attributeOf(element, 'itemprop') === 'articleBody'
  );
}
