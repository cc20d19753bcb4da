import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import * as size from '../../theme/size';
import { displayFamily, linkText, quoteTracking } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { nodeOf } from '../nodeOf';

/** What `Subheading` takes besides the attributes of a heading. */
export interface SubheadingProps extends ComponentPropsWithRef<'h2'> {
  /** The rank: 2 divides the story, 3 divides what follows a 2, 4 what follows a 3. @default 2 */
  level?: 2 | 3 | 4;
}

/** @internal */
export function SubheadingView({
  children,
  level = 2,
  className = 'broadsheet-Subheading',
  ...rest
}: SubheadingProps): ReactNode {
  const rank = level === 3 || level === 4 ? level : 2;
  const Heading = headingOf(rank);
  return (
    <Heading className={className} data-level={rank} dir={directionAgainstFirst(children)} {...rest}>
      {nodeOf(children)}
    </Heading>
  );
}

/** A heading inside the running text. */
export const Subheading = withStyles(SubheadingView, {
  name: 'Subheading',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.ink};
    font: ${weight.strong} ${size.heading}/var(--broadsheet-script-line, 1.2) ${displayFamily};
    letter-spacing: ${quoteTracking};
    text-wrap: balance;

    &:where([data-level='3']) {
      font-size: 1.25rem;
    }
    &:where([data-level='4']) {
      font-size: 1.0625rem;
      font-style: var(--broadsheet-script-normal, italic);
    }
    &:where(:not([dir])) {
      unicode-bidi: plaintext;
    }
    ${linkText}

    @media print {
      break-after: avoid;
    }
  `,
});
