import type { ReactNode } from 'react';
import { type Styled, type Styles, viewOf, withStyles } from '../../theme/withStyles';
import type { BlockComponents, Components } from './BlockOptions';

/** The components for the types of blocks that a page can render. A paragraph is styled by the component around it. */
export type BlockSet = { readonly [Type in Exclude<keyof BlockComponents, 'paragraph'>]?: Styled<never> };

/**
 * A component made of its view and its style sheet, as by `withStyles`, whose blocks are rendered by the views of a set. Its props may have
 * other components for them.
 */
export function withBlocks<Props extends { className?: string; components?: Components }>(
  view: { (props: Props): ReactNode; displayName?: string },
  set: BlockSet,
  styles: Styles,
): Styled<Props> {
  const views = Object.fromEntries(Object.entries(set).map(([type, component]) => [type, viewOf(component)]));
  view.displayName = styles.name;
  return withStyles((props: Props) => view({ ...props, components: withDefaults(props.components, views) }), styles);
}

/** Components for blocks, and where there are none, the default ones. */
export function withDefaults(components: Components | undefined, defaults: object): Components {
  const given = Object.entries(components ?? {}).filter(([, component]) => component !== undefined);
  return { ...defaults, ...Object.fromEntries(given) } as Components;
}
