import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';
import { skipToStory } from '../../messages/en';
import * as color from '../../theme/color';
import { labelText, unseen } from '../../theme/typography';

/** What `SkipLink` takes besides the attributes of `<a>`. */
export interface SkipLinkProps extends ComponentPropsWithRef<'a'> {
  /** The address of the story on this page. @default '#main' */
  href?: string;
  /** The words of the link. @default 'Skip to the story' */
  children?: ReactNode;
}

/** The first link of a page, seen when it has the focus: it leads past the header (WCAG 2.4.1, Bypass Blocks). */
export function SkipLink({ href = '#main', children = skipToStory, ...rest }: SkipLinkProps): ReactNode {
  return (
    <Root href={href} {...rest}>
      {children}
    </Root>
  );
}

const Root = styled.a.withConfig({ componentId: 'broadsheet-SkipLink' })`
  color: ${color.ink};
  ${labelText}

  &:not(:focus) { ${unseen} }
  &:focus {
    position: absolute;
    z-index: 2;
    inset-block-start: .5rem;
    inset-inline-start: .5rem;
    padding: .6rem 1rem;
    background: ${color.paper};
    outline: 2px solid ${color.focus};
  }

  @media print { display: none; }
`;
