import { postEvent } from '../components/coverage/postEvent';
import { playBehavior } from '../components/playBehavior';
import { blockIslands } from './blockIslands';
import type { BlockIsland, IslandOptions } from './IslandOptions';
import { addPageIslands } from './pageIslands';

export type { IslandOptions } from './IslandOptions';

/**
 * Adds the behaviour of islands to a page without React in the browser: choices of depth and scheme are stored, the URL follows the depth
 * and the scroll position is kept, links to turns can be copied, frames of other sites are shown with the reader's consent. The islands of
 * blocks are loaded only where there is such a block; live coverage goes on. Where React hydrates the page, its islands do this. Returns a function to call before
 * `root` is removed.
 */
export function addIslands(root: ParentNode = document, options: IslandOptions = {}): () => void {
  const { onPlay, onSignUp } = options;
  const cleanups = [addPageIslands(root, options)];
  let isRemoved = false;

  /** Adds an island to the elements of a selector; it is loaded only if there are some. */
  function add(part: ParentNode, selector: string, load: () => Promise<{ addIsland: BlockIsland }>) {
    const elements = part.querySelectorAll<HTMLElement>(selector);
    if (elements.length === 0) return;
    load().then(({ addIsland }) => {
      for (const element of elements) {
        const cleanUp = !isRemoved && addIsland(element, options);
        if (cleanUp) cleanups.push(cleanUp);
      }
    });
  }
  function addTo(part: ParentNode) {
    for (const [name, load] of Object.entries(blockIslands)) add(part, `[data-part=${name}]`, load);
  }

  const follow = ({ target }: Event) => addTo(target as HTMLElement);
  addTo(root);
  root.addEventListener(postEvent, follow);
  if (onPlay) cleanups.push(playBehavior(root, onPlay));
  if (onSignUp) add(root, '.broadsheet-NewsletterSignup form', () => import('./signUp'));
  return () => {
    isRemoved = true;
    root.removeEventListener(postEvent, follow);
    for (const cleanUp of cleanups) cleanUp();
  };
}
