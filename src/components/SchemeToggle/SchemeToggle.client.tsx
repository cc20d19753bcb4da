'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { remember, remembered } from '../memory';
import { useHydrating } from '../useHydrating';
import { schemeKey } from './schemeKey';

/** What `SchemeToggleBehavior` takes. */
export interface SchemeToggleBehaviorProps {
  /** The radio buttons. */
  children: ReactNode;
  /** The script that restores the last choice before the first paint, drawn on the server only. */
  bootstrap: ReactNode;
}

/** The island of `SchemeToggle`: it remembers the choice, which CSS obeys. */
export function SchemeToggleBehavior({ children, bootstrap }: SchemeToggleBehaviorProps): ReactNode {
  const choices = useRef<HTMLDivElement>(null);
  const hydrating = useHydrating();
  const isRestored = useRef(hydrating);

  useLayoutEffect(() => {
    const last = isRestored.current ? undefined : remembered(schemeKey);
    isRestored.current = true;
    for (const input of choices.current?.querySelectorAll('input') ?? []) {
      input.checked ||= input.value === last;
      // The reader may have chosen before the island was there.
      if (input.checked) remember(schemeKey, input.value);
    }
  }, []);

  return (
    <div ref={choices} onChange={({ target }) => remember(schemeKey, (target as HTMLInputElement).value)}>
      {children}
      {hydrating && bootstrap}
    </div>
  );
}
