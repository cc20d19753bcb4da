import type { AudioBlock, Block, MediaSource, MediaTrack, VideoBlock } from '../../article/Block';
import type { Text } from '../../article/Text';
import { safeImageUrl, safeMediaUrl } from '../../article/url';
import { embedOf, linkParagraph } from '../embedOf';
import { isBlank } from '../textFrom';
import { attributeOf, type Element, elementsIn, firstAttributeOf, isNamed, type Node, numberOf, textIn } from './dom';
import { flatten } from './flatten';
import { isPlaceholder } from './imageOf';
import type { ElementReader, Reading } from './Reading';

const frameSources = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-lazyload-src',
  'data-litespeed-src',
  'data',
  'data-cmp-src',
];

/** The pages that elements of AMP and light players show, by what their attributes have of the address. */
const pages: Readonly<Record<string, readonly [attribute: string, address: string]>> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v={}'],
  'lite-youtube': ['videoid', 'https://www.youtube.com/watch?v={}'],
  'amp-vimeo': ['data-videoid', 'https://vimeo.com/{}'],
  'lite-vimeo': ['videoid', 'https://vimeo.com/{}'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/video/{}'],
  'amp-twitter': ['data-tweetid', 'https://twitter.com/i/status/{}'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/{}/'],
  'amp-tiktok': ['data-src', '{}'],
  'amp-facebook': ['data-href', '{}'],
  'amp-soundcloud': ['data-trackid', 'https://api.soundcloud.com/tracks/{}'],
};

/** The names of elements that show another page, and may hold what is shown without it. */
export const frameNames = ['object', 'amp-iframe', ...Object.keys(pages)];

/** Reads a frame, or an element that becomes one: an embed or a film, or a link for hosts that may not become one. */
export const frame: ElementReader = (element, reading) => {
  const [attribute = '', pattern = ''] = pages[element.tagName] ?? [];
  const id = attributeOf(element, attribute)?.trim();
  const given = id ? pattern.replace('{}', () => id) : firstAttributeOf(element, ...frameSources);
  const isHidden = [numberOf(element, 'width'), numberOf(element, 'height')].some(
    (size) => size !== undefined && size <= 2,
  );
  if (!given || given.startsWith('about:') || isHidden)
    return withoutPage(element, reading, 'is a frame that shows nothing; it is left out.');
  const address = reading.address(element, given);
  if (!address)
    return withoutPage(element, reading, 'is a frame without an address that a page may open; it is left out.');
  const title = firstAttributeOf(element, 'title', 'aria-label');
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')];
  const known = embedOf(address, { ...reading.document.walk, isFrame: !id, title, width, height });
  if (known) return [known];
  // What an object holds is shown where the object is not.
  const content =
    element.tagName === 'object' ? reading.blocks(element.childNodes.filter((node) => !isNamed(node, 'param'))) : [];
  reading.report(
    'unknown',
    element,
    'shows a page of a host that is not among those in `embeds`; a link to it is shown.',
  );
  return [linkParagraph(address, title ?? ''), ...content];
};

function withoutPage(element: Element, reading: Reading, message: string): readonly Block[] {
  reading.report('left-out', element, message);
  return element.tagName === 'object'
    ? reading.blocks(element.childNodes.filter((node) => !isNamed(node, 'param', 'embed')))
    : [];
}

/** Reads a film. */
export const video: ElementReader = (element, reading) => {
  const { sources, caption, others } = mediaOf(element, reading);
  if (sources.length === 0) return [...unplayable(element, caption, reading), ...others];
  const still = firstAttributeOf(element, 'poster', 'data-poster');
  const poster = still && isPlaceholder.test(still) ? undefined : reading.address(element, still, safeImageUrl);
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')];
  const size = width && height && width > 0 && height > 0 ? { width, height } : {};
  const tracks = tracksOf(element, reading);
  const block: VideoBlock = {
    type: 'video',
    sources,
    ...(poster !== undefined && { poster: { url: poster, alt: '', ...size } }),
    ...(tracks.length > 0 && { tracks }),
    ...(attributeOf(element, 'loop') !== undefined && { loop: true }),
    ...(attributeOf(element, 'muted') !== undefined &&
      attributeOf(element, 'autoplay') !== undefined && { silent: true }),
    ...(!isBlank(caption) && { caption }),
  };
  return [block, ...others];
};

/** Reads a recording. */
export const audio: ElementReader = (element, reading) => {
  const { sources, caption, others } = mediaOf(element, reading);
  if (sources.length === 0) return [...unplayable(element, caption, reading), ...others];
  const block: AudioBlock = { type: 'audio', sources, ...(!isBlank(caption) && { caption }) };
  return [block, ...others];
};

/** The files of a film or recording, and the words that browsers show which cannot play it. */
function mediaOf(
  element: Element,
  reading: Reading,
): { sources: readonly MediaSource[]; caption: Text; others: readonly Block[] } {
  const own = firstAttributeOf(element, 'src', 'data-src');
  const files = own ? [element] : elementsIn(element.childNodes, 'source');
  const sources = files.flatMap((file): MediaSource[] => {
    const url = reading.address(file, firstAttributeOf(file, 'src', 'data-src'), safeMediaUrl);
    const type = attributeOf(file, 'type')?.trim();
    return url === undefined ? [] : [{ url, ...(type && { type }) }];
  });
  const isPart = (node: Node) => isNamed(node, 'source', 'track');
  const { text, others } = flatten(
    reading.blocks(element.childNodes.filter((node) => !isPart(node))),
    reading.document,
  );
  if (sources.length === 0 || isBlank(text) || !hasCaption(element)) return { sources, caption: text, others };
  reading.report('left-out', element, 'has words that browsers show which cannot play it; its caption is shown.');
  return { sources, caption: '', others };
}

/** True for what is in a figure with a caption. */
function hasCaption(element: Element): boolean {
  for (let around = element.parentNode; around && 'tagName' in around; around = around.parentNode)
    if (isNamed(around, 'figure'))
      return elementsIn(around.childNodes, 'figcaption').some(({ childNodes }) => textIn(childNodes).trim() !== '');
  return false;
}

function unplayable(element: Element, text: Text, reading: Reading): readonly Block[] {
  if (isBlank(text)) {
    reading.report('left-out', element, 'has no file that can be played, and no words; it is left out.');
    return [];
  }
  reading.report('changed', element, 'has no file that can be played; its words are shown as a paragraph.');
  return [{ type: 'paragraph', text }];
}

function tracksOf(element: Element, reading: Reading): MediaTrack[] {
  return elementsIn(element.childNodes, 'track').flatMap((track): MediaTrack[] => {
    const url = reading.address(track, attributeOf(track, 'src'), safeMediaUrl);
    const kind = attributeOf(track, 'kind')?.trim().toLowerCase();
    const language = attributeOf(track, 'srclang')?.trim();
    const label = attributeOf(track, 'label')?.trim();
    if (url === undefined || kind === 'metadata') return [];
    return [
      {
        url,
        ...(kind === 'captions' || kind === 'descriptions' || kind === 'chapters' ? { kind } : {}),
        ...(language && { language }),
        ...(label && { label }),
      },
    ];
  });
}
