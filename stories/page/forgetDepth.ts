import { depthKey } from '../../src/page/depthBehavior';

/** Resets the reader: no depth is remembered, and the URL has no fragment. */
export function forgetDepth(): void {
  localStorage.removeItem(depthKey);
  history.replaceState(history.state, '', location.pathname + location.search);
}
