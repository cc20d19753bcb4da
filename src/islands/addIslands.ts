import { postEvent } from '../components/coverage/postEvent';
import { blockIslands } from './blockIslands';
import type { IslandOptions } from './IslandOptions';
import { addPageIslands } from './pageIslands';

export type { IslandOptions } from './IslandOptions';

/**
 * Adds the behaviour of islands to a page without React in the browser: choices of depth and scheme are stored, the URL follows the depth
 * and the scroll position is kept, links to turns can be copied, frames of other sites are shown with the reader's consent. The islands of
 * blocks are loaded only where there is such a block; live coverage goes on. Where React hydrates the page, its islands do this. Returns a function to call before
 * `root` is removed.
 */
export function addIslands(root: ParentNode = document, options: IslandOptions = {}): () => void {
  const cleanups = [addPageIslands(root, options)];
  let isRemoved = false;

  function addTo(part: ParentNode) {
    for (const [name, load] of Object.entries(blockIslands)) {
      const elements = part.querySelectorAll<HTMLElement>(`[data-part=${name}]`);
      if (elements.length === 0) continue;
      load().then(({ addIsland }) => {
        for (const element of elements) {
          const cleanUp = !isRemoved && addIsland(element, options);
          if (cleanUp) cleanups.push(cleanUp);
        }
      });
    }
  }

  const follow = ({ target }: Event) => addTo(target as HTMLElement);
  addTo(root);
  root.addEventListener(postEvent, follow);
  return () => {
    isRemoved = true;
    root.removeEventListener(postEvent, follow);
    for (const cleanUp of cleanups) cleanUp();
  };
}
