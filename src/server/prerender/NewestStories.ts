import type { Issue } from '../../article/Issue';
import { readArticle } from '../../article/readArticle';
import { momentOf } from '../../exporters/dates';

/** The newest of any number of stories, the newest first, whatever the order in which they come; those without a date are last. */
export class NewestStories<Story> {
  readonly #stories: { path: string; moment: number; story: Story }[] = [];

  constructor(
    /** How many are kept. */
    private readonly limit: number,
  ) {}

  /** Adds a story with the moment of its publication, and its path, which orders stories of the same moment. */
  add(moment: number, path: string, story: Story): void {
    const isBefore = (other: { path: string; moment: number }) =>
      other.moment === moment ? other.path < path : other.moment > moment;
    const index = this.#stories.findLastIndex(isBefore) + 1;
    if (index >= this.limit) return;
    this.#stories.splice(index, 0, { path, moment, story });
    if (this.#stories.length > this.limit) this.#stories.pop();
  }

  /** What is kept of the stories, the newest first. */
  list(): Story[] {
    return this.#stories.map(({ story }) => story);
  }

  /** The path of the story that an issue of the list is about (`[3].url`), and the issue as one of that story; without a path if it is about no story. */
  placeOf(issue: Issue): { path: string | undefined; issue: Issue } {
    const [, index, ofStory = ''] = /^\[(\d+)\]\.?(.*)$/s.exec(issue.path) ?? [];
    const path = index === undefined ? undefined : this.#stories[Number(index)]?.path;
    return { path, issue: path === undefined ? issue : { ...issue, path: ofStory } };
  }
}

/** When an article was published, in milliseconds, of which nothing else is read; what is no date is before all others. */
export function publicationOf(article: unknown): number {
  const { publishedAt, timeZone }: Record<string, unknown> = Object(article);
  const read = readArticle({ headline: '', body: [], publishedAt, timeZone });
  return momentOf(read.publishedAt, read.timeZone ?? 'UTC') ?? Number.NEGATIVE_INFINITY;
}
