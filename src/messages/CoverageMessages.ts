/** The messages of live coverage. Placeholders are in braces; `{time}` is a time of the same day. */
export interface CoverageMessages {
  /** The title of the summary of what is known. */
  whatWeKnow: string;
  /** When the page was last changed, if that was on the day that the page names. */
  updatedAt: string;
  /** When a post was changed, if that was on the day on which it was published. */
  changedAt: string;
  /** Shown when the coverage has ended; `{date}` is when. */
  coverageEnded: string;
  /** Marks a post that stays at the top. */
  pinned: string;
  /** The title of the posts. */
  updates: string;
  /** The link to the newest posts. */
  newestUpdates: string;
  /** The link that shows the posts that are new; `{count}` is their number. */
  newUpdates: string;
  /** The order in which the newest post is first. */
  newestFirst: string;
  /** The order in which the oldest post is first. */
  oldestFirst: string;
  /** The link to the page with earlier posts. */
  earlierUpdates: string;
  /** The link to the page with later posts. */
  laterUpdates: string;
  /** Names a page of older posts in the title of the document; `{number}` is its number. */
  pageNumber: string;
  /** The link from a post to its correction. */
  seeCorrection: string;
  /** The link from a correction to the post that it corrects. */
  seeCorrected: string;
  /** Marks a post that has changed while the page is read. */
  changed: string;
  /** Shown when the connection is lost: the page goes on by itself when it is back. */
  connectionLost: string;
  /** Shown when the connection is back. */
  connectionBack: string;
  /** Shown when the coverage ends while the page is read. */
  coverageOver: string;
  /** The choice of readers who want new posts to be announced by their screen reader. */
  announceUpdates: string;
}
