import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { hashOf } from '../article/hashOf';
import type { Keep } from '../article/Keep';
import type { JsonLdObject } from '../exporters/JsonLd';

/** Values by what they are made from. Those that were used longest ago are dropped when all together are too large. */
export class Kept<Value> {
  /** The last used is at the end. */
  readonly #values = new Map<string, { value: Value; size: number }>();
  readonly #most: number;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const kept = this.#values.get(key);
    if (!kept) return undefined;
    this.#values.delete(key);
    this.#values.set(key, kept);
    return kept.value;
  }

  set(key: string, value: Value, size: number): void {
    this.#size += size - (this.#values.get(key)?.size ?? 0);
    this.#values.delete(key);
    this.#values.set(key, { value, size });
    for (const [oldest, { size }] of this.#values) {
      if (this.#size <= this.#most) return;
      this.#values.delete(oldest);
      this.#size -= size;
    }
  }
}

/** The markup of some four thousand posts: as many as a busy newsroom has on its live pages. */
const markups = new Kept<string>(8_000_000);
const objects = new Kept<JsonLdObject>(4_000);

/**
 * Returns a function that renders an element with an id as markup, and keeps it if it has a key. The ids that React makes in it begin with a
 * hash of the id, as it does not know the rest of the page. Markup with the nonce of a page is not kept: the next page has another.
 */
export function keeperFor(nonce: string | undefined): (id: string, render: () => ReactNode, key?: string) => string {
  return (id, render, key) => {
    const known = key && markups.get(key);
    if (known) return known;
    const markup = renderToStaticMarkup(render(), { identifierPrefix: `${hashOf(id)}-` });
    // The search also makes one string of the thousands of pieces that React has written.
    const isOfPage = markup.includes(nonce || '\0');
    if (key && !isOfPage) markups.set(key, markup, key.length + markup.length);
    return markup;
  };
}

/** Keeps the structured data of a post. */
export const keepObject: Keep<JsonLdObject> = (key, make) => {
  const known = objects.get(key);
  if (known) return known;
  const made = make();
  objects.set(key, made, 1);
  return made;
};
