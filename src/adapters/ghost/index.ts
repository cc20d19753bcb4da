export { type FromGhostOptions, fromGhost } from './fromGhost';
export type { GhostContent, GhostNode, GhostPost } from './Ghost';
