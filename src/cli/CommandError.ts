/** Ends a command with a message for the user and an exit code. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** 1 if something failed, 2 on a usage error. */
    readonly exitCode: 1 | 2 = 1,
    /** True if the command may go on with the next file. */
    readonly isOfOneFile = exitCode === 1,
  ) {
    super(message);
  }
}
