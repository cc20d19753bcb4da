/** Values that no field expects. */
const junk = (): readonly unknown[] => [
  undefined,
  null,
  0,
  Number.NaN,
  true,
  '',
  'words',
  'javascript:alert(1)',
  '<b>bold</b>',
  'https://example.org/a b',
  [],
  {},
  [[[]]],
  { toString: 1, valueOf: 1 },
  { _type: 'block' },
  { _type: 'image', asset: { _ref: 'image-a-1x1-jpg' } },
  { nodeType: 'paragraph', content: null },
  { sys: { type: 'Link', id: {} } },
  { json: { content: [{}] } },
  { type: 'paragraph', children: 'words' },
  { type: 'text', value: 1 },
  { items: [1] },
  new Map([[1, 'words']]),
];

/** Copies of a document with a few of its fields changed, removed, or replaced by other parts of it: the same ones for the same seed. */
export function* mutationsOf(document: unknown, count: number, seed: number): Generator<unknown> {
  let state = seed;
  const below = (end: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  for (let made = 0; made < count; made += 1) {
    const copy: Record<string, unknown> = { document: structuredClone(document) };
    for (let changes = 1 + below(3); changes > 0; changes -= 1) {
      const places = placesIn(copy);
      const [holder, key] = places[below(places.length)] ?? [copy, 'document'];
      const [other = copy, field = 'document'] = places[below(places.length)] ?? [];
      const kind = below(4);
      const values = junk();
      // A part inside itself makes a cycle.
      if (kind === 0) holder[key] = other[field];
      else if (kind === 1) delete holder[key];
      else holder[key] = values[below(values.length)];
    }
    yield copy.document;
  }
}

/** Every field of a value: the object that has it, and its name. */
function placesIn(value: unknown): [holder: Record<string, unknown>, key: string][] {
  const places: [Record<string, unknown>, string][] = [];
  const seen = new Set<unknown>();
  const ahead = [value];
  for (let next = ahead.pop(); ahead.length > 0 || next !== undefined; next = ahead.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const key of Object.keys(next)) {
      const holder = next as Record<string, unknown>;
      places.push([holder, key]);
      ahead.push(holder[key]);
    }
  }
  return places;
}
