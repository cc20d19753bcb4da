/** So many nodes of a source are read: a list that is held in many places may stand for millions. */
const most = 60_000;

/** The lists of nodes that are being read: ends the reading of what holds itself, and of lists without end. */
export class OpenLists {
  readonly #open = new Set<unknown>();
  #left = most;

  /** What `read` returns; undefined for a list inside itself, and after too many nodes. */
  within<Result>(list: unknown, count: number, read: () => Result): Result | undefined {
    if (this.#left < count || this.#open.has(list)) return undefined;
    this.#left -= count;
    this.#open.add(list);
    try {
      return read();
    } finally {
      this.#open.delete(list);
    }
  }
}
