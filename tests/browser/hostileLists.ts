import { contentIn } from '../adapters/recall/content';
import { oneOfEach } from '../deep';
import { vectors } from '../fixtures/vectors';

/** The name of the list that is in the repository. */
export const ours = 'our own list';

/** Lists of words that try to run a script, by name: our own, of which `npm test` tries one of nine, and those of others where they are. */
export const hostileLists = new Map([[ours, oneOfEach(9, vectors).flatMap(({ raw, words }) => [raw, words])]]);
for (const { name, text } of contentIn('hostile', '.json')) {
  if (/xss|html-|made-jsonld|naughty|url-obf|bidi|unicode/.test(name)) {
    hostileLists.set(name, stringsIn(JSON.parse(text)));
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Lists of so many items each. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
