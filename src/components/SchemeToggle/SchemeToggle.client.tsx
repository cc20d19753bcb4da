'use client';

import type { ReactNode } from 'react';
import { type Behavior, type Choices, useIsland } from '../useIsland';
import { schemeKey } from './schemeKey';

/** The island of `SchemeToggle`: it remembers the choice, which CSS obeys. */
export function SchemeToggleBehavior(choices: Choices): ReactNode {
  return useIsland(choices, schemeKey, behavior);
}

const behavior: Behavior<unknown> = (element, last, keep) => {
  for (const input of element.querySelectorAll('input')) {
    input.checked ||= input.value === last;
    // The reader may have chosen before the island was there.
    if (input.checked) keep(input.value);
    input.onchange = () => keep(input.value);
  }
  return undefined;
};
