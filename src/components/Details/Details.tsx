import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { overElements } from '../../theme/ownElements';
import { labelText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { blockText } from '../blockText';
import { nodeOf } from '../nodeOf';
import { printedDetails } from '../printedDetails';
import { sharedLine } from '../sharedLine';

/** Props of `Details`, besides the attributes of `<details>`. */
export interface DetailsProps extends ComponentPropsWithRef<'details'> {
  /** The words that are always shown. */
  summary: ReactNode;
  /** Paragraphs and other blocks, shown when it is open. */
  children?: ReactNode;
  /** True if it is open at first. @default false */
  open?: boolean;
}

/** @internal */
export function DetailsView({
  summary: summaryProp,
  children,
  open,
  className = 'broadsheet-Details',
  ...rest
}: DetailsProps): ReactNode {
  const summary = nodeOf(summaryProp);
  return (
    <details className={className} open={open === true} {...rest}>
      <summary>
        <bdi dir={directionAgainstFirst(summary)}>{summary}</bdi>
      </summary>
      <div data-part="blocks">{nodeOf(children)}</div>
    </details>
  );
}

/** Blocks that are shown when the reader opens them; all are printed. */
export const Details = withStyles(DetailsView, {
  name: 'Details',
  css: css`
    max-inline-size: ${measure.text};
    border-block: ${border.thin} solid ${color.rule};
    padding-block: 0.7rem;
    color: ${color.ink};

    ${sharedLine}
    & > summary${overElements} {
      ${labelText}
    }
    & > [data-part='blocks'] {
      padding-block: 0.7rem 0.4rem;
      ${blockText}
    }
    ${printedDetails}
  `,
});
