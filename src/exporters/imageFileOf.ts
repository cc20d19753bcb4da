import type { Image } from '../article/Image';
import { resolvedUrl } from './JsonLd';

/** A URL that is absolute, with http or https, once it is resolved against that of the page; undefined for any other. */
export function absoluteUrl(url: string | undefined, page: string): string | undefined {
  const address = resolvedUrl(url, page);
  return address && /^https?:/i.test(address) ? address : undefined;
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

/** The file of a picture for previews and feeds: the smallest of at least 1200 pixels, or else the largest. None shows AVIF and SVG. */
export function imageFileOf({ url, width, height, alt, sources = [] }: Image, page: string): ImageFile | undefined {
  const files = [{ url, width, height, type: undefined }, ...sources.filter(({ media }) => media === undefined)]
    .filter(({ url, type = '' }) => !/avif|svg/i.test(type) && !/\.(?:avif|svgz?)(?:[?#]|$)/i.test(url))
    .flatMap((file) => {
      const address = absoluteUrl(file.url, page);
      return address ? [{ ...file, url: address }] : [];
    })
    .sort((one, other) => (one.width ?? Infinity) - (other.width ?? Infinity));
  const file = files.find((one) => (one.width ?? 0) >= largeWidth) ?? files.at(-1);
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
