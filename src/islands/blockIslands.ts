import type { BlockIsland } from './IslandOptions';

/**
 * The islands of blocks, by the `data-part` of the element that they are added to. Each is a module of `blocks/` with the same name, which
 * is loaded only where there is such an element; documents contain its text only then.
 */
export const blockIslands: Readonly<Record<string, () => Promise<{ addIsland: BlockIsland }>>> = {
  consent: () => import('./blocks/consent'),
  scroll: () => import('./blocks/scroll'),
  gallery: () => import('./blocks/gallery'),
  loop: () => import('./blocks/loop'),
  share: () => import('./blocks/share'),
  coverage: () => import('./blocks/coverage'),
  stream: () => import('./blocks/stream'),
};
