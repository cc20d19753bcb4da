import type { ExoticComponent, ReactNode } from 'react';
import type { Styled, Styles } from './withStyles';

const views = new WeakMap<object, object>();

/** `withStyles` in `broadsheet/static`: a component with its class, whose rules are in `styles.css`. */
export function withStyles<Props extends { className?: string }>(
  view: { (props: Props): ReactNode; displayName?: string },
  { name }: Styles,
): Styled<Props> {
  const own = `broadsheet-${name}`;
  const Component = (props: Props) =>
    view(props.className ? { ...props, className: `${own} ${props.className}` } : props);
  view.displayName = name;
  views.set(Component, view);
  return Object.assign(Component as unknown as ExoticComponent<Props>, { displayName: name });
}

/** The view of a component, for a component that contains it; any other component as it is. */
export function viewOf(component: object): object {
  return views.get(component) ?? component;
}
