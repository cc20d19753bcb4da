import type { FrontStory } from '../../src/front/index';
import { storyLinks } from './saltmere';

const links = Object.values(storyLinks);
const pictured = links.filter((story) => 'image' in story);
const others = links.filter((story) => !('image' in story || 'sponsor' in story || 'opinion' in story));

/** Whether each story has a picture: all, none, or every second one. */
export type Mix = 'pictures' | 'words' | 'both';

/** Stories of the newspaper, as many as wanted. */
export function mixOf(count: number, mix: Mix): FrontStory[] {
  return Array.from({ length: count }, (_, index) => {
    const isPictured = mix === 'both' ? index % 2 === 0 : mix === 'pictures';
    const from = isPictured ? pictured : others;
    return { story: from[index % from.length] ?? storyLinks.wall };
  });
}
