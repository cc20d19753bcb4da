import { expect } from 'vitest';
import { isElement, parseHtmlFragment, parsePage, within } from '../../src/adapters/html/dom';
import { Places } from '../../src/adapters/html/Places';
import { isListOfBlocks } from '../../src/adapters/wordpress/markupOfBlocks';
import type { Issue } from '../../src/article/Issue';

/** Expects that each issue names a place that the source has, or a field that an object of the source lacks. */
export function expectPlaces(issues: readonly Issue[], source: unknown): void {
  const value = parsed(source);
  const wrong = issues.filter(({ path }) => !isPlace(path, value));
  expect(wrong, 'issues with places that the source does not have').toEqual([]);
}

/** Places in parsed blocks are those in their markup. */
function isPlace(path: string, source: unknown): boolean {
  if (path === '') return true;
  if (typeof source === 'string') return isInText(path, source);
  if (isListOfBlocks(source)) return true;
  const [field = '', ...steps] = path.split(' > ');
  const value = valueAt(source, field);
  if (isListOfBlocks(value)) return true;
  if (steps.length > 0) return typeof value === 'string' && isInText(path, value, field);
  if (value !== undefined) return true;
  const holder = valueAt(source, field.replace(/(?:(?:^|\.)[^.[\]]+|\[\d+\])$/, ''));
  return typeof holder === 'object' && holder !== null;
}

/** True for a line of a text, a field of its front matter, or an element of its HTML. Blocks and shortcodes of WordPress have names of their own. */
function isInText(path: string, text: string, field = ''): boolean {
  const line = /^line (\d+)$/.exec(path)?.[1];
  if (line !== undefined) return Number(line) >= 1 && Number(line) <= text.split('\n').length;
  const element = path.replace(/(?:^| > )(?:\[[a-z][\w-]*\]|[a-z][\w-]*\/[\w-]+)(?:\[\d+\])?$/, '');
  if (element === field || text.includes(`\n${element}:`)) return true;
  // In the markup of WordPress, elements are counted when blocks and shortcodes are one each, and lines are paragraphs.
  const [, name = ''] = /(?:^|> )([a-z]\w*)[^>]*$/.exec(element) ?? [];
  if (/<!-- \/?wp:|\[\w+[^\]]*\]|\n\s*\n/.test(text)) return text.includes(`<${name}`) || text.includes('[');
  return elementsOf(text, field).has(element);
}

/** The places of the elements of HTML. */
function elementsOf(html: string, field: string): ReadonlySet<string> {
  const known = elements.get(html);
  if (known?.field === field) return known.places;
  const places = new Set<string>();
  for (const nodes of [parseHtmlFragment(html), parsePage(html)]) {
    const own = new Places(field);
    for (const node of within(nodes)) if (isElement(node)) places.add(own.of(node));
  }
  if (elements.size > 1_000) elements.clear();
  elements.set(html, { field, places });
  return places;
}

const elements = new Map<string, { readonly field: string; readonly places: ReadonlySet<string> }>();

function valueAt(value: unknown, path: string): unknown {
  return (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>((given, name) => {
    const held = parsed(given);
    // An item alone is read as a list of one, and words without a paragraph as those of one.
    if (name === 'rendered' && typeof held === 'string') return held;
    if ((name === '0' && !Array.isArray(held)) || (name === 'children' && Array.isArray(held))) return held;
    return typeof held === 'object' && held !== null ? Reflect.get(held, name) : undefined;
  }, value);
}

/** A value, or that of the JSON in a string. */
function parsed(given: unknown): unknown {
  if (typeof given !== 'string' || !/^\uFEFF?\s*[[{]/.test(given)) return given;
  try {
    return JSON.parse(given.replace('\uFEFF', ''));
  } catch {
    return given;
  }
}
