import type { Messages } from './Messages';

/** The words of the interface in English. */
export const en: Messages = {
  skipToStory: 'Skip to the story',
  siteLinks: 'Site',
  byline: 'By {authors}',
  updated: 'Updated {date}',
  readingDepth: 'Reading depth',
  atAGlance: 'At a glance',
  inBrief: 'In brief',
  inFull: 'In full',
  keyPoints: 'Key points',
  conversation: 'Conversation',
  ai: 'AI',
  organization: 'organization',
  aiAnswers: 'The answers here were written by an AI model.',
  aiSpeaks: 'The words of {names} were written by an AI model.',
  turnLink: 'Link to turn {number}',
};
