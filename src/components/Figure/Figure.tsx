import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, listOf } from '../../article/guards';
import type { Image, ImageSource } from '../../article/Image';
import { textOfUnknown } from '../../article/textOfUnknown';
import { safeImageUrl } from '../../article/url';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';

/** Props of `Figure`, besides the attributes of `<figure>`. */
export interface FigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The image, with its size in CSS pixels. */
  image: Image;
  /** What the image shows and when it was taken. */
  caption?: ReactNode;
  /** The photographer or artist, and the owner of the rights. */
  credit?: ReactNode;
  /** The `sizes` attribute: the width at which the image is displayed (WHATWG HTML, 4.8.4). @default the text column, or the full width below 44rem */
  sizes?: string;
  /** True for the first image of a page: it is fetched at once with high priority, the others are loaded lazily. @default false */
  priority?: boolean;
}

/**
 * At most the width at which the image fits into the window or a printed page, with room for its caption. In a browser without `attr()`
 * for lengths, an image that would be higher has a background at both sides. An image of unknown size is assumed to be 3:2.
 */
const wholeInWindow = 'min(100%, 90svh * attr(width number, 3) / attr(height number, 2))';

/** @internal */
export function FigureView({
  image,
  caption: captionProp,
  credit: creditProp,
  sizes = '(min-width: 44rem) 41rem, 100vw',
  priority = false,
  className = 'broadsheet-Figure',
  ...rest
}: FigureProps): ReactNode {
  const { url, alt, width, height, sources }: Partial<Image> = image ?? {};
  // The space for an image of unknown size is 3:2, and stays so after it has loaded.
  const size = isPixels(width) && isPixels(height) && { width, height };
  const sets = setsByFormat(listOf(sources));
  const [caption, credit] = [nodeOf(captionProp), nodeOf(creditProp)];
  const defaultSet = sets.get('');
  sets.delete('');
  const picture = (
    <img
      src={safeImageUrl(url)}
      srcSet={defaultSet}
      sizes={defaultSet && sizes}
      alt={textOfUnknown(alt)}
      {...size}
      {...(priority ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  );
  return (
    <figure className={className} {...rest}>
      {sets.size > 0 ? (
        <picture>
          {[...sets].map(([type, set]) => (
            <source key={type} type={type} srcSet={set} sizes={sizes} />
          ))}
          {picture}
        </picture>
      ) : (
        picture
      )}
      {(caption || credit) && (
        <figcaption>
          {caption && <span dir={directionAgainstFirst(caption)}>{caption}</span>}{' '}
          {credit && <small dir={directionAgainstFirst(credit)}>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}

/** An image with caption and credit, at most at its natural size and not higher than the window. Its space is reserved while it loads. */
export const Figure = withStyles(FigureView, {
  name: 'Figure',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.secondary};

    & img {
      display: block;
      max-inline-size: 100%;
      max-inline-size: ${wholeInWindow};
      block-size: auto;
      max-block-size: 90svh;
      background: ${color.rule};
      object-fit: contain;
    }
    & img:where(:not([width])) {
      inline-size: 100%;
      aspect-ratio: 3/2;
      object-fit: scale-down;
    }
    & > figcaption {
      margin-block-start: 0.6rem;
      ${smallText}
      text-wrap: pretty;
    }
    & > figcaption > :where(:not([dir])) {
      unicode-bidi: plaintext;
    }
    & small {
      font: inherit;
    }
    & > figcaption > span + small {
      border-inline-start: ${border.thin} solid ${color.rule};
      margin-inline-start: 0.35em;
      padding-inline-start: 0.6em;
    }
    ${linkText}

    @media print {
      break-inside: avoid;
    }
  `,
});

/** True for a positive, finite number of pixels. */
function isPixels(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

/** The `srcset` of each media type, in the order of their first files; the key is empty for files without a type. */
function setsByFormat(sources: readonly ImageSource[]): Map<string, string> {
  const sets = new Map<string, string>();
  for (const source of sources) {
    const address = safeImageUrl(source?.url);
    if (!address || !isPixels(source.width)) continue;
    const type = attribute(source.type) ?? '';
    // White space ends a URL in a `srcset`, and a comma at its end is removed (WHATWG HTML, 4.8.4.3).
    const url = address.replace(/\s/g, '%20').replace(/^,|,$/g, '%2C');
    const before = sets.get(type);
    sets.set(type, `${before ? `${before}, ` : ''}${url} ${source.width}w`);
  }
  return sets;
}
