import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { linkText, summaryText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';

/** Props of `Summary`: the attributes of `<p>`, with the text as children. */
export type SummaryProps = ComponentPropsWithRef<'p'>;

/** @internal */
export function SummaryView({ children, className = 'broadsheet-Summary', ...rest }: SummaryProps): ReactNode {
  return (
    <p className={className} dir={directionAgainstFirst(children)} {...rest}>
      {nodeOf(children)}
    </p>
  );
}

/** The summary of a story in one paragraph, in larger type than the story. */
export const Summary = withStyles(SummaryView, {
  name: 'Summary',
  css: css`
    max-inline-size: ${measure.text};
    margin: 0;
    color: ${color.ink};
    ${summaryText}
    &:where(:not([dir])) {
      unicode-bidi: plaintext;
    }
    ${linkText}
  `,
});
