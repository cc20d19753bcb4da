import { plainText } from '../article/plainText';
import type { FrontData } from '../front/FrontData';
import { isStoryPackage } from '../front/isStoryPackage';
import type { StoryLink } from '../front/StoryLink';

/** The stories of a front in their order, each once: a list of the most read ones may repeat others. */
export function storiesOf({ packages }: FrontData): StoryLink[] {
  const stories = new Map<string, StoryLink>();
  for (const { story } of packages.flatMap((one) => (isStoryPackage(one) ? one.stories : []))) {
    const key = story.url || plainText(story.headline);
    if (!stories.has(key)) stories.set(key, story);
  }
  return [...stories.values()];
}
