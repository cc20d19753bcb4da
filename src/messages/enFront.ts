import type { FrontMessages } from './FrontMessages';

// One constant for each message of `FrontMessages`, as in en.ts; a module of its own, for pages without cards.
export const live = 'Live';
export const liveNow = 'Live now';
export const paidFor = 'Paid for by {sponsor}';
export const pictureCount = 'Pictures: {count}';
export const turnCount = 'Turns: {count}';
export const readConversation = 'Read the conversation';
export const readInFull = 'Read in full';
export const nextStory = 'Next story';
export const latest = 'Latest';
export const mostRead = 'Most read';
export const moreOf = 'More: {title}';
export const topStory = 'Top story';
export const skipToStories = 'Skip to the stories';

/** The messages of fronts and cards, in English. */
export const enFront: FrontMessages = {
  live,
  liveNow,
  paidFor,
  pictureCount,
  turnCount,
  readConversation,
  readInFull,
  nextStory,
  latest,
  mostRead,
  moreOf,
  topStory,
  skipToStories,
};
