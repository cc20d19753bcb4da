import type { ReactNode } from 'react';
import type { Placement } from '../article/Block';
import { attribute, isKeyOf, isRecord, listOf } from '../article/guards';
import type { FocalPoint, Image, ImageSource } from '../article/Image';
import { textOfUnknown } from '../article/textOfUnknown';
import { safeImageUrl, safeUrl } from '../article/url';
import { OtherSchemeView } from './OtherScheme';

/** What a picture is rendered from. */
export interface PictureOptions {
  /** The image, with its size in CSS pixels. */
  image: Image;
  /** The `sizes` attribute: the width at which the image is displayed (WHATWG HTML, 4.8.4). */
  sizes: string;
  /** The address that the picture links to. */
  url?: string;
  /** The name of the link if the image has no alternative text. */
  name?: unknown;
  /** The point of the picture that no crop may lose. */
  focus?: FocalPoint;
  /** True for an image that is fetched at once, with high priority. */
  priority?: boolean;
}

/** The `sizes` of a picture by its placement on the page of an article: the widths are those of the columns (`theme/grid.ts`). */
const sizesByPlacement: Record<Placement | 'bleed', string> = {
  column: '(min-width: 44rem) 41rem, 100vw',
  wide: '(min-width: 80rem) 61rem, (min-width: 56rem) calc(91vw - 12rem), 100vw',
  full: '100vw',
  margin: '(min-width: 76rem) 17.5rem, (min-width: 44rem) 41rem, 100vw',
  half: '(min-width: 44rem) 20rem, (min-width: 34rem) 50vw, 100vw',
  bleed: '(min-width: 56rem) calc(100vw - 15.5rem), 100vw',
};

/** The `sizes` of a picture at a placement; those of the text column for any other value. */
export function sizesAt(placement: unknown): string {
  return sizesByPlacement[isKeyOf(sizesByPlacement, placement) ? placement : 'column'];
}

/** The element of a picture: its versions for media queries and formats, another one with those for the other colour scheme, and the link around it. */
export function renderPicture({ image, sizes, url, name, focus, priority = false }: PictureOptions): ReactNode {
  const { url: file, alt, width, height, sources }: Partial<Image> = image ?? {};
  // The space for an image of unknown size is 3:2, and stays so after it has loaded.
  const hasSize = isPixels(width) && isPixels(height);
  const { others = [], own }: Partial<FileSets> = sources ? fileSets(listOf(sources)) : {};
  const words = textOfUnknown(alt);
  const source = safeImageUrl(file);
  const point = focusOf(focus);
  const imageFetched = (isAtOnce: boolean) => (
    <img
      src={source}
      srcSet={own}
      sizes={own && sizes}
      alt={words}
      data-focus={point}
      width={hasSize ? width : undefined}
      height={hasSize ? height : undefined}
      fetchPriority={isAtOnce ? 'high' : undefined}
      loading={isAtOnce ? undefined : 'lazy'}
      decoding={isAtOnce ? undefined : 'async'}
    />
  );
  const element = imageFetched(priority);
  const sourcesFor = (mediaOf: (media: string) => string) =>
    others.map(({ set, media, ...source }) => (
      <source key={`${media} ${source.type}`} media={media && mediaOf(media)} {...source} srcSet={set} sizes={sizes} />
    ));
  const picture =
    others.length > 0 ? (
      <>
        {others.some(({ media }) => media && otherScheme(media) !== media) && (
          <OtherSchemeView>
            {sourcesFor(otherScheme)}
            {imageFetched(false)}
          </OtherSchemeView>
        )}
        <picture>
          {sourcesFor((media) => media)}
          {element}
        </picture>
      </>
    ) : (
      element
    );
  const href = safeUrl(url);
  if (!href) return picture;
  // A link needs a name, also where the picture says nothing (WCAG 2.4.4).
  const label = words ? undefined : typeof name === 'string' && name ? name : href;
  return (
    <a href={href} aria-label={label}>
      {picture}
    </a>
  );
}

/** A media query for the other colour scheme. */
function otherScheme(media: string): string {
  return media.replace(/(\(\s*prefers-color-scheme\s*:\s*)(dark|light)/gi, (_, feature: string, scheme: string) => {
    return feature + (scheme.toLowerCase() === 'dark' ? 'light' : 'dark');
  });
}

/**
 * The focal point in steps of a tenth, as the rules of `cropToFocus` know it. Between the steps, the one nearer to the edge of the picture
 * is taken: then the point stays visible also where nine tenths of the picture are cropped.
 */
function focusOf(focus: FocalPoint | undefined): string | undefined {
  if (!isRecord(focus)) return undefined;
  const [x, y] = [stepOf(focus.x), stepOf(focus.y)];
  return x === undefined || y === undefined ? undefined : `${x} ${y}`;
}

function stepOf(share: unknown): number | undefined {
  if (typeof share !== 'number' || !(share >= 0 && share <= 1)) return undefined;
  // Rounded first: 0.7 * 10 is 7.000000000000001.
  const tenths = Math.round(share * 1000) / 100;
  return share < 0.5 ? Math.floor(tenths) : Math.ceil(tenths);
}

/** True for a positive, finite number of pixels. */
function isPixels(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

/** The files for one media query and of one media type. */
interface FileSet {
  media?: string;
  type?: string;
  width?: number;
  height?: number;
  set: string;
}

/** The files of a picture. */
interface FileSets {
  /** Those for a media query or of a media type. */
  others: FileSet[];
  /** The `srcset` of those that have neither. */
  own: string | undefined;
}

/** The `srcset` of each media query and media type, in the order of their first files, and that of the files that have neither. Browsers take the first that fits, so those for a media query come first. */
function fileSets(sources: readonly ImageSource[]): FileSets {
  const sets = new Map<string, FileSet>();
  for (const source of sources) {
    const address = safeImageUrl(source?.url);
    if (!address || !isPixels(source.width)) continue;
    const media = attribute(source.media) || undefined;
    const type = attribute(source.type) || undefined;
    // White space ends a URL in a `srcset`, and a comma at its end is removed (WHATWG HTML, 4.8.4.3).
    const url = address.replace(/\s/g, '%20').replace(/^,|,$/g, '%2C');
    const key = media || type ? `${media} ${type}` : '';
    const found = sets.get(key);
    const entry = `${url} ${source.width}w`;
    if (found) found.set += `, ${entry}`;
    // A cropped version has a ratio of its own, which the browser reserves.
    else sets.set(key, { media, type, ...(media && isPixels(source.height) && sizeOf(source)), set: entry });
  }
  const own = sets.get('')?.set;
  sets.delete('');
  const all = [...sets.values()];
  return { others: [...all.filter(({ media }) => media), ...all.filter(({ media }) => !media)], own };
}

function sizeOf({ width, height }: ImageSource): Pick<FileSet, 'width' | 'height'> {
  return { width, height };
}
