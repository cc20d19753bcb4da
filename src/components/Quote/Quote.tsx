import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import { attribute } from '../../article/guards';
import { safeUrl } from '../../article/url';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { atEdge } from '../../theme/ownElements';
import { bodyText, linkText, smallText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';

/** Props of `Quote`, besides the attributes of `<figure>`. */
export interface QuoteProps extends ComponentPropsWithRef<'figure'> {
  /** The quoted text: paragraphs, or a string that becomes one. */
  children: ReactNode;
  /** The person or work quoted, shown outside of the quotation (WHATWG HTML, 4.4.4). */
  attribution?: ReactNode;
  /** The URL of the quoted document, for the `cite` attribute. */
  url?: string;
}

/** @internal */
export function QuoteView({
  children: childrenProp,
  attribution: attributionProp,
  url,
  className = 'broadsheet-Quote',
  ...rest
}: QuoteProps): ReactNode {
  const [children, attribution] = [nodeOf(childrenProp), nodeOf(attributionProp)];
  // A `url` with white space is the name of a source.
  const address = /\s/.test(attribute(url) ?? '') ? undefined : safeUrl(url);
  return (
    <figure className={className} {...rest}>
      <blockquote cite={address}>
        {typeof children === 'string' ? <p dir={directionAgainstFirst(children)}>{children}</p> : children}
      </blockquote>
      {attribution && <figcaption dir={directionAgainstFirst(attribution)}>{attribution}</figcaption>}
    </figure>
  );
}

/** A quotation from another source, which is part of the story. */
export const Quote = withStyles(QuoteView, {
  name: 'Quote',
  css: css`
    box-sizing: border-box;
    max-inline-size: ${measure.text};
    border-inline-start: ${border.thin} solid ${color.accent};
    padding-inline-start: 1.5rem;
    color: ${color.ink};

    & > blockquote {
      margin: 0;
      ${bodyText}
    }
    & > blockquote > p {
      margin: 0;
      text-align: start;
    }
    & > blockquote > p + p {
      margin-block-start: 1em;
    }
    & > figcaption {
      margin-block-start: 0.6rem;
      color: ${color.secondary};
      ${smallText}
      text-wrap: balance;
      ${atEdge}
    }
    & > figcaption:where(:not([dir])) {
      unicode-bidi: plaintext;
    }
    ${linkText}

    @media print {
      break-inside: avoid;
    }
  `,
});
