import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { headingText, linkText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { headingOf } from '../heading';
import { nodeOf } from '../nodeOf';

/** Props of `Subheading`, besides the attributes of a heading. */
export interface SubheadingProps extends ComponentPropsWithRef<'h2'> {
  /** The heading level: 3 divides a section of level 2, 4 one of level 3. Any other value becomes 2. @default 2 */
  level?: 2 | 3 | 4;
}

/** @internal */
export function SubheadingView({
  children,
  level = 2,
  className = 'broadsheet-Subheading',
  ...rest
}: SubheadingProps): ReactNode {
  const shownLevel = level === 3 || level === 4 ? level : 2;
  const Heading = headingOf(shownLevel);
  return (
    <Heading className={className} data-level={shownLevel} dir={directionAgainstFirst(children)} {...rest}>
      {nodeOf(children)}
    </Heading>
  );
}

/** A heading in running text. */
export const Subheading = withStyles(SubheadingView, {
  name: 'Subheading',
  css: css`
    max-inline-size: ${measure.text};
    color: ${color.ink};
    ${headingText}

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
