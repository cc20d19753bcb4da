import type { ComponentPropsWithRef, ReactNode } from 'react';
import { directionAgainstFirst } from '../../article/direction';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { bodyText, linkText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { nodeOf } from '../nodeOf';

/** Props of `Paragraph`: the attributes of `<p>`, with the text as children. */
export type ParagraphProps = ComponentPropsWithRef<'p'>;

function ParagraphView({ children, className = 'broadsheet-Paragraph', ...rest }: ParagraphProps): ReactNode {
  return (
    <p className={className} dir={directionAgainstFirst(children)} {...rest}>
      {nodeOf(children)}
    </p>
  );
}

/** A single paragraph. In `ArticleBody`, paragraphs are plain `<p>` elements with the same styles, because there may be hundreds. */
export const Paragraph = withStyles(ParagraphView, {
  name: 'Paragraph',
  css: css`
    max-inline-size: ${measure.text};
    margin: 0;
    color: ${color.ink};
    ${bodyText}
    &:where(:not([dir])) {
      unicode-bidi: plaintext;
    }
    ${linkText}
  `,
});
