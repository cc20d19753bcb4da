import type { LiveMessages } from './LiveMessages';

// One constant for each, as in en.ts; apart from those, so that a page without a live conversation does not bring them.
/** The link to an answer that has arrived out of sight. */
export const newTurn = 'New answer';
/** While somebody answers; `{name}` is who. */
export const answering = '{name} is answering';
/** When an answer has arrived whole; `{name}` is whose it is. */
export const answerComplete = '{name} has answered';
/** The button that ends an answer. */
export const stop = 'Stop';
/** Under an answer that the reader ended. */
export const stopped = 'Stopped before the end';
/** Under an answer that broke off. */
export const failed = 'The connection was lost before the end';
/** The button that asks for a broken answer again. */
export const retry = 'Try again';
/** While a lost connection is made again. */
export const reconnecting = 'Reconnecting';
/** In the place of turns before there are any. */
export const nothingSaid = 'Nothing has been said yet';
/** The name of the field for a question. */
export const question = 'Your question';
/** The button that sends a question. */
export const ask = 'Ask';
/** The same while the question is on its way. */
export const asking = 'Sending';
/** When a question could not be sent and is still in the field. */
export const askFailed = 'Your question could not be sent. It is still here: try again.';
/** How much longer a question may become; `{count}` is a number. */
export const charactersLeft = '{count} characters left';
/** How much a question has to become shorter; `{count}` is a number. */
export const tooLong = 'Too long by {count} characters';
/** When a question was sent without words. */
export const questionMissing = 'Write a question first.';
/** The keys that send a question. */
export const askHint = 'Ctrl + Enter sends';

/** The words of a live conversation in English. */
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
