'use client';

import type { ReactNode } from 'react';
import { type Choices, useIsland } from '../island/useIsland';
import { schemeBehavior, schemeKey } from './schemeBehavior';

/** The island of `SchemeToggle`. It only stores the choice: CSS applies it. */
export function SchemeToggleBehavior(choices: Choices): ReactNode {
  return useIsland(choices, schemeKey, schemeBehavior);
}
