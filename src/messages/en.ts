import type { Messages } from './Messages';

// One constant for each message of `Messages`, which describes them: a component imports only the messages that it uses.
export const skipToStory = 'Skip to the story';
export const siteLinks = 'Site';
export const byline = 'By {authors}';
export const updated = 'Updated {date}';
export const colorScheme = 'Colour scheme';
export const systemScheme = 'System';
export const lightScheme = 'Light';
export const darkScheme = 'Dark';
export const readingDepth = 'Reading depth';
export const atAGlance = 'At a glance';
export const inBrief = 'In brief';
export const inFull = 'In full';
export const keyPoints = 'Key points';
export const conversation = 'Conversation';
export const ai = 'AI';
export const organization = 'organization';
export const aiAnswers = 'The answers here were written by an AI model.';
export const aiSpeaks = 'The words of {names} were written by an AI model.';
export const turnLink = 'Link to turn {number}';
export const copyTurnLink = 'Copy link';
export const turnLinkCopied = 'Link copied';
export const moreTurns = 'Continue the conversation ({count})';
export const sections = 'Sections';
export const search = 'Search';
export const menu = 'Menu';
export const editions = 'Editions';
export const toTop = 'Back to top';
/** The messages of the interface in English. */
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
  sections,
  search,
  menu,
  editions,
  toTop,
};
