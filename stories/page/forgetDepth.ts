import { depthKey } from '../../src/page/depthBehavior';

/** Makes the reader new: no depth is remembered from another story, and the address points at none. */
export function forgetDepth(): void {
  localStorage.removeItem(depthKey);
  history.replaceState(history.state, '', location.pathname + location.search);
}
