import type { ComponentPropsWithRef, ReactNode } from 'react';
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
  /** The items. */
  items: readonly Text[];
  /** True for a numbered list. @default false */
  ordered?: boolean;
}

/** @internal */
export function ListView({ items, ordered = false, className = 'broadsheet-List', ...rest }: ListProps): ReactNode {
  const all = listOf(items);
  if (all.length === 0) return null;
  const Items = (ordered ? 'ol' : 'ul') as 'ul';
  return (
    <Items className={className} {...rest}>
      {all.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity other than their position
        <li key={index}>{isolateDirection(item, inlineText(item))}</li>
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
    & > li + li {
      margin-block-start: 0.5rem;
    }
    & > li::marker {
      color: ${color.accent};
      font-variant-numeric: tabular-nums;
    }
    ${linkText}
  `,
});
