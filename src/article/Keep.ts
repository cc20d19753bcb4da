/** Returns the value that it keeps under a key, or makes and keeps it: the same key always means the same value. */
export type Keep<Value> = (key: string, make: () => Value) => Value;
