import { isRecord, listOf } from '../../article/guards';
import { type Fields, fieldsOf } from '../fields';

/** Language tags in the forms that Contentful has. Three letters alone may be any name. */
const locales = /^(?:[a-z]{2}|[a-z]{2,3}(?:-[A-Z][a-z]{3})?-(?:[A-Z]{2}|\d{3}|[A-Z][a-z]{3}))$/;

/** What links lead to. */
export class Links {
  readonly #targets = new Map<string, unknown>();
  readonly #locale: string | undefined;

  /** `sources` are responses of the Content Delivery API, whose `includes` are read, and `links` of rich text in GraphQL. */
  constructor(sources: readonly unknown[], locale: string | undefined) {
    this.#locale = locale;
    for (const source of sources) this.add(source);
  }

  /** Adds what a response holds. */
  add(source: unknown): void {
    if (!isRecord(source)) return;
    const { includes, items, entries, assets, resources } = source;
    const { Entry, Asset } = fieldsOf(includes);
    this.#addAll('Entry', [items, Entry, ...Object.values(fieldsOf(entries))]);
    this.#addAll('Asset', [Asset, ...Object.values(fieldsOf(assets))]);
    this.#addAll('Resource', Object.values(fieldsOf(resources)));
  }

  /** A value in the language that is read, and what it leads to if it is a link. */
  resolve(value: unknown): unknown {
    const inLanguage = isRecord(value) ? this.#inLanguage(value) : value;
    if (!isRecord(inLanguage)) return inLanguage;
    const target = isLink(inLanguage)
      ? this.#targets.get(keyOf(linkTypeOf(inLanguage.sys), inLanguage.sys))
      : undefined;
    if (target !== undefined) return target;
    // A list of links in GraphQL.
    return Array.isArray(inLanguage.items) && inLanguage.sys === undefined ? inLanguage.items : inLanguage;
  }

  #inLanguage(value: Fields): unknown {
    const keys = Object.keys(value);
    if (keys.length === 0 || !keys.every((key) => locales.test(key))) return value;
    return value[keys.find((key) => key === this.#locale) ?? keys[0] ?? ''];
  }

  #addAll(type: string, lists: readonly unknown[]): void {
    for (const target of lists.flatMap((list) => listOf(list as readonly unknown[]))) {
      const { sys } = fieldsOf(target);
      if (isRecord(sys)) this.#targets.set(keyOf(type, sys), target);
    }
  }
}

/** True for a link, which has nothing of what it leads to. */
export function isLink(value: unknown): value is { sys: Fields } {
  const { sys } = fieldsOf(value);
  return isRecord(sys) && (sys.type === 'Link' || sys.type === 'ResourceLink');
}

function linkTypeOf({ type, linkType }: Fields): string {
  return type === 'ResourceLink' ? 'Resource' : linkType === 'Asset' ? 'Asset' : 'Entry';
}

/** What a link and its target have in common. */
function keyOf(type: string, { urn, id }: Fields): string {
  return `${type} ${typeof urn === 'string' ? urn : typeof id === 'string' ? id : ''}`;
}
