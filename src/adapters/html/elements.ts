import {
  attributeOf,
  type Element,
  elementsIn,
  holds,
  isElement,
  isNamed,
  isText,
  isWords,
  type Node,
  textIn,
} from './dom';
import { wordsOfImage } from './imageOf';
import type { Mark } from './TextBuilder';

/** The marks that elements are, by name. */
export const marks: Readonly<Record<string, Exclude<Mark['type'], 'link' | 'language'>>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  q: 'quotation',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  s: 'deleted',
  del: 'deleted',
  strike: 'deleted',
};

/** Elements that stand on lines of their own. */
const blockNames = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup html legend li main menu ol optgroup p picture search section summary table caption tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);

/** Elements without words for readers. */
const leftOut = new Set(
  'amp-ad amp-analytics amp-pixel amp-sticky-ad base basefont button canvas col colgroup datalist frame head input link meta meter nav noembed noframes optgroup option param progress rp script select source style svg template title track'.split(
    ' ',
  ),
);

/** Elements of the head of a page, which say nothing of the story and are not worth an issue. */
const unseen = new Set('base col colgroup head link meta param rp source title track wbr'.split(' '));

/** The elements in which a button is a title. */
const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary'] as const;

/** True for an element that holds nothing of the story. */
export function isLeftOut({ tagName, parentNode }: Element): boolean {
  // A button may be what opens a part of the story.
  return leftOut.has(tagName) && !(tagName === 'button' && isNamed(parentNode as Node, ...titles));
}

/** True for an element of the head of a page and the like, which is not worth an issue. */
export function isUnseen({ tagName }: Element): boolean {
  return unseen.has(tagName);
}

/** The words of an element that is a picture of words, or a formula. */
export function wordsOf(element: Element, isInLink: boolean): string | undefined {
  switch (element.tagName) {
    case 'img':
    case 'amp-img':
      return wordsOfImage(element);
    case 'math':
      return (
        attributeOf(element, 'alttext') ?? textIn(element.childNodes, ({ tagName }) => /^annotation/.test(tagName))
      );
    case 'svg': {
      const { childNodes } = element.parentNode as Element;
      const isOnly =
        isInLink && childNodes.length < 9 && !holds(childNodes, isWords, ({ tagName }) => tagName === 'svg');
      const title = isOnly ? elementsIn(element.childNodes, 'title')[0] : undefined;
      return title && textIn(title.childNodes);
    }
    default:
      return undefined;
  }
}

/**
 * True for an element that stands on lines of its own: the one before `index` in `nodes`. An element that HTML does not have does, unless it
 * stands beside words.
 */
export function isOnItsOwn({ tagName }: Element, nodes: readonly Node[], index: number): boolean {
  if (isBlock(tagName)) return true;
  return tagName.includes('-') && !isInLine(nodes, index - 2, -1) && !isInLine(nodes, index, 1);
}

/** True for words or an element of a line, from a place on in one direction. */
function isInLine(nodes: readonly Node[], from: number, step: -1 | 1): boolean {
  for (let node = nodes[from], index = from; node; index += step, node = nodes[index]) {
    if (isText(node) && node.value.trim() !== '') return true;
    if (isElement(node)) return !isBlock(node.tagName) && !node.tagName.includes('-') && !leftOut.has(node.tagName);
  }
  return false;
}

function isBlock(tagName: string): boolean {
  return blockNames.has(tagName) || /^h[1-6]$/.test(tagName);
}

/** True for an element that a style makes plain, as documents of editors have around everything. */
export function isWithoutMark(element: Element): boolean {
  const style = attributeOf(element, 'style');
  return style !== undefined && /(?:^|;)\s*font-(?:weight:\s*(?:normal|[1-4]00)|style:\s*normal)/.test(style);
}
