/** Adds values to a list. `push` takes them as arguments, of which a function may have only so many. */
export function addAll<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}
