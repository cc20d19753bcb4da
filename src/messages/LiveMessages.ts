/** The words of a conversation that goes on while it is read. In braces: what is filled in. */
export interface LiveMessages {
  /** The link to an answer that has arrived out of sight. */
  newTurn: string;
  /** While somebody answers; `{name}` is who. */
  answering: string;
  /** When an answer has arrived whole; `{name}` is whose it is. */
  answerComplete: string;
  /** The button that ends an answer. */
  stop: string;
  /** Under an answer that the reader ended. */
  stopped: string;
  /** Under an answer that broke off. */
  failed: string;
  /** The button that asks for a broken answer again. */
  retry: string;
  /** While a lost connection is made again. */
  reconnecting: string;
  /** In the place of turns before there are any. */
  nothingSaid: string;
  /** The name of the field for a question. */
  question: string;
  /** The button that sends a question. */
  ask: string;
  /** The same while the question is on its way. */
  asking: string;
  /** When a question could not be sent and is still in the field. */
  askFailed: string;
  /** How much longer a question may become; `{count}` is a number. */
  charactersLeft: string;
  /** How much a question has to become shorter; `{count}` is a number. */
  tooLong: string;
  /** When a question was sent without words. */
  questionMissing: string;
  /** The keys that send a question. */
  askHint: string;
}
