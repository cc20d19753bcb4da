import type { ReactElement, ReactNode } from 'react';

/** The role of an `<li>` whose list has a role other than `list`. */
export type ItemRole = 'listitem' | undefined;

/** The number of turns that are laid out together: browsers skip the layout of groups far outside the viewport (`content-visibility`). */
const groupSize = 50;

/** The role that each item of a `TurnList` with this number of items needs. @internal */
export function roleOfItems(count: number): ItemRole {
  return count > groupSize ? 'listitem' : undefined;
}

/** Props of `TurnList`. */
interface TurnListProps {
  /** The position of the first item in the thread, from 0. @default 0 */
  start?: number;
  /** The items, with keys, and with the role that `roleOfItems` returns for their number. */
  items: readonly ReactElement[];
}

/**
 * A numbered list of any length. A long one is rendered in groups, each an `<ol>` that continues the count, so that the HTML remains a
 * numbered list; its roles make it one list of all items for assistive technology. @internal
 */
export function TurnList({ start = 0, items }: TurnListProps): ReactNode {
  if (!roleOfItems(items.length)) return <Group start={start} items={items} role="list" />;
  const groups: ReactElement[] = [];
  for (let from = 0; from < items.length; from += groupSize) {
    groups.push(
      <Group key={from} start={start + from} items={items.slice(from, from + groupSize)} role="presentation" />,
    );
  }
  // biome-ignore lint/a11y/useSemanticElements: an <ol> cannot hold the groups
  return <div role="list">{groups}</div>;
}

function Group({ start, items, role }: Required<TurnListProps> & { role: 'list' | 'presentation' }): ReactNode {
  return (
    // Safari drops the role of a list without markers.
    <ol role={role} start={start > 0 ? start + 1 : undefined}>
      {items}
    </ol>
  );
}
