import type { ReactElement, ReactNode } from 'react';

/** The role of an item whose list has lost its own. */
export type ItemRole = 'listitem' | undefined;

/** So many turns are laid out together: a browser passes over those that are far from what is read. */
const groupSize = 50;

/**
 * A numbered list of any length. A long one is drawn in groups, each an `<ol>` that goes on counting, so that it stays a list for
 * whoever reads its HTML; its roles make it one list of as many items for assistive technology.
 */
export function drawList(first: number, end: number, item: (index: number, role: ItemRole) => ReactElement): ReactNode {
  if (end - first <= groupSize) return drawGroup(first, end, 'list', (index) => item(index, undefined));
  const groups: ReactElement[] = [];
  for (let start = first; start < end; start += groupSize) {
    const next = Math.min(start + groupSize, end);
    groups.push(drawGroup(start, next, 'presentation', (index) => item(index, 'listitem')));
  }
  // biome-ignore lint/a11y/useSemanticElements: an <ol> cannot hold the groups
  return <div role="list">{groups}</div>;
}

function drawGroup(
  start: number,
  end: number,
  role: 'list' | 'presentation',
  item: (index: number) => ReactElement,
): ReactElement {
  const items: ReactElement[] = [];
  for (let index = start; index < end; index += 1) items.push(item(index));
  return (
    // Safari drops the role of a list that is drawn without markers.
    <ol key={start} role={role} start={start > 0 ? start + 1 : undefined}>
      {items}
    </ol>
  );
}
