import type { Block, BlockType } from '../../article/Block';
import type { Text } from '../../article/Text';
import { isBlank, textFrom } from '../textFrom';
import { attributeOf, classesOf, type Element, isElement, isNamed, isText, textIn, within } from './dom';
import { flatten, isWordless, lines } from './flatten';
import type { CaptionKind, HtmlDocument } from './HtmlDocument';
import type { ElementReader } from './Reading';

/** True for an element that holds media with a caption. */
export function isFigure(element: Element): boolean {
  return element.tagName === 'figure' || / (?:wp-caption|gallery-item) /.test(classesOf(element));
}

/** True for an element with what is said of media. */
export function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || / (?:wp-caption-text|gallery-caption) /.test(classesOf(element));
}

/** Reads a caption as paragraphs, of which the figure around it knows what they are. */
export const caption: ElementReader = (element, reading) => {
  const { document } = reading;
  const credit = creditIn(element);
  if (credit) document.used.add(credit);
  const read = flatten(reading.blocks(element.childNodes), document);
  const readCredit = flatten(credit ? reading.blocks(credit.childNodes) : [], document);
  let texts = { caption: withoutEmphasis(read.text), credit: withoutEmphasis(readCredit.text) };
  const divided = document.walk.guess && isBlank(texts.credit) ? divide(texts.caption) : undefined;
  if (divided) {
    reading.report('guessed', element, 'ends with words such as “Photo:”; these are read as the credit.');
    texts = divided;
  }
  const paragraphs = (['caption', 'credit'] as const).flatMap((kind) => {
    if (isBlank(texts[kind])) return [];
    const block: Block = { type: 'paragraph', text: texts[kind] };
    document.captions.set(block, kind);
    return block;
  });
  return [...read.others, ...readCredit.others, ...paragraphs];
};

/** A caption that ends with a credit, such as `(Photo: Bo Larch)` or `© Bo Larch`, and that credit. */
function divide(text: Text): { caption: Text; credit: Text } | undefined {
  const pieces = typeof text === 'string' ? [text] : text;
  const last = pieces.at(-1);
  if (typeof last !== 'string') return undefined;
  const start = last.search(
    /(?:\((?:bild|credit|foto|image|photo|photograph|picture)s?\b[^()]*\)|(?<=^|\s)(?:(?:bild|credit|foto|image|photo|photograph|picture)s?(?:\s+by)?:|©).{1,80})\.?\s*$/iu,
  );
  if (start === -1) return undefined;
  const credit = last.slice(start).replace(/^\(([^()]*)\)\.?\s*$/, '$1');
  return { caption: textFrom([...pieces.slice(0, -1), last.slice(0, start).trimEnd()]), credit };
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

/** Blocks in which the only medium has the caption beside it. Where words stand between them, the caption is a paragraph in its place. */
export function captioned(blocks: readonly Block[], { captions }: HtmlDocument): readonly Block[] {
  const kinds = blocks.map((block) => captions.get(block));
  for (const block of blocks) captions.delete(block);
  const media = blocks.flatMap(({ type }, index) => (mediaTypes.has(type) && !kinds[index] ? index : []));
  const [at = -1] = media;
  const first = kinds.findIndex(Boolean);
  const last = kinds.findLastIndex(Boolean);
  const isBefore = last < at;
  if (first === -1 || media.length !== 1 || (!isBefore && first < at)) return blocks;
  const between = blocks.filter(
    (_, index) => !kinds[index] && index > Math.min(at, first) && index < Math.max(at, last),
  );
  const textOf = (kind: CaptionKind) =>
    lines(blocks.flatMap((block, index) => (kinds[index] === kind && block.type === 'paragraph' ? [block.text] : [])));
  const medium = blocks[at] as Block;
  const whole = between.every(isWordless) && withCaption(medium, textOf('caption'), textOf('credit'), isBefore);
  return whole ? blocks.flatMap((block, index) => (index === at ? whole : kinds[index] ? [] : block)) : blocks;
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

/** A block with a caption before or after it; undefined for one that can have none there, or has one. */
function withCaption(block: Block, caption: Text, credit: Text, isBefore: boolean): Block | undefined {
  switch (block.type) {
    case 'figure':
    case 'gallery':
    case 'video':
    case 'audio':
    case 'embed':
      if (block.caption || block.credit || (isBefore && !isWordless(block))) return undefined;
      return { ...block, ...(!isBlank(caption) && { caption }), ...(!isBlank(credit) && { credit }) };
    case 'table':
      if (isBefore) return block.caption ? undefined : { ...block, caption: lines([caption, credit]) };
      return block.foot ? undefined : { ...block, foot: lines([caption, credit]) };
    case 'code':
      return isBefore || block.caption ? undefined : { ...block, caption: lines([caption, credit]) };
    case 'quote':
    case 'pullQuote':
      if (isBefore || block.attribution) return undefined;
      return { ...block, attribution: withoutDash(lines([caption, credit])) };
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
