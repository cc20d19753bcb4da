import type { Image } from '../article/Image';
import type { Issue, OnIssue } from '../article/Issue';
import { lacksOf } from '../article/readImage';
import { otherPlaces, summarizeIssues } from '../article/summarizeIssues';

/** Collects the issues of one source. Issues of the same kind with the same message become one, which names the other places. */
export class SourceReport {
  readonly #issues: Issue[] = [];
  readonly #onIssue: OnIssue | undefined;
  readonly #places = new WeakMap<object, string | (() => string)>();

  constructor(onIssue?: OnIssue) {
    this.#onIssue = typeof onIssue === 'function' ? onIssue : undefined;
  }

  /** True if somebody hears of the issues. */
  get isHeard(): boolean {
    return this.#onIssue !== undefined;
  }

  /** Reports an issue; `path` is its place in the source. The message continues the path, and has nothing in it that differs from node to node. */
  report(issue: Issue): void {
    // The path of what is in the source itself begins with the name of a field.
    if (this.#onIssue) this.#issues.push({ ...issue, path: issue.path.replace(/^\./, '') });
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
