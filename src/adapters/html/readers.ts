import { caption, isCaption, isFigure } from './captions';
import { classesOf, type Element } from './dom';
import { figure, gallery, picture } from './figures';
import { audio, frame, frameNames, video } from './frames';
import { descriptions, list } from './lists';
import { details, preformatted, textArea } from './preformatted';
import { isPost, isPullQuote, post, pullQuote, quote } from './quotes';
import type { ElementReader } from './Reading';
import { table } from './tables';

/** Readers of elements that hold no blocks. */
const leaves: Readonly<Record<string, ElementReader>> = {
  hr: () => [{ type: 'divider' }],
  img: picture,
  'amp-img': picture,
  picture,
  iframe: frame,
  embed: frame,
  textarea: textArea,
};

/** Readers of elements that hold blocks. */
const containers: Readonly<Record<string, ElementReader>> = {
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  dl: descriptions,
  blockquote: quote,
  figure,
  figcaption: caption,
  table,
  details,
  pre: preformatted,
  video,
  'amp-video': video,
  audio,
  'amp-audio': audio,
  ...Object.fromEntries(frameNames.map((name) => [name, frame])),
};

const isGallery = / (?:(?:wp-block-|tiled-|kg-)?gallery|gallery-container|blocks-gallery-grid) /;

/** The reader of an element; none for one whose children are read in its place. `isDeep` is true where no block can hold another one. */
export function readerOf(element: Element, isDeep: boolean): ElementReader | undefined {
  const { tagName } = element;
  if (Object.hasOwn(leaves, tagName)) return leaves[tagName];
  if (isDeep) return undefined;
  if (element.attrs.length > 0) {
    if (isPost(element)) return post;
    if (isPullQuote(element)) return pullQuote;
    if (isGallery.test(classesOf(element))) return gallery;
    if (isFigure(element)) return figure;
    if (isCaption(element)) return caption;
  }
  return Object.hasOwn(containers, tagName) ? containers[tagName] : undefined;
}
