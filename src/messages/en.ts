import type { Messages } from './Messages';

// One constant for each, so that a component brings only the words that it uses.
export const skipToStory = 'Skip to the story';
export const siteLinks = 'Site';
export const byline = 'By {authors}';
export const updated = 'Updated {date}';
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

/** The words of the interface in English. */
export const en: Messages = {
  skipToStory,
  siteLinks,
  byline,
  updated,
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
};
