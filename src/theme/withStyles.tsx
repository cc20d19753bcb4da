import type { ExoticComponent, ReactNode } from 'react';
import { styled } from 'styled-components';
import { rulesOfOwnElements } from './ownElements';

/** The style sheet of a component. */
export interface Styles {
  /** The name of the component. Its root has the class `broadsheet-` followed by this name, and developer tools show it. */
  name: string;
  /** The rules: declarations for the root, and rules in which `&` is the root. They hold tokens only, never props. */
  css: string;
  /** The components whose views this component renders. Their rules, and those of their own parts, become part of its sheet. */
  parts?: readonly Styled<never>[];
}

/** A component that brings its style sheet along. */
export interface Styled<Props> extends ExoticComponent<Props> {
  /** The name for developer tools. */
  displayName: string;
}

const made = new WeakMap<object, { view: object; styles: Styles }>();

/**
 * A component made of its view, a plain function component, and its style sheet, which styled-components inserts into the page. A
 * component that contains others renders their views and lists them as `parts`, so that a page has one styled element: one for each
 * part took a fifth of the time.
 *
 * The result is a styled component itself, not a wrapper around one: in server components, where the later `<style>` wins, a wrapper
 * would win over a `styled()` around it. styled-components does not pass on a prop named `theme`.
 */
export function withStyles<Props extends { className?: string }>(
  view: { (props: Props): ReactNode; displayName?: string },
  styles: Styles,
): Styled<Props> {
  const { name, css } = styles;
  // The rules of a part have the specificity of one class, as they have alone, and come first: what contains it can override it.
  const sheet =
    rulesOfOwnElements('&') +
    [...partsOf(styles)].map((part) => `:where(&) .broadsheet-${part.name}{${part.css}}`).join('') +
    css;
  const Component = styled(view as (props: { className?: string }) => ReactNode).withConfig({
    componentId: `broadsheet-${name}`,
  })([sheet] as unknown as TemplateStringsArray);
  made.set(Component, { view, styles });
  view.displayName = name;
  return Object.assign(Component as unknown as ExoticComponent<Props>, { displayName: name });
}

/** The style sheets of all parts of a component, each before those that contain it. */
function partsOf({ parts = [] }: Styles, found = new Set<Styles>()): Set<Styles> {
  for (const part of parts) {
    const { styles } = made.get(part) as { styles: Styles };
    partsOf(styles, found);
    found.add(styles);
  }
  return found;
}

/** The view of a component, for a component that contains it; any other component as it is. */
export function viewOf(component: object): object {
  return made.get(component)?.view ?? component;
}
