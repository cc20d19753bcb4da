import type { LiveMessages } from './LiveMessages';

// One constant for each message of `LiveMessages`, as in en.ts; a module of its own, for pages without a live conversation.
export const newTurn = 'New answer';
export const answering = '{name} is answering';
export const answerComplete = '{name} has answered';
export const stop = 'Stop';
export const stopped = 'Stopped before the end';
export const failed = 'The connection was lost before the end';
export const retry = 'Try again';
export const reconnecting = 'Reconnecting';
export const nothingSaid = 'Nothing has been said yet';
export const question = 'Your question';
export const ask = 'Ask';
export const asking = 'Sending';
export const askFailed = 'Your question could not be sent. It is still here: try again.';
export const charactersLeft = '{count} characters left';
export const tooLong = 'Too long by {count} characters';
export const questionMissing = 'Write a question first.';
export const askHint = 'Ctrl + Enter sends';

/** The messages of a live conversation in English. */
export const enLive: LiveMessages = {
  newTurn,
  answering,
  answerComplete,
  stop,
  stopped,
  failed,
  retry,
  reconnecting,
  nothingSaid,
  question,
  ask,
  asking,
  askFailed,
  charactersLeft,
  tooLong,
  questionMissing,
  askHint,
};
