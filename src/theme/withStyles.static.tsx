import type { ReactNode } from 'react';
import type { Styled, Styles } from './withStyles';

/** `withStyles` in `broadsheet/static`: a component with its class, whose rules are in `styles.css`. */
export function withStyles<Props extends { className?: string }>(
  draw: (props: Props) => ReactNode,
  styles: Styles,
): Styled<Props> {
  const own = `broadsheet-${styles.name}`;
  const Component = (props: Props) =>
    draw(props.className ? { ...props, className: `${own} ${props.className}` } : props);
  return Object.assign(Component, { draw, styles, displayName: styles.name });
}
