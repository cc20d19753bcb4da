import { readArticle } from '../../article/readArticle';
import { momentOf } from '../../exporters/dates';

/** The newest of any number of stories, the newest first, whatever the order in which they come; those without a date are last. */
export class NewestStories<Story> {
  readonly #stories: { path: string; moment: number; story: Story }[] = [];

  constructor(
    /** How many are kept. */
    private readonly limit: number,
  ) {}

  /** Adds a story: its article, of which only the date is read, what is kept of it, and its path, which orders stories of the same moment. */
  add(article: unknown, path: string, story: Story): void {
    const moment = publicationOf(article);
    const isAfter = (other: { path: string; moment: number }) =>
      other.moment === moment ? other.path < path : other.moment > moment;
    const index = this.#stories.findLastIndex(isAfter) + 1;
    if (index >= this.limit) return;
    this.#stories.splice(index, 0, { path, moment, story });
    if (this.#stories.length > this.limit) this.#stories.pop();
  }

  /** What is kept of the stories, with their paths. */
  list(): readonly { path: string; story: Story }[] {
    return this.#stories;
  }
}

/** When a story was published, in milliseconds. */
function publicationOf(article: unknown): number {
  const { publishedAt, timeZone }: Record<string, unknown> = Object(article);
  const read = readArticle({ headline: '', body: [], publishedAt, timeZone });
  return momentOf(read.publishedAt, read.timeZone ?? 'UTC') ?? Number.NEGATIVE_INFINITY;
}
