import type { ComponentPropsWithRef, ReactNode } from 'react';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { withStyles } from '../../theme/withStyles';

/** Props of `Divider`: the attributes of `<hr>`. */
export type DividerProps = Omit<ComponentPropsWithRef<'hr'>, 'children'>;

/** @internal */
export function DividerView({ className = 'broadsheet-Divider', ...rest }: DividerProps): ReactNode {
  return <hr className={className} {...rest} />;
}

/** A thematic break between paragraphs. */
export const Divider = withStyles(DividerView, {
  name: 'Divider',
  css: css`
    inline-size: 4rem;
    border: 0;
    border-block-start: 1px solid ${color.secondary};
  `,
});
