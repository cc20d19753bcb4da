/** The messages of fronts and cards. */
export interface FrontMessages {
  /** Marks a story that continues while it is read. */
  live: string;
  /** The title of the stories that continue while they are read. */
  liveNow: string;
  /** Before a story that was paid for, with the placeholder `{sponsor}`. */
  paidFor: string;
  /** The number of pictures of a story, with the placeholder `{count}`. */
  pictureCount: string;
  /** The number of turns of a conversation, with the placeholder `{count}`. */
  turnCount: string;
  /** The link to a conversation. */
  readConversation: string;
  /** The link to the whole story. */
  readInFull: string;
  /** The title of the story that follows another one. */
  nextStory: string;
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
