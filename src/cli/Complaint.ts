/** Why a command cannot do what it is asked: a sentence for whoever asked, and the exit status. */
export class Complaint extends Error {
  constructor(
    message: string,
    /** 1 where something in the world is not as it should be, 2 where the command was written wrongly. */
    readonly status: 1 | 2 = 1,
  ) {
    super(message);
  }
}
