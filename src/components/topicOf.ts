import { textOfUnknown } from '../article/textOfUnknown';
import type { StoryLink } from '../front/StoryLink';

/** The words that say what a story is about: its kicker, or the name of its section. */
export function topicOf({ kicker, section }: Partial<StoryLink>): string {
  return textOfUnknown(kicker || section?.name);
}
