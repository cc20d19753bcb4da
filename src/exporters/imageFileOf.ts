import type { Image } from '../article/Image';
import { resolvedUrl } from './JsonLd';

/** A URL that is absolute, with http or https, once it is resolved against that of the page; undefined for any other, and for one that is none. */
export function absoluteUrl(url: string | undefined, page: string): string | undefined {
  const address = resolvedUrl(url, page);
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : undefined;
}

/** A file of a picture that every site and app shows. */
export interface ImageFile {
  /** The absolute URL. */
  url: string;
  /** The alternative text of the picture. */
  alt: string | undefined;
  /** The width in pixels. */
  width: number | undefined;
  /** The height in pixels. */
  height: number | undefined;
  /** The media type, if it is known: that of the source, or by the end of the address. */
  type: string | undefined;
}

/** The width from which sites show a large picture, in pixels (Open Graph has no rule; Facebook and Google ask for 1200). */
export const largeWidth = 1200;

/** Which files of a picture are shown. */
export interface Shown {
  /** The width in pixels from which a file is large enough. */
  width: number;
  /** Formats that are not shown, by what their media types and file names have in common. */
  not: readonly string[];
}

/** Previews and feeds. */
const elsewhere: Shown = { width: largeWidth, not: ['avif', 'svg'] };

/** The file of a picture, for previews and feeds unless `shown` says otherwise: the smallest that is large enough, or else the largest. */
export function imageFileOf(
  { url, width, height, alt, sources = [] }: Image,
  page: string,
  shown: Shown = elsewhere,
): ImageFile | undefined {
  const format = new RegExp(shown.not.join('|'), 'i');
  const ending = new RegExp(`\\.(?:${shown.not.join('|')})z?(?:[?#]|$)`, 'i');
  const files = [{ url, width, height, type: undefined }, ...sources.filter(({ media }) => media === undefined)]
    .filter(({ url, type = '' }) => !format.test(type) && !ending.test(url))
    .flatMap((file) => {
      const address = absoluteUrl(file.url, page);
      return address ? [{ ...file, url: address }] : [];
    })
    .sort((one, other) => (one.width ?? Infinity) - (other.width ?? Infinity));
  const file = files.find((one) => (one.width ?? 0) >= shown.width) ?? files.at(-1);
  if (!file) return undefined;
  const ratio = width && height && height / width;
  return {
    url: file.url,
    alt,
    width: file.width,
    height: file.height ?? (ratio && file.width ? Math.round(file.width * ratio) : undefined),
    type: file.type ?? typeOf(file.url),
  };
}

/** The media type of a picture by the end of its path. */
function typeOf(url: string): string | undefined {
  const [, ending = ''] = /\.(jpe?g|png|gif|webp)$/i.exec(new URL(url).pathname) ?? [];
  return ending ? `image/${ending.toLowerCase().replace('jpg', 'jpeg')}` : undefined;
}
