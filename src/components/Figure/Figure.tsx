import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Image, ImageSource } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import { attribute, listOf, plainly } from '../../article/plainly';
import { safeImageUrl } from '../../article/url';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';

/** What `Figure` takes besides the attributes of `<figure>`. */
export interface FigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The picture, with its size in CSS pixels. */
  image: Image;
  /** What the picture shows and when it was taken. */
  caption?: ReactNode;
  /** Who made the picture and who owns it. */
  credit?: ReactNode;
  /** How wide the picture is drawn (the `sizes` attribute of WHATWG HTML, 4.8.4). @default the text column, or the whole width below 44rem */
  sizes?: string;
  /** True for the first picture of a page: it is fetched at once and first, the others as the reader comes near. @default false */
  priority?: boolean;
}

/**
 * At most the width at which the picture fills a window, or a page of paper, and leaves room for its caption. A browser without `attr()` for lengths leaves a ground at both sides of a
 * picture that would be higher. One of unknown size is measured as 3:2.
 */
const wholeInWindow = 'min(100%, 90svh * attr(width number, 3) / attr(height number, 2))';

/** @internal */
export function FigureView({
  image,
  caption: ownCaption,
  credit: ownCredit,
  sizes = '(min-width: 44rem) 41rem, 100vw',
  priority = false,
  className = 'broadsheet-Figure',
  ...rest
}: FigureProps): ReactNode {
  const { url, alt, width, height, sources }: Partial<Image> = image ?? {};
  // A picture of unknown size has the space of one in 3:2, and keeps it.
  const size = isPixels(width) && isPixels(height) && { width, height };
  const sets = setsByFormat(listOf(sources));
  const [caption, credit] = [nodeOf(ownCaption), nodeOf(ownCredit)];
  const own = sets.get('');
  sets.delete('');
  const picture = (
    <img
      src={safeImageUrl(url)}
      srcSet={own}
      sizes={own && sizes}
      alt={plainly(alt)}
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

/** A picture with its caption and credit, no larger than it is and no higher than the window. Its space is kept before it arrives. */
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

/** True for a number of pixels that a picture can have. */
function isPixels(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

/** The `srcset` of each media type, in the order of their first files; that of the picture's own type has no name. */
function setsByFormat(sources: readonly ImageSource[]): Map<string, string> {
  const sets = new Map<string, string>();
  for (const source of sources) {
    const address = safeImageUrl(source?.url);
    if (!address || !isPixels(source.width)) continue;
    const type = attribute(source.type) ?? '';
    // White space ends an address in a `srcset`, and a comma at its end is taken off (WHATWG HTML, 4.8.4.3).
    const url = address.replace(/\s/g, '%20').replace(/^,|,$/g, '%2C');
    const before = sets.get(type);
    sets.set(type, `${before ? `${before}, ` : ''}${url} ${source.width}w`);
  }
  return sets;
}
