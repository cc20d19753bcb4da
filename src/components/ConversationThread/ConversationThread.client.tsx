'use client';

import { useLayoutEffect } from 'react';
import { threadBehavior } from './threadBehavior';

/** Props of `ThreadBehavior`. */
export interface ThreadBehaviorProps {
  /** The id of the thread. */
  thread: string;
}

/** The island of `ConversationThread`. It renders no elements. */
export function ThreadBehavior({ thread }: ThreadBehaviorProps): null {
  useLayoutEffect(() => {
    const element = document.getElementById(thread);
    if (element) return threadBehavior(element);
  }, [thread]);
  return null;
}
