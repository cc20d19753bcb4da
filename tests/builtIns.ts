import { afterAll, expect } from 'vitest';

/** What the language brings along. A library that replaces a function of it changes all test files after it, which share a process. */
const shared = [Array, Date, Function, Map, Number, Object, Promise, RegExp, Set, String, Symbol] as const;

/** Each function, as `String.prototype.at`. */
function functionsOf(): Map<string, unknown> {
  return new Map(
    shared.flatMap((type) =>
      Object.entries({ [type.name]: type, [`${type.name}.prototype`]: type.prototype }).flatMap(([name, holder]) =>
        Reflect.ownKeys(holder).map((key): [string, unknown] => [
          `${name}.${String(key)}`,
          Object.getOwnPropertyDescriptor(holder, key)?.value,
        ]),
      ),
    ),
  );
}

const before = functionsOf();

afterAll(() => {
  const changed = [...functionsOf()].filter(
    ([name, value]) => !before.has(name) || !Object.is(before.get(name), value),
  );
  expect(changed.map(([name]) => name)).toEqual([]);
});
