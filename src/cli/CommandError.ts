/** Ends a command with a message for the user and an exit code. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** 1 if something failed, 2 on a usage error. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
