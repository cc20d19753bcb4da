import { isEmpty, isRecord } from '../article/guards';
import type { StoryLink } from './StoryLink';

/** True for a story whose live coverage continues. */
export function isLive({ live }: Partial<StoryLink>): boolean {
  return isRecord(live) && isEmpty(live.endedAt);
}
