import { threadBehavior } from '../components/ConversationThread/threadBehavior';
import { remember } from '../components/island/memory';
import { schemeBehavior, schemeKey } from '../components/SchemeToggle/schemeBehavior';
import { depthBehavior, depthKey, type OnDepthChange } from '../page/depthBehavior';

/** Options of `addIslands`. */
export interface IslandOptions {
  /** Called when the depth has changed: by the reader's choice, by a link into another depth, or by the browser's search. */
  onDepthChange?: OnDepthChange;
}

/**
 * Adds the behaviour of islands to a page without React in the browser: choices of depth and scheme are stored, the URL follows the depth
 * and the scroll position is kept, links to turns can be copied. Where React hydrates the page, its islands do this. Returns a function
 * to call before `root` is removed.
 */
export function addIslands(root: ParentNode = document, { onDepthChange }: IslandOptions = {}): () => void {
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
