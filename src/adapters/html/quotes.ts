import type { Block, EmbedBlock, PullQuoteBlock, QuoteBlock } from '../../article/Block';
import type { Text } from '../../article/Text';
import { safeUrl } from '../../article/url';
import { addAll } from '../addAll';
import { embedOf } from '../embedOf';
import { linesOfList } from '../linesOfList';
import { isBlank } from '../textFrom';
import { withoutDash } from './captions';
import {
  attributeOf,
  classesOf,
  type Element,
  elementsIn,
  firstAttributeOf,
  isElement,
  isNamed,
  isText,
  type Node,
  textIn,
  within,
} from './dom';
import { type Flattened, flatten, lines } from './flatten';
import type { ElementReader, Reading } from './Reading';

/** True for an element with words that are repeated from the story. */
export function isPullQuote(element: Element): boolean {
  return (
    /[ _-](?:pull-?quote|q-pull)[ _-]/.test(classesOf(element)) ||
    /^(?:doc-pullquote|pullquote)$/.test(attributeOf(element, 'role') ?? '')
  );
}

/** Reads words that are repeated from the story. */
export const pullQuote: ElementReader = (element, reading) => {
  const own = attributionOf(element, reading);
  const blocks = reading.blocks(element.childNodes);
  const last = blocks.at(-1);
  // WordPress has a quotation in the element.
  const quoted = isBlank(own.text) && last?.type === 'quote' ? last : undefined;
  const attribution = quoted?.attribution ?? own.text;
  const { text, others } = flatten(
    quoted ? [...blocks.slice(0, -1), { ...quoted, attribution: '' }] : blocks,
    reading.document,
  );
  const block: PullQuoteBlock = { type: 'pullQuote', text, ...(!isBlank(attribution) && { attribution }) };
  return [...(isBlank(text) ? paragraphOf(attribution) : [block]), ...others, ...own.others];
};

/** A text as a paragraph, if it has words. */
function paragraphOf(text: Text | undefined): readonly Block[] {
  return isBlank(text) ? [] : [{ type: 'paragraph', text: text ?? '' }];
}

/** Where posts of networks have the address of the post. */
const postAddresses = ['data-instgrm-permalink', 'data-bluesky-uri', 'data-href', 'cite', 'data-text-post-permalink'];

const isPostClass =
  / (?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-(?:post|video)|text-post-media|reddit-(?:card|embed-bq)|mastodon-embed|imgur-embed-pub) /;

/** True for an element with the words of a post of a network, which a script replaces by the post. */
export function isPost(element: Element): boolean {
  return isPostClass.test(classesOf(element));
}

/** Reads a post of a network. Its words are those that readers see without the script of the network. */
export const post: ElementReader = (element, reading) => {
  const given = firstAttributeOf(element, ...postAddresses.filter((name) => safeUrl(attributeOf(element, name))));
  const links = elementsIn(element.childNodes, 'a').map((link) => attributeOf(link, 'href'));
  const address = reading.address(
    element,
    given ?? links.findLast((link) => link && isOfPost.test(link)) ?? links.at(-1),
  );
  if (!address) return quote(element, reading);
  const { text, others } = flatten(reading.blocks(element.childNodes), reading.document);
  const known = embedOf(address, reading.document.walk);
  if (known) return [{ ...known, ...(!isBlank(text) && { text }) } as Block, ...others];
  const block: EmbedBlock = { type: 'embed', url: address, ...(!isBlank(text) && { text }) };
  return [block, ...others];
};

const isOfPost = /\/(?:status(?:es)?|p|reel|post|posts|video|videos|comments)\//;

/** Reads a quotation. What is no text stands between quotations. */
export const quote: ElementReader = (element, reading) => {
  const { text: attribution, others } = attributionOf(element, reading);
  const cite = attributeOf(element, 'cite')?.trim();
  const url = cite && /^https?:/i.test(cite) ? reading.address(element, cite) : undefined;
  const blocks: Block[] = [];
  /** The paragraphs of the quotation that is last. */
  let paragraphs: Text[] | undefined;
  for (const block of reading.blocks(element.childNodes)) {
    const texts = textsOf(block);
    if (texts && paragraphs && !block.id) {
      addAll(paragraphs, texts);
      continue;
    }
    paragraphs = texts && [...texts];
    blocks.push(
      paragraphs ? { type: 'quote', paragraphs, ...(url && { url }), ...(block.id && { id: block.id }) } : block,
    );
  }
  const last = blocks.at(-1);
  if (last?.type !== 'quote') return [...blocks, ...paragraphOf(attribution), ...others];
  return [
    ...blocks.slice(0, -1),
    isBlank(attribution) ? withDashedName(last, element, reading) : { ...last, attribution },
    ...others,
  ];
};

/** The paragraphs that a block adds to the quotation around it; undefined for one that is no text. */
function textsOf(block: Block): readonly Text[] | undefined {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.text];
  if (block.type === 'quote') return [...block.paragraphs, ...(block.attribution ? [block.attribution] : [])];
  return linesOfList(block);
}

/** Who said it: the `cite` or `footer` with which an element ends. It is not read again. */
function attributionOf(element: Element, reading: Reading): Flattened {
  const source = lastOf(element);
  if (!source) return { text: '', others: [] };
  reading.document.used.add(source);
  const { text, others } = flatten(reading.blocks(source.childNodes), reading.document);
  return { text: withoutDash(text), others };
}

/** The `cite` or `footer` with which an element ends; undefined if words follow it. */
function lastOf(element: Element): Element | undefined {
  let last: Element | undefined;
  const isSource = (node: Node) =>
    isNamed(node, 'cite', 'footer', 'figcaption') || (isElement(node) && node.tagName === 'blockquote');
  for (const node of within(element.childNodes, isSource)) {
    if (isNamed(node, 'cite', 'footer', 'figcaption')) last = node;
    else if (node.nodeName === 'blockquote' || (isText(node) && /[\p{L}\p{N}]/u.test(node.value))) last = undefined;
  }
  return last && textIn(last.childNodes).trim() !== '' && isOfItsOwn(last) ? last : undefined;
}

/** True for an element that begins a line, or follows a dash. Others are part of a sentence. */
function isOfItsOwn(element: Element): boolean {
  if (element.tagName !== 'cite') return true;
  const siblings: readonly Node[] = element.parentNode?.childNodes ?? [];
  const before = siblings
    .slice(0, siblings.indexOf(element))
    .findLast((node) => !isText(node) || node.value.trim() !== '');
  if (!before) return true;
  if (isText(before)) return /[—–―-]\s*$/.test(before.value);
  return isElement(before) && !isInline.test(before.tagName);
}

const isInline = /^(?:a|abbr|b|em|i|q|span|strong|sub|sup|u)$/;

/** A quotation whose last paragraph is `— Name` with that as its attribution. */
function withDashedName(block: QuoteBlock, element: Element, reading: Reading): QuoteBlock {
  const name = block.paragraphs.at(-1);
  const [first] = typeof name === 'string' ? [name] : (name ?? []);
  if (block.paragraphs.length < 2 || typeof first !== 'string' || !/^[—–―]\s*\p{Lu}/u.test(first) || first.length > 120)
    return block;
  reading.report('guessed', element, 'ends with a dash and a name; that is read as whom it quotes.');
  return { ...block, paragraphs: block.paragraphs.slice(0, -1), attribution: lines([withoutDash(name as Text)]) };
}
