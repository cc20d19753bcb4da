/** Calls a function of the user's. Whatever it throws, or its promise is rejected with, is told on the console with what it was called with, and ends nothing. */
export async function callBack<Given>(callback: (given: Given) => unknown, given: Given): Promise<void> {
  try {
    await callback(given);
  } catch (error) {
    console.error('A function that was called back has failed:', error, 'It was called with:', given);
  }
}
