import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';
import * as color from '../../theme/color';
import * as measure from '../../theme/measure';
import { linkText, summaryText } from '../../theme/typography';

/** What `Summary` takes: the attributes of `<p>`, and the words as children. */
export type SummaryProps = ComponentPropsWithRef<'p'>;

/** The story reflected in one paragraph, set larger than the story itself. */
export function Summary(props: SummaryProps): ReactNode {
  return <Root {...props} />;
}

const Root = styled.p.withConfig({ componentId: 'broadsheet-Summary' })`
  max-inline-size: ${measure.text};
  margin: 0;
  color: ${color.ink};
  ${summaryText}
  ${linkText}
`;
