import type { Image } from '../article/Image';
import type { Issue, OnIssue } from '../article/Issue';
import { lacksOf } from '../article/readImage';
import { otherPlaces, summarizeIssues } from '../article/summarizeIssues';

/** Collects the issues of one source. Issues of the same kind with the same message become one, which names the other places. */
export class SourceReport {
  readonly #issues: Issue[] = [];
  readonly #onIssue: OnIssue | undefined;
  readonly #places = new WeakMap<object, string | (() => string)>();
  readonly #settled = new Set<string>();

  constructor(onIssue?: OnIssue) {
    this.#onIssue = typeof onIssue === 'function' ? onIssue : undefined;
  }

  /** True if somebody hears of the issues. */
  get isHeard(): boolean {
    return this.#onIssue !== undefined;
  }

  /** Reports an issue; `path` is its place in the source. The message continues the path, and has nothing in it that differs from node to node. */
  report(issue: Issue): void {
    if (this.#onIssue) this.#issues.push({ ...issue, path: this.pathOf(issue.path) });
  }

  /** The path in the source as it is reported. That of what is in the source itself begins with the name of a field. */
  protected pathOf(path: string): string {
    return path.replace(/^\./, '');
  }

  /** Notes that a reader of the publisher's own has read what is at a place, which decides what is left out there. */
  settle(path: string): void {
    if (this.#onIssue) this.#settled.add(this.pathOf(path));
  }

  /** Notes the place from which blocks come, or nodes that were made of another form, and returns them; those that were read inside others keep their own place. */
  placed<Values extends readonly object[]>(values: Values, path: string | (() => string)): Values {
    if (this.#onIssue) for (const value of values) if (!this.#places.has(value)) this.#places.set(value, path);
    return values;
  }

  /** The place in the source from which a block or node comes; undefined for one whose place was not noted. */
  placeOf(value: object): string | undefined {
    const path = this.#places.get(value);
    return typeof path === 'function' ? path() : path;
  }

  /**
   * Tells whether it is known what became of a place in the source: an issue names it or an element in it, or what is around it was left out
   * or settled. What a place lacks says nothing of what it has.
   */
  knowing(): (path: string) => boolean {
    const told = this.#issues.filter(({ kind }) => kind !== 'missing');
    const named = new Set(told.map(({ path }) => path.split(' > ')[0]));
    const left = new Set(told.flatMap(({ kind, path }) => (kind === 'left-out' ? path : [])));
    return (given) => {
      const path = this.pathOf(given);
      const around = [...path.matchAll(/(?<!^)[.[]|$/g)].map(({ index }) => path.slice(0, index));
      return named.has(path) || around.some((place) => left.has(place) || this.#settled.has(place));
    };
  }

  /** Reports what the source lacks of a picture: a text in its place, and a size. */
  reportLacks(image: Image, path: string): void {
    for (const message of lacksOf(image)) this.report({ kind: 'missing', path, message });
  }

  /** Passes the issues on, in the order in which the first of each was reported. */
  send(): void {
    for (const summary of summarizeIssues(this.#issues.splice(0))) {
      const { kind, path, message } = summary;
      this.#onIssue?.({ kind, path, message: message + otherPlaces(summary) });
    }
  }
}
