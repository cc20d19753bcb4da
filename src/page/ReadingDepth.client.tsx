'use client';

import type { ReactNode } from 'react';
import type { Depth } from '../article/depth';
import { type Choices, useIsland } from '../components/useIsland';
import { depthBehavior, depthKey } from './depthBehavior';

/** Called when the depth has changed: by the reader's choice, by a link into another depth, or by the browser's search. */
export type OnDepthChange = (change: { depth: Depth }) => void;

/** What `ReadingDepthBehavior` takes. */
export interface ReadingDepthBehaviorProps extends Choices {
  /** Called when the depth has changed. */
  onDepthChange?: OnDepthChange;
}

/** The island of `ReadingDepth`: behaviour, no looks. */
export function ReadingDepthBehavior(props: ReadingDepthBehaviorProps): ReactNode {
  return useIsland(props, depthKey, depthBehavior, props.onDepthChange, 'gauge');
}
