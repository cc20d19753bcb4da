import type { FrontPackage, StoryPackage } from './FrontData';

/** True for a package of a layout that holds stories. */
export function isStoryPackage(one: FrontPackage): one is StoryPackage {
  return one.layout !== 'newsletter' && one.layout !== 'slot';
}
