import type { Block, FigureBlock, GalleryBlock, Picture } from '../../article/Block';
import { isKeyOf } from '../../article/guards';
import { captioned } from './captions';
import { attributeOf, classesOf, type Element, elementsIn, isNamed } from './dom';
import { imageOf, isForTracking, noscriptFor } from './imageOf';
import type { ElementReader } from './Reading';

/** Reads a picture. */
export const picture: ElementReader = (element, reading) => {
  const img = elementsIn([element], 'img', 'amp-img')[0] ?? element;
  if (isForTracking(img)) {
    reading.report(
      'left-out',
      element,
      'is a picture that shows nothing, such as one by which readers are counted; it is left out.',
    );
    return [];
  }
  if (img === element && element.tagName === 'picture' && hasOther(element)) {
    reading.report(
      'left-out',
      element,
      'has no img, so that browsers show nothing, and is beside another picture; it is left out.',
    );
    return [];
  }
  const image = imageOf(element, reading);
  const repeated = noscriptFor(img);
  if (repeated) reading.document.used.add(repeated);
  if (image) {
    const { link } = reading;
    return [{ type: 'figure', image, ...(link && !isSameFile(link, image.url) && { url: link }) }];
  }
  const alt = attributeOf(img, 'alt')?.trim();
  const fate = alt ? 'its text is shown as a paragraph' : 'it is left out';
  reading.report(alt ? 'unknown' : 'left-out', element, `is a picture without an address that can be loaded; ${fate}.`);
  return alt ? [{ type: 'paragraph', text: alt }] : [];
};

/** True for a picture beside another one. */
function hasOther(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.some((sibling) => sibling !== element && isNamed(sibling, 'picture', 'img'));
}

/** True for a link that opens the file of a picture. */
function isSameFile(link: string, url: string): boolean {
  return link === url || /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(link);
}

/** Reads media with a caption. */
export const figure: ElementReader = (element, reading) => {
  const { document } = reading;
  const content = withoutRepeated(reading.blocks(element.childNodes));
  const isContent = (block: Block) => !document.captions.has(block);
  const [start, end] = [Math.max(content.findIndex(isContent), 0), content.findLastIndex(isContent) + 1];
  const media = joined(content.slice(start, end));
  return placed(captioned([...content.slice(0, start), ...media, ...content.slice(end)], document), element);
};

/** Media in the width that a class of WordPress says. */
function placed(blocks: readonly Block[], element: Element): readonly Block[] {
  const width = / align(wide|full) /.exec(classesOf(element))?.[1];
  if (width !== 'wide' && width !== 'full') return blocks;
  return blocks.map((block) => (isKeyOf(placeable, block.type) ? { ...block, placement: width } : block) as Block);
}

const placeable = { figure: 1, gallery: 1, video: 1, audio: 1, embed: 1, table: 1 };

/** Reads an element around pictures that are shown together. */
export const gallery: ElementReader = (element, reading) => joined(figure(element, reading) ?? []);

/** Pictures as a gallery, if there is nothing but several pictures. */
export function joined(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 2 || !blocks.every((block) => block.type === 'figure')) return blocks;
  const pictures = blocks.map(({ type, placement, id, provenance, ...picture }): Picture => picture);
  const id = blocks.find((block) => block.id)?.id;
  return [{ type: 'gallery', pictures, ...(id && { id }) } satisfies GalleryBlock];
}

/** Blocks without pictures that were there before, as a page has them for browsers without scripts. */
function withoutRepeated(blocks: readonly Block[]): readonly Block[] {
  const urls = new Set<string>();
  return blocks.filter((block) => {
    if (block.type !== 'figure' || block.caption) return true;
    const { url } = (block satisfies FigureBlock).image;
    const isNew = !urls.has(url);
    urls.add(url);
    return isNew;
  });
}
