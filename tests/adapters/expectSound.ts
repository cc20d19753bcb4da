import fc from 'fast-check';
import { expect } from 'vitest';
import type { AdapterOptions } from '../../src/adapters/AdapterOptions';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';
import { safeImageUrl } from '../../src/article/url';
import { isDeep } from '../deep';
import { expectPlaces } from './expectPlaces';
import { withIssues } from './recall/withIssues';

/** Reads a source, and expects an article that `readArticle` returns unchanged, with nothing to report but what a picture or a story lacks, and issues with places in the source. */
export function expectSound<Node, Content>(
  from: (input: unknown, options?: AdapterOptions<Node, Content>) => Article,
  input: unknown,
  options?: AdapterOptions<Node, Content>,
): { article: Article; issues: Issue[]; reported: readonly Issue[]; kinds: string[] } {
  const issues: Issue[] = [];
  const { result: article, reported } = withIssues(() =>
    from(input, { ...options, onIssue: (issue) => issues.push(issue) }),
  );
  const later: Issue[] = [];
  expect(readArticle(article, { onIssue: (issue) => later.push(issue) })).toBe(article);
  expect(later.filter(({ kind }) => kind !== 'missing')).toEqual([]);
  expectSafe(article);
  expectPlaces(reported, input);
  return { article, issues, reported, kinds: issues.map(({ kind, path }) => `${kind} ${path}`) };
}

/** Expects that a page may open each address in an article. */
function expectSafe(article: Article): void {
  JSON.stringify(article, (name, value) => {
    if (name === 'url' && value !== '') expect(safeImageUrl(value), value).toBeDefined();
    return value;
  });
}

/** Values that no field should have. */
const junk: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  'Words',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<img src=x onerror=alert(1)><a href="javascript:alert(1)">Words</a>',
  '\u0000',
  [],
  [[[]]],
  {},
  { type: 'text' },
  { toString: 1, valueOf: null },
  { __proto__: null, constructor: 'Words' },
];

/** Copies of a JSON value in each of which some values are replaced, removed or doubled. */
export function mutationsOf(value: object, numRuns: number): unknown[] {
  const text = JSON.stringify(value);
  const count = placesOf(JSON.parse(text)).length;
  const change = fc.record({
    place: fc.integer({ min: 0, max: count - 1 }),
    by: fc.constantFrom(...junk),
    how: fc.constantFrom('replace', 'remove', 'double', 'wrap'),
  });
  return fc.sample(fc.array(change, { minLength: 1, maxLength: 4 }), { numRuns, seed: 2031 }).map((changes) => {
    const copy = JSON.parse(text);
    for (const { place, by, how } of changes) {
      const [holder, key] = placesOf(copy)[place] ?? [];
      if (!holder || key === undefined) continue;
      const was = holder[key];
      if (how === 'remove') delete holder[key];
      else
        holder[key] =
          how === 'replace'
            ? structuredClone(by)
            : how === 'double'
              ? [was, was]
              : { type: was, content: was, by: structuredClone(by) };
    }
    return copy;
  });
}

function placesOf(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...placesOf(holder[key]),
  ]);
}

/** Values that nest, repeat or hold themselves, with a list of nodes in a field of `name`. */
export function nestedIn(name: string, node: object): unknown[] {
  const cycle: Record<string, unknown> = { ...node };
  cycle[name] = [cycle, cycle];
  let deep: unknown = 'Words';
  for (let level = 0; level < 5_000; level += 1) deep = { ...node, [name]: [deep] };
  let shared: unknown = { ...node, content: 'Words' };
  for (let level = 0; level < (isDeep ? 40 : 12); level += 1) shared = { ...node, [name]: [shared, shared] };
  return [cycle, deep, shared, JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)];
}
