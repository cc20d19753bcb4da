'use client';

import { useEffect } from 'react';
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
  useEffect(() => {
    const element = document.getElementById(thread);
    return element ? threadBehavior(element, copy, copied) : undefined;
  }, [thread, copy, copied]);
  return null;
}
