import type { Messages } from './Messages';

// One constant for each, so that a component brings only the words that it uses.
/** The link to the story for those who do not want to pass through the header each time. */
export const skipToStory = 'Skip to the story';
/** The name of the list of the site's links. */
export const siteLinks = 'Site';
/** Who wrote the story; `{authors}` are their names. */
export const byline = 'By {authors}';
/** When the story was changed; `{date}` is the date. */
export const updated = 'Updated {date}';
/** The name of the choice of a colour scheme. */
export const colorScheme = 'Colour scheme';
/** The colour scheme of the reader's system. */
export const systemScheme = 'System';
/** The light colour scheme. */
export const lightScheme = 'Light';
/** The dark colour scheme. */
export const darkScheme = 'Dark';
/** The name of the choice of depths. */
export const readingDepth = 'Reading depth';
/** The depth of summary and key points. */
export const atAGlance = 'At a glance';
/** The depth of the short version. */
export const inBrief = 'In brief';
/** The depth of the long version. */
export const inFull = 'In full';
/** The title of the key points. */
export const keyPoints = 'Key points';
/** The title of a conversation that has none. */
export const conversation = 'Conversation';
/** Beside the name of a speaker that is a machine. */
export const ai = 'AI';
/** Beside the name of a speaker that is an organization. */
export const organization = 'organization';
/** Above a conversation in which machines answer. */
export const aiAnswers = 'The answers here were written by an AI model.';
/** Above a conversation in which machines speak; `{names}` are their names. */
export const aiSpeaks = 'The words of {names} were written by an AI model.';
/** The link to one turn of a conversation; `{number}` is its position. */
export const turnLink = 'Link to turn {number}';
/** The button that copies the link to the turn that it stands in. */
export const copyTurnLink = 'Copy link';
/** After the address of a turn was copied. */
export const turnLinkCopied = 'Link copied';
/** The link to the rest of a long conversation; `{count}` is the number of turns that follow. */
export const moreTurns = 'Continue the conversation ({count})';
/** The words of the interface in English. */
export const en: Messages = {
  skipToStory,
  siteLinks,
  byline,
  updated,
  colorScheme,
  systemScheme,
  lightScheme,
  darkScheme,
  readingDepth,
  atAGlance,
  inBrief,
  inFull,
  keyPoints,
  conversation,
  ai,
  organization,
  aiAnswers,
  aiSpeaks,
  turnLink,
  copyTurnLink,
  turnLinkCopied,
  moreTurns,
};
