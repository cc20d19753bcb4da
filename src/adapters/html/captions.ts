import type { Block, BlockType } from '../../article/Block';
import type { Text } from '../../article/Text';
import { isBlank, textFrom } from '../textFrom';
import { attributeOf, classesOf, type Element, isElement, isNamed, isText, textIn, within } from './dom';
import { flatten, lines } from './flatten';
import type { Reading } from './Reading';

/** What is said about media: their caption, their credit, and what else stands in it, such as a picture. */
export interface Caption {
  caption: Text;
  credit: Text;
  others: readonly Block[];
  /** True for a caption before what it is about. */
  isAbove: boolean;
}

/** True for an element that holds media with a caption. */
export function isFigure(element: Element): boolean {
  return element.tagName === 'figure' || / (?:wp-caption|gallery-item) /.test(classesOf(element));
}

function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || / (?:wp-caption-text|gallery-caption) /.test(classesOf(element));
}

/** Reads the captions of an element, without those of figures in it. What is read is not read again. */
export function captionOf(element: Element, reading: Reading): Caption {
  const captions: Element[] = [];
  for (const node of within(element.childNodes, (child) => isCaption(child) || isFigure(child))) {
    if (isElement(node) && isCaption(node)) captions.push(node);
  }
  const isAbove = captions.length > 0 && element.childNodes.find(isElement) === captions[0];
  return { ...readCaptions(captions, reading), isAbove };
}

/** Reads elements as the caption and credit of media. */
export function readCaptions(captions: readonly Element[], reading: Reading): Omit<Caption, 'isAbove'> {
  const { document } = reading;
  const texts: Text[] = [];
  const credits: Text[] = [];
  const others: Block[] = [];
  for (const caption of captions) {
    document.used.add(caption);
    const credit = creditIn(caption);
    if (credit) document.used.add(credit);
    const read = flatten(reading.blocks(caption.childNodes), document);
    const readCredit = credit && flatten(reading.blocks(credit.childNodes), document);
    texts.push(read.text);
    others.push(...read.others, ...(readCredit?.others ?? []));
    if (readCredit) credits.push(readCredit.text);
  }
  return { caption: withoutEmphasis(lines(texts)), credit: withoutEmphasis(lines(credits)), others };
}

const creditClass = / (?:[\w-]*[-_])?(?:credits?|copyright|photographer|attribution)(?:[-_][\w-]*)? /;

/** The credit at the end of a caption; undefined if words follow it, because words keep their order. */
function creditIn(caption: Element): Element | undefined {
  let last: Element | undefined;
  for (const node of within(caption.childNodes, isCredit)) {
    if (isElement(node) && isCredit(node) && textIn(node.childNodes).trim() !== '') last = node;
    else if (isText(node) && /[\p{L}\p{N}]/u.test(node.value)) last = undefined;
  }
  return last;
}

function isCredit(element: Element): boolean {
  return (
    isNamed(element, 'cite', 'small') ||
    creditClass.test(classesOf(element)) ||
    /^(?:creditText|copyrightHolder|author|copyrightNotice)$/.test(attributeOf(element, 'itemprop') ?? '')
  );
}

/** A caption that is emphasized as a whole, without that. */
function withoutEmphasis(text: Text): Text {
  const [only, ...others] = typeof text === 'string' ? [] : text;
  return typeof only === 'object' && only.type === 'emphasis' && others.length === 0 ? only.text : text;
}

/** Blocks with a caption: the only one that can have it gets it, otherwise it is a paragraph. What stands under a table is its foot: words keep their order. */
export function captioned(
  blocks: readonly Block[],
  { caption, credit, isAbove }: Pick<Caption, 'caption' | 'credit' | 'isAbove'>,
): readonly Block[] {
  const given = [caption, credit].filter((text) => !isBlank(text));
  if (given.length === 0) return blocks;
  const [only, ...more] = blocks.filter(({ type }) => mediaTypes.has(type));
  const whole = only && more.length === 0 ? withCaption(only, caption, credit, isAbove) : undefined;
  if (whole) return blocks.map((block) => (block === only ? whole : block));
  const words = given.map((text): Block => ({ type: 'paragraph', text }));
  return isAbove ? [...words, ...blocks] : [...blocks, ...words];
}

const mediaTypes: ReadonlySet<string> = new Set<BlockType>([
  'figure',
  'gallery',
  'video',
  'audio',
  'embed',
  'table',
  'code',
  'quote',
  'pullQuote',
]);

/** A block with a caption; undefined for one that can have none, or has one. */
function withCaption(block: Block, caption: Text, credit: Text, isAbove: boolean): Block | undefined {
  switch (block.type) {
    case 'figure':
    case 'gallery':
    case 'video':
    case 'audio':
    case 'embed':
      if (block.caption || block.credit) return undefined;
      return { ...block, ...(!isBlank(caption) && { caption }), ...(!isBlank(credit) && { credit }) };
    case 'table':
      if (!isAbove) return block.foot ? undefined : { ...block, foot: lines([caption, credit]) };
      return block.caption ? undefined : { ...block, caption: lines([caption, credit]) };
    case 'code':
      return block.caption ? undefined : { ...block, caption: lines([caption, credit]) };
    case 'quote':
    case 'pullQuote':
      return block.attribution ? undefined : { ...block, attribution: withoutDash(lines([caption, credit])) };
    default:
      return undefined;
  }
}

/** A text without the dash before a name. */
export function withoutDash(text: Text): Text {
  const dash = /^[\s\u00a0]*[—–―-]+[\s\u00a0]*/;
  if (typeof text === 'string') return text.replace(dash, '');
  const [first, ...others] = text;
  return typeof first === 'string' ? textFrom([first.replace(dash, ''), ...others]) : text;
}
