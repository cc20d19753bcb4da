/** The messages of a live conversation. Placeholders are in braces. */
export interface LiveMessages {
  /** The button that leads to an answer that has arrived outside of the viewport. */
  newTurn: string;
  /** Shown while a speaker answers; `{name}` is the speaker. */
  answering: string;
  /** Announced when an answer is complete; `{name}` is the speaker. */
  answerComplete: string;
  /** The button that stops an answer. */
  stop: string;
  /** Shown below an answer that the reader has stopped. */
  stopped: string;
  /** Shown below an answer that has failed. */
  failed: string;
  /** The button that requests a stopped or failed answer again. */
  retry: string;
  /** Shown while the connection is restored. */
  reconnecting: string;
  /** Shown before there are turns. */
  nothingSaid: string;
  /** The label of the field for a question. */
  question: string;
  /** The button that sends a question. */
  ask: string;
  /** The same button while the question is sent. */
  asking: string;
  /** The error if a question could not be sent; it is still in the field. */
  askFailed: string;
  /** The number of characters left; `{count}` is the number. */
  charactersLeft: string;
  /** The error if a question is too long; `{count}` is the number of characters above the limit. */
  tooLong: string;
  /** The error if the question is empty. */
  questionMissing: string;
  /** The keyboard shortcut that sends a question. */
  askHint: string;
}
