'use client';

import { useLayoutEffect } from 'react';
import { threadBehavior } from './threadBehavior';

/** What `ThreadBehavior` takes. */
export interface ThreadBehaviorProps {
  /** The id of the thread. */
  thread: string;
  /** The name of the button that copies the link to a turn. */
  copy: string;
  /** What is said when the link is copied. */
  copied: string;
}

/** The island of `ConversationThread`, which draws nothing of its own on the server. */
export function ThreadBehavior({ thread, copy, copied }: ThreadBehaviorProps): null {
  useLayoutEffect(() => {
    const element = document.getElementById(thread);
    if (element) return threadBehavior(element, copy, copied);
  }, [thread, copy, copied]);
  return null;
}
