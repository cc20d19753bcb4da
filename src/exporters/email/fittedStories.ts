import type { Issue } from '../../article/Issue';
import type { StoryDepth } from './storyRow';

/** A story as it is written at a depth, with what was reported. */
export interface WrittenStory {
  html: string;
  issues: readonly Issue[];
}

/** Stories, each at the greatest depth at which all fit. */
export interface FittedStories {
  /** The stories that are left, in their order. */
  stories: readonly (WrittenStory & { depth: StoryDepth })[];
  /** The bytes of all. */
  bytes: number;
}

/**
 * Makes stories shorter until they have no more than so many bytes, from the last one: those in brief become those at a glance, then
 * teasers; then the last ones are left out. The first one stays.
 */
export function fittedStories(
  wanted: readonly StoryDepth[],
  most: number,
  write: (index: number, depth: StoryDepth) => WrittenStory,
): FittedStories {
  const stories = wanted.map((depth, index) => ({ depth, ...write(index, depth) }));
  let bytes = stories.reduce((sum, { html }) => sum + bytesOf(html), 0);
  for (const [from, to] of [
    ['in-brief', 'at-a-glance'],
    ['at-a-glance', 'teaser'],
  ] as const) {
    for (let index = stories.length - 1; index >= 0 && bytes > most; index -= 1) {
      const story = stories[index];
      if (story?.depth !== from) continue;
      const shorter = { depth: to, ...write(index, to) };
      stories[index] = shorter;
      bytes += bytesOf(shorter.html) - bytesOf(story.html);
    }
  }
  while (bytes > most && stories.length > 1) bytes -= bytesOf(stories.pop()?.html ?? '');
  return { stories, bytes };
}

/** The length of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
