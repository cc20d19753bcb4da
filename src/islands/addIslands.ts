import { threadBehavior } from '../components/ConversationThread/threadBehavior';
import { remember } from '../components/island/memory';
import { schemeBehavior, schemeKey } from '../components/SchemeToggle/schemeBehavior';
import { depthBehavior, depthKey, type OnDepthChange } from '../page/depthBehavior';

/** What `addIslands` takes besides the part of a document. */
export interface IslandOptions {
  /** Called when the depth has changed: by the reader's choice, by a link into another depth, or by the browser's search. */
  onDepthChange?: OnDepthChange;
}

/**
 * Gives pages that only a server has drawn what React's islands give the others: choices of depth and scheme are remembered, the address
 * follows the depth and the reader keeps their place, links to turns can be copied. For pages without React in the browser; where React
 * takes over, its islands do this. Returns what is to be called before that part of the document is removed.
 */
export function addIslands(root: ParentNode = document, { onDepthChange }: IslandOptions = {}): () => void {
  const each = <Result>(selector: string, add: (element: HTMLElement) => Result) =>
    [...root.querySelectorAll<HTMLElement>(selector)].map(add);
  const ends = [
    ...each(`:has(> label > [name=${schemeKey}])`, (choice) => schemeBehavior(choice, undefined, remember(schemeKey))),
    ...each('[data-part=gauge]', (gauge) => depthBehavior(gauge, undefined, remember(depthKey), onDepthChange)),
    ...each('[data-copied]', threadBehavior),
  ];
  return () => {
    for (const end of ends) end?.();
  };
}
