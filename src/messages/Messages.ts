/** The words of the interface. In braces: what is filled in. */
export interface Messages {
  /** The link to the story for those who do not want to pass through the header each time. */
  skipToStory: string;
  /** The name of the list of the site's links. */
  siteLinks: string;
  /** Who wrote the story; `{authors}` are their names. */
  byline: string;
  /** When the story was changed; `{date}` is the date. */
  updated: string;
  /** The name of the choice of a colour scheme. */
  colorScheme: string;
  /** The colour scheme of the reader's system. */
  systemScheme: string;
  /** The light colour scheme. */
  lightScheme: string;
  /** The dark colour scheme. */
  darkScheme: string;
  /** The name of the choice of depths. */
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
  /** Beside the name of a speaker that is a machine. */
  ai: string;
  /** Beside the name of a speaker that is an organization. */
  organization: string;
  /** Above a conversation in which machines answer. */
  aiAnswers: string;
  /** Above a conversation in which machines speak; `{names}` are their names. */
  aiSpeaks: string;
  /** The link to one turn of a conversation; `{number}` is its position. */
  turnLink: string;
  /** The button that copies the link to the turn that it stands in. */
  copyTurnLink: string;
  /** After the address of a turn was copied. */
  turnLinkCopied: string;
  /** The link to the rest of a long conversation; `{count}` is the number of turns that follow. */
  moreTurns: string;
}
