import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';
import * as color from '../../theme/color';

/** What `Divider` takes: the attributes of `<hr>`. */
export type DividerProps = Omit<ComponentPropsWithRef<'hr'>, 'children'>;

/** A change of subject between paragraphs. */
export function Divider(props: DividerProps): ReactNode {
  return <Root {...props} />;
}

const Root = styled.hr.withConfig({ componentId: 'broadsheet-Divider' })`
  inline-size: 4rem;
  border: 0;
  border-block-start: 1px solid ${color.secondary};

  :where(&) { margin: 0; }
`;
