'use client';

import { useLayoutEffect } from 'react';
import { threadBehavior } from './threadBehavior';

/** What `ThreadBehavior` takes. */
export interface ThreadBehaviorProps {
  /** The id of the thread. */
  thread: string;
}

/** The island of `ConversationThread`, which draws nothing of its own on the server. */
export function ThreadBehavior({ thread }: ThreadBehaviorProps): null {
  useLayoutEffect(() => {
    const element = document.getElementById(thread);
    if (element) return threadBehavior(element);
  }, [thread]);
  return null;
}
