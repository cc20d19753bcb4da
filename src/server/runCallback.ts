/** Calls a function of the user. If it throws or rejects, logs the error with the argument and continues. */
export async function runCallback<Argument>(
  callback: (argument: Argument) => unknown,
  argument: Argument,
): Promise<void> {
  try {
    await callback(argument);
  } catch (error) {
    console.error('A callback failed:', error, 'It was called with:', argument);
  }
}
