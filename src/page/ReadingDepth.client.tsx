'use client';

import type { ReactNode } from 'react';
import { type Choices, useIsland } from '../components/island/useIsland';
import { depthBehavior, depthKey, type OnDepthChange } from './depthBehavior';

/** Props of `ReadingDepthBehavior`. */
export interface ReadingDepthBehaviorProps extends Choices {
  /** Called when the depth has changed. */
  onDepthChange?: OnDepthChange;
}

/** The island of `ReadingDepth`. It has no styles. */
export function ReadingDepthBehavior(props: ReadingDepthBehaviorProps): ReactNode {
  return useIsland(props, depthKey, depthBehavior, props.onDepthChange, 'gauge');
}
