'use client';

import { type ComponentProps, createElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { type OnShare, shareBehavior } from './shareBehavior';

/** Props of `ShareList`: the attributes of `<ul>`, and the callback. */
export interface ShareListProps extends Omit<ComponentProps<'ul'>, 'ref'> {
  /** Called when a reader has shared the story. */
  onShare?: OnShare;
}

/** The island of `ShareLinks`: the list of the ways to share a story. It has no styles. */
export function ShareList({ onShare, ...props }: ShareListProps): ReactNode {
  const ref = useRef<HTMLUListElement>(null);
  // The callback may change with each rendering; the behaviour is not added again.
  const latest = useRef(onShare);
  useLayoutEffect(() => {
    latest.current = onShare;
  });
  useLayoutEffect(() => shareBehavior(ref.current as HTMLUListElement, (share) => latest.current?.(share)), []);
  // eslint-disable-next-line react-hooks/refs -- createElement reads no ref
  return createElement('ul', { ref, ...props });
}
