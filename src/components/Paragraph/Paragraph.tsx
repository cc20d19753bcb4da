import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';
import * as color from '../../theme/color';
import * as measure from '../../theme/measure';
import { bodyText, linkText } from '../../theme/typography';

/** What `Paragraph` takes: the attributes of `<p>`, and the words as children. */
export type ParagraphProps = ComponentPropsWithRef<'p'>;

/** A paragraph on its own. Inside `ArticleBody` paragraphs are plain `<p>` elements with the same look: there may be hundreds. */
export function Paragraph(props: ParagraphProps): ReactNode {
  return <Root {...props} />;
}

const Root = styled.p.withConfig({ componentId: 'broadsheet-Paragraph' })`
  max-inline-size: ${measure.text};
  margin: 0;
  color: ${color.ink};
  ${bodyText}
  ${linkText}
`;
