'use client';

import type { ReactNode } from 'react';
import { type Choices, useIsland } from '../island/useIsland';
import { schemeBehavior, schemeKey } from './schemeBehavior';

/** The island of `SchemeToggle`: it remembers the choice, which CSS obeys. */
export function SchemeToggleBehavior(choices: Choices): ReactNode {
  return useIsland(choices, schemeKey, schemeBehavior);
}
