import type { ExoticComponent, ReactNode } from 'react';
import { styled } from 'styled-components';
import { rulesOfOwnElements } from './ownElements';

/** The style sheet of a component. */
export interface Styles {
  /** The name of the component; its root has the class `broadsheet-` and this name, by which others may find it. */
  name: string;
  /** The rules: declarations for the root, and rules in which `&` is the root. They hold tokens only, never props. */
  css: string;
  /** The components that it draws as parts of its own, and those that they draw: their rules belong to its sheet. */
  parts?: readonly { styles: Styles }[];
}

/** A component that brings its style sheet along. */
export interface Styled<Props> extends ExoticComponent<Props> {
  /** Draws it without its style sheet, for a component that has it among its parts; a `className` is the whole class. */
  draw: (props: Props) => ReactNode;
  /** Its style sheet. */
  styles: Styles;
  /** The name for developer tools. */
  displayName: string;
}

/**
 * A component made of what draws it and its style sheet, which styled-components brings into the page. Whoever draws others as its
 * parts calls their `draw`: one styled element for a page, where one for each part took a fifth of the time.
 *
 * It is a component of styled-components itself, which keeps its `theme` from what it draws. One that only held such a component would
 * win over a `styled()` around it in server components, where whatever comes later in the page does.
 */
export function withStyles<Props extends { className?: string }>(
  draw: (props: Props) => ReactNode,
  styles: Styles,
): Styled<Props> {
  const { name, css, parts = [] } = styles;
  // The rules of a part weigh one class, as they would alone, and come first: what holds it may change it.
  const sheet =
    rulesOfOwnElements('&') +
    parts.map((part) => `:where(&) .broadsheet-${part.styles.name}{${part.styles.css}}`).join('') +
    css;
  const Component = styled(draw as (props: { className?: string }) => ReactNode).withConfig({
    componentId: `broadsheet-${name}`,
  })([sheet] as unknown as TemplateStringsArray);
  return Object.assign(Component as unknown as ExoticComponent<Props>, { draw, styles, displayName: name });
}
