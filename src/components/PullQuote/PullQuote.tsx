import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import { attribute } from '../../article/guards';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { displayFamily, linkText, quoteTracking, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';

/** Props of `PullQuote`, besides the attributes of `<aside>`. */
export interface PullQuoteProps extends ComponentPropsWithRef<'aside'> {
  /** The words, as in the story. */
  children: ReactNode;
  /** The person or the position quoted. */
  attribution?: ReactNode;
  /** In the text column, or smaller in the margin of a wide `ArticleBody`. @default 'column' */
  placement?: 'column' | 'margin';
}

/** @internal */
export function PullQuoteView({
  children,
  attribution: attributionProp,
  placement = 'column',
  className = 'broadsheet-PullQuote',
  ...rest
}: PullQuoteProps): ReactNode {
  const attribution = nodeOf(attributionProp);
  return (
    <aside className={className} data-placement={attribute(placement)} {...rest}>
      <p dir={directionAgainstFirst(children)}>{nodeOf(children)}</p>
      {attribution && (
        <p data-part="attribution" dir={directionAgainstFirst(attribution)}>
          {attribution}
        </p>
      )}
    </aside>
  );
}

/** Words repeated from the story as an eye-catcher. The root is an `<aside>`, because the story is complete without it. */
export const PullQuote = withStyles(PullQuoteView, {
  name: 'PullQuote',
  css: css`
    box-sizing: border-box;
    max-inline-size: ${measure.text};
    border-inline-start: ${border.quote} solid ${color.accent};
    padding-inline-start: 1.4rem;
    color: ${color.ink};

    & > p {
      margin: 0;
      font: ${weight.text} ${size.quote}/var(--broadsheet-script-line, 1.22) ${displayFamily};
      letter-spacing: ${quoteTracking};
      text-wrap: balance;
    }
    & > p:where([data-part='attribution']) {
      margin-block-start: 0.9rem;
      color: ${color.secondary};
      ${smallText}
    }
    &:where([data-placement='margin']) {
      border-inline-start-width: calc(${border.quote} * 0.75);
      padding-inline-start: 1.1rem;
    }
    &:where([data-placement='margin']) > p {
      font-size: calc(${size.quote} * 0.76);
      line-height: var(--broadsheet-script-line, 1.3);
      text-wrap: pretty;
    }
    &:where([data-placement='margin']) > p:where([data-part='attribution']) {
      font-size: ${size.small};
    }
    ${linkText}

    @media print {
      break-inside: avoid;
    }
  `,
});
