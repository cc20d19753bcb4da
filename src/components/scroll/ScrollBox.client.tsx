'use client';

import { type ComponentPropsWithoutRef, createElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { scrollBehavior } from './scrollBehavior';

/** Props of `ScrollBox`. */
export interface ScrollBoxProps extends ComponentPropsWithoutRef<'div'> {
  /** The element. @default 'div' */
  as?: 'div' | 'pre';
}

/** The island of what scrolls sideways. It has no styles. */
export function ScrollBox({ as = 'div', ...rest }: ScrollBoxProps): ReactNode {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => scrollBehavior(ref.current as HTMLElement), []);
  // eslint-disable-next-line react-hooks/refs -- createElement reads no ref, and JSX would load its runtime for each island
  return createElement(as, { ref, 'data-part': 'scroll', ...rest });
}
