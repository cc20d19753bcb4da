/** The messages of fronts and cards. */
export interface FrontMessages {
  /** Marks a story that continues while it is read. */
  live: string;
  /** Before a story that was paid for, with the placeholder `{sponsor}`. */
  paidFor: string;
  /** The number of pictures of a story, with the placeholder `{count}`. */
  pictureCount: string;
  /** The title of the list of the latest stories. */
  latest: string;
  /** The title of the list of the most read stories. */
  mostRead: string;
  /** The link to the page of a package, which has all of its stories, with the placeholder `{title}`. */
  moreOf: string;
  /** The unseen title of the package with the first story of a front. */
  topStory: string;
  /** The first link of a front, which leads past the header. */
  skipToStories: string;
}
