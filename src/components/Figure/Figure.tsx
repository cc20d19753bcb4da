import type { ComponentPropsWithRef, ReactNode } from 'react';
import type { Placement } from '../../article/Block';
import { directionAgainstFirst } from '../../article/direction';
import type { FocalPoint, Image } from '../../article/Image';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';
import { OtherScheme } from '../OtherScheme';
import { renderPicture, sizesAt } from '../renderPicture';

/** Props of `Figure`, besides the attributes of `<figure>`. */
export interface FigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The image, with its size in CSS pixels. */
  image: Image;
  /** What the image shows and when it was taken. */
  caption?: ReactNode;
  /** The photographer or artist, and the owner of the rights. */
  credit?: ReactNode;
  /** An address that the picture links to. */
  url?: string;
  /** The point of the picture that no crop may lose. `Figure` crops nothing; a `Gallery` and a `LeadMedia` do. */
  focus?: FocalPoint;
  /** Where the figure is placed on the page, for the default of `sizes`. `ArticleBody` places it. @default 'column' */
  placement?: Placement | 'bleed';
  /** The `sizes` attribute: the width at which the image is displayed (WHATWG HTML, 4.8.4). @default the width at the placement */
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
  url,
  focus,
  placement,
  sizes = sizesAt(placement),
  priority = false,
  className = 'broadsheet-Figure',
  ...rest
}: FigureProps): ReactNode {
  const [caption, credit] = [nodeOf(captionProp), nodeOf(creditProp)];
  return (
    <figure className={className} {...rest}>
      {renderPicture({ image, sizes, url, name: caption, focus, priority })}
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
  parts: [OtherScheme],
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
