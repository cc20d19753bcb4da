/** The messages of the interface. Placeholders are in braces. */
export interface Messages {
  /** The skip link. */
  skipToStory: string;
  /** The accessible name of the site's navigation. */
  siteLinks: string;
  /** The byline; `{authors}` are the names of the authors. */
  byline: string;
  /** The date of the last change, `{date}`. */
  updated: string;
  /** The accessible name of the choice of a colour scheme. */
  colorScheme: string;
  /** The colour scheme of the reader's system. */
  systemScheme: string;
  /** The light colour scheme. */
  lightScheme: string;
  /** The dark colour scheme. */
  darkScheme: string;
  /** The label of the choice of a depth. */
  readingDepth: string;
  /** The depth of summary and key points. */
  atAGlance: string;
  /** The depth of the short version. */
  inBrief: string;
  /** The depth of the long version. */
  inFull: string;
  /** The title of the key points. */
  keyPoints: string;
  /** The title of a conversation that has none. */
  conversation: string;
  /** Shown next to the name of an AI speaker. */
  ai: string;
  /** Shown next to the name of a speaker that is an organization. */
  organization: string;
  /** The note above a conversation in which AI answers all questions. */
  aiAnswers: string;
  /** The note above any other conversation with AI; `{names}` are the names of the AI speakers. */
  aiSpeaks: string;
  /** The accessible name of the link to a turn; `{number}` is its number. */
  turnLink: string;
  /** The button that copies the link to a turn. */
  copyTurnLink: string;
  /** Announced when the link to a turn has been copied. */
  turnLinkCopied: string;
  /** The summary of the folded turns of a long conversation; `{count}` is their number. */
  moreTurns: string;
  /** The name of the navigation through the sections of the newspaper, and of the disclosure that it is on a phone. */
  sections: string;
  /** The button of the search form; also the name of its field. */
  search: string;
  /** The disclosure that the sections and the search form are on a phone. */
  menu: string;
  /** The name of the navigation to editions in other languages or for other places. */
  editions: string;
  /** The link to the top of the page. */
  toTop: string;
}
