'use client';

import { type ComponentProps, createElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { shareBehavior } from './shareBehavior';

/** The island of `ShareLinks`: the list of the ways to share a story. It has no styles. */
export function ShareList(props: Omit<ComponentProps<'ul'>, 'ref'>): ReactNode {
  const ref = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => shareBehavior(ref.current as HTMLUListElement), []);
  // eslint-disable-next-line react-hooks/refs -- createElement reads no ref
  return createElement('ul', { ref, ...props });
}
