import { attributeOf, classesOf, type Element, isElement, isText, type Node, within } from './dom';

/** Names of elements with links that pass a story on, as parts of their classes. */
const isNamedLikeOne = / (?:[\w-]*[-_])?(?:shar(?:e|es|er|ing|edaddy)|social|addtoany|a2a|addthis)(?:[-_][\w-]*)? /;

/** Addresses of pages that pass a story on, and those of buttons that are links. */
const isForSharing =
  /^(?:#|javascript:|mailto:\?|whatsapp:|fb-messenger:)|[?&]share=|(?:facebook|twitter|x|linkedin|pinterest|reddit|tumblr|bsky|threads|whatsapp|t|xing|line|vk|flipboard|getpocket|telegram)\.\w+\/(?:\w+\/)*(?:shar|intent|dialog|pin\/create|submit|send|save|widgets)|\/\/wa\.me\//i;

/** So many words may stand beside the links, such as “Share this:”. */
const mostWords = 4;

/** True for an element with nothing but links and buttons that pass the story on. */
export function isShareBar(element: Element): boolean {
  if (element.attrs.length === 0 || !isNamedLikeOne.test(classesOf(element))) return false;
  let links = 0;
  for (const node of within(element.childNodes)) {
    if (!isElement(node)) continue;
    if (/^(?:figure|h1|iframe|img|p|picture|table|video)$/.test(node.tagName) && !isIcon(node)) return false;
    if (node.tagName !== 'a') continue;
    const address = attributeOf(node, 'href');
    if (address !== undefined && !isForSharing.test(address.trim())) return false;
    links += 1;
  }
  return links > 0 && wordsBeside(element.childNodes) <= mostWords;
}

/** A picture in a link, such as the sign of a network. */
function isIcon({ tagName, parentNode }: Element): boolean {
  return tagName === 'img' && parentNode?.nodeName === 'a';
}

/** How many words stand in no link and no button. */
function wordsBeside(nodes: readonly Node[]): number {
  let words = 0;
  for (const node of within(nodes, ({ tagName }) => tagName === 'a' || tagName === 'button'))
    if (isText(node)) words += node.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words;
}
