import type { LiveUpdateBlock } from './Block';
import { isRecord } from './guards';

/** True for a post of live coverage. */
export function isPost(block: unknown): block is LiveUpdateBlock {
  return isRecord(block) && block.type === 'liveUpdate';
}
