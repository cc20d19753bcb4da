const tasks: (() => unknown)[] = [];

/** Registers a function for `cleanUp`. Vitest ignores an `afterAll` that is called while hooks and tests run. */
export function later(task: () => unknown): void {
  tasks.push(task);
}

/** Ends and removes what the tests of a file have started and installed, in reverse order: each file calls `afterAll(cleanUp)`. */
export async function cleanUp(): Promise<void> {
  for (const task of tasks.splice(0).reverse()) await task();
}
