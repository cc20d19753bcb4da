import { type ComponentPropsWithRef, isValidElement, type ReactElement, type ReactNode } from 'react';
import { listOf } from '../../article/guards';
import type { Text } from '../../article/Text';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import * as measure from '../../theme/measure';
import { bodyText, linkText } from '../../theme/typography';
import { withStyles } from '../../theme/withStyles';
import { inlineText } from '../InlineText/InlineText';
import { isolateDirection } from '../isolateDirection';

/** Props of `List`, besides the attributes of a list. */
export interface ListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** The items: a text or an element each, such as a text with another list under it. */
  items: readonly (Text | ReactElement)[];
  /** True for a numbered list. @default false */
  ordered?: boolean;
  /** The number of the first item of a numbered list (WHATWG HTML, 4.4.5). @default 1 */
  start?: number;
  /** True if the numbers count down (WHATWG HTML, 4.4.5). @default false */
  reversed?: boolean;
}

/** @internal */
export function ListView({
  items,
  ordered = false,
  start,
  reversed,
  className = 'broadsheet-List',
  ...rest
}: ListProps): ReactNode {
  const all = listOf(items);
  if (all.length === 0) return null;
  const Items = (ordered ? 'ol' : 'ul') as 'ul';
  const numbers = ordered && { start: Number.isInteger(start) ? start : undefined, reversed: reversed === true };
  return (
    <Items className={className} {...numbers} {...rest}>
      {all.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity other than their position
        <li key={index}>{isValidElement(item) ? item : isolateDirection(item, inlineText(item as Text))}</li>
      ))}
    </Items>
  );
}

/** A list in running text. Renders nothing without items. */
export const List = withStyles(ListView, {
  name: 'List',
  css: css`
    max-inline-size: ${measure.text};
    padding-inline-start: 1.5rem;
    list-style: revert;
    color: ${color.ink};
    ${bodyText}

    & > li {
      padding-inline-start: 0.25rem;
    }
    & > li + li,
    & [data-part='blocks'] > * {
      margin-block: 0.5rem 0;
    }
    & > li::marker {
      color: ${color.accent};
      font-variant-numeric: tabular-nums;
    }
    ${linkText}
  `,
});
