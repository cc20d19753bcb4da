'use client';

import type { ReactNode } from 'react';
import { type Choices, useIsland } from '../components/island/useIsland';
import { depthBehavior, depthKey, type OnDepthChange } from './depthBehavior';

/** What `ReadingDepthBehavior` takes. */
export interface ReadingDepthBehaviorProps extends Choices {
  /** Called when the depth has changed. */
  onDepthChange?: OnDepthChange;
}

/** The island of `ReadingDepth`: behaviour, no looks. */
export function ReadingDepthBehavior(props: ReadingDepthBehaviorProps): ReactNode {
  return useIsland(props, depthKey, depthBehavior, props.onDepthChange, 'gauge');
}
