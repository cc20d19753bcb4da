import { threadBehavior } from '../components/ConversationThread/threadBehavior';
import { remember } from '../components/island/memory';
import { schemeBehavior, schemeKey } from '../components/SchemeToggle/schemeBehavior';
import { depthBehavior, depthKey } from '../page/depthBehavior';
import type { IslandOptions } from './IslandOptions';

/** Adds the behaviour of what any page may have. Documents contain the text of this function. */
export function addPageIslands(root: ParentNode = document, { onDepthChange }: IslandOptions = {}): () => void {
  const each = <Result>(selector: string, add: (element: HTMLElement) => Result) =>
    [...root.querySelectorAll<HTMLElement>(selector)].map(add);
  const cleanups = [
    ...each(`:has(> label > [name=${schemeKey}])`, (choice) => schemeBehavior(choice, undefined, remember(schemeKey))),
    ...each('[data-part=gauge]', (gauge) => depthBehavior(gauge, undefined, remember(depthKey), onDepthChange)),
    ...each('[data-copied]', threadBehavior),
  ];
  return () => {
    for (const cleanUp of cleanups) cleanUp?.();
  };
}
