import type { Image, ImageSource } from '../../article/Image';
import { safeImageUrl } from '../../article/url';
import {
  attributeOf,
  type Element,
  elementsIn,
  firstAttributeOf,
  holds,
  isElement,
  isNamed,
  isWords,
  type Node,
  numberOf,
} from './dom';
import type { Reading } from './Reading';
import { type Candidate, candidatesOf, largestOf } from './sourceSet';

/** Where scripts that load pictures late keep the address. */
const lateSources = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-full-url',
  'data-large-file',
  'data-hi-res-src',
  'data-url',
  'data-image',
] as const;
const lateSets = ['data-srcset', 'data-lazy-srcset'] as const;

/** Files that stand in the place of a picture until a script loads it. */
export const isPlaceholder =
  /(?:^|[/_.-])(?:1x1|blank|clear|gr[ae]y|lazy(?:load)?|loader|loading|pixel|placeholder|spacer|transparent)(?:[_-]?\d+(?:x\d+)?)?\.(?:gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** A picture in its address that is too short to be more than a placeholder. */
const longestPlaceholder = 1000;

/** Files by which servers count readers. */
const isTracker =
  /^(?:https?:)?\/\/(?:[^/]*\.)?(?:doubleclick\.net|facebook\.com\/tr\b|google-analytics\.com|googleadservices\.com|googlesyndication\.com|pixel\.wp\.com|quantserve\.com|scorecardresearch\.com|stats\.wordpress\.com|feeds\.feedburner\.com\/~r|feedsportal\.com|amazon-adsystem\.com)/i;

/** A text of a picture that is an emoji or a smiley: it has no letters, except in a name such as `:smile:`. */
const isEmoji =
  /^(?=\P{L}{1,12}$)\P{L}*(?:\p{Extended_Pictographic}|\p{Regional_Indicator})\P{L}*$|^[:;8=]'?-?[()DPpOo|/\\*]$|^:[a-z_]{3,20}:$/u;

/** The words that a picture stands for, such as an emoji; undefined for a picture that shows something. */
export function wordsOfImage(element: Element): string | undefined {
  const alt = attributeOf(element, 'alt')?.trim();
  return alt && isEmoji.test(alt) ? alt : undefined;
}

/** True for a picture that shows readers nothing, such as one by which they are counted. */
export function isForTracking(element: Element): boolean {
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')];
  if ((width !== undefined && width <= 2) || (height !== undefined && height <= 2)) return true;
  return isTracker.test(attributeOf(element, 'src') ?? '');
}

/** The picture that an `img`, `amp-img` or `picture` shows; undefined if it has no address that a page may load. */
export function imageOf(element: Element, reading: Reading): Image | undefined {
  const picture = element.tagName === 'picture' ? element : undefined;
  const img = picture ? elementsIn(picture.childNodes, 'img', 'amp-img')[0] : element;
  const around =
    picture ?? (isNamed(element.parentNode as Node, 'picture') ? (element.parentNode as Element) : undefined);
  const files = around ? elementsIn(around.childNodes, 'source') : [];
  const sets = [...files, ...(img ? [img] : [])].map((file) => ({ file, candidates: candidatesIn(file) }));
  const largest = largestOf(sets.flatMap(({ candidates }) => candidates));
  const given = (img && sourceOf(img)) ?? largest?.url;
  const url = reading.address(element, given, safeImageUrl);
  if (url === undefined) return img && late(img, reading);

  const width = img && positive(numberOf(img, 'width'));
  const height = img && positive(numberOf(img, 'height'));
  const sizes =
    width && height
      ? { width, height }
      : (sizeInName(element, url, reading) ?? { ...(width && { width }), ...(height && { height }) });
  const alt = img && altOf(img);
  const sources = sets.flatMap(({ file, candidates }) => sourcesOf(file, candidates, sizes.width, reading));
  const image: Image = { url, ...(alt !== undefined && { alt }), ...sizes, ...(sources.length > 0 && { sources }) };
  if (reading.document.walk.report.isHeard) {
    reading.document.walk.report.reportLacks(image, reading.document.place(img ?? element));
  }
  return image;
}

/** The address that an `img` has, or that a script will give it. One that loads is never replaced by another. */
function sourceOf(img: Element): string | undefined {
  const src = attributeOf(img, 'src')?.trim();
  if (src && !isPlaceholder.test(src) && !src.startsWith('data:')) return src;
  const later = firstAttributeOf(img, ...lateSources) ?? largestOf(candidatesIn(img))?.url;
  if (later || !src) return later;
  const isPicture = src.startsWith('data:') ? src.length > longestPlaceholder : !/\.gif(?:[?#]|$)/i.test(src);
  return isPicture && !noscriptFor(img) ? src : undefined;
}

function candidatesIn(file: Element): readonly Candidate[] {
  return candidatesOf(firstAttributeOf(file, ...lateSets, 'srcset')).filter(
    ({ url }) => !url.startsWith('data:') && !isPlaceholder.test(url),
  );
}

/** The picture in the `noscript` inside or after an `img` that a script loads. */
function late(img: Element, reading: Reading): Image | undefined {
  const hidden = noscriptFor(img);
  if (!hidden) return undefined;
  const [real] = elementsIn(hidden.childNodes, 'img');
  reading.document.used.add(hidden);
  return real && real !== img ? imageOf(real, reading) : undefined;
}

/** The `noscript` that repeats a picture: the next element after it, or after what holds nothing but it. */
export function noscriptFor(element: Element): Element | undefined {
  for (let before: Element | null = element, steps = 0; before && steps < 3; steps += 1) {
    const siblings: readonly Node[] = before.parentNode?.childNodes ?? [];
    const place = siblings.indexOf(before);
    const next = siblings.slice(place + 1, place + 4).find(isElement);
    if (next?.tagName === 'noscript' && holdsOnlyAPicture(next)) return next;
    const parent: Node | null = before.parentNode as Node | null;
    if (!parent || !isNamed(parent, 'picture', 'span', 'div', 'a') || !holdsOnlyAPicture(parent)) return undefined;
    before = parent;
  }
  return undefined;
}

/** True for an element that holds one picture and no words. */
function holdsOnlyAPicture({ childNodes }: Element): boolean {
  let pictures = 0;
  const isOther = (node: Node) => {
    if (isNamed(node, 'img')) pictures += 1;
    return pictures > 1 || isWords(node);
  };
  return !holds(childNodes, isOther) && pictures === 1;
}

function altOf(img: Element): string | undefined {
  const alt = attributeOf(img, 'alt');
  if (alt !== undefined) return alt.trim();
  return /^(?:presentation|none)$/.test(attributeOf(img, 'role') ?? '') ? '' : undefined;
}

function sourcesOf(
  file: Element,
  candidates: readonly Candidate[],
  width: number | undefined,
  reading: Reading,
): ImageSource[] {
  const type = attributeOf(file, 'type')?.trim();
  const media = attributeOf(file, 'media')?.trim();
  return candidates.flatMap(({ url: given, width: own, density = 1 }) => {
    const url = reading.address(file, given, safeImageUrl);
    const pixels = own ?? (width && width * density);
    if (url === undefined || !pixels) return [];
    return { url, width: pixels, ...(type && { type }), ...(media && { media }) };
  });
}

/** The size that WordPress writes into the names of files, such as `harbour-1024x577.jpg`. */
function sizeInName(element: Element, url: string, reading: Reading): { width: number; height: number } | undefined {
  const [, width, height] = /-(\d{2,5})x(\d{2,5})\.\w{3,4}(?:[?#]|$)/.exec(url) ?? [];
  if (!width || !height) return undefined;
  reading.report('guessed', element, 'has no width and height; they are those in the name of its file.');
  return { width: Number(width), height: Number(height) };
}

function positive(number: number | undefined): number | undefined {
  return number !== undefined && number > 0 ? number : undefined;
}
