import { isEmpty, isRecord, listOf } from '../../article/guards';
import { fieldsOf, stringOf } from '../fields';

/** A text of an item: what it is for, and whether it is HTML. */
export interface ItemText {
  readonly role: string;
  readonly isHtml: boolean;
  readonly value: string;
  readonly path: string;
}

/** A value with its place in the source. */
export interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** An item of a wire, whose fields are found by their names in lower case without `_`: versions of ninjs write them in several ways. */
export class Item {
  readonly path: string;
  /** What it was made of. */
  readonly source: unknown;
  readonly #fields = new Map<string, { name: string; value: unknown }>();

  constructor(value: unknown, path: string) {
    this.path = path;
    this.source = value;
    for (const [name, inside] of Object.entries(fieldsOf(value))) {
      const key = plain(name);
      if (!isEmpty(inside) && !this.#fields.has(key)) this.#fields.set(key, { name, value: inside });
    }
  }

  /** The first field of some names that has a value. */
  get(...names: readonly string[]): Found | undefined {
    for (const name of names) {
      const field = this.#fields.get(name);
      if (field) return { value: field.value, path: this.#at(field.name) };
    }
    return undefined;
  }

  /** The string in the first field of some names that has one. */
  string(...names: readonly string[]): string {
    for (const name of names) {
      const value = stringOf(this.#fields.get(name)?.value).trim();
      if (value !== '') return value;
    }
    return '';
  }

  /** The texts of a kind: those in the list of version 2 and later (`bodies`), and those in fields of version 1 (`body_xhtml`, `body_text`). */
  texts(list: string, field: string): ItemText[] {
    const texts: ItemText[] = [];
    const { value: given, path = '' } = this.get(list) ?? {};
    for (const [index, one] of listOf(given as readonly unknown[]).entries()) {
      const at = `${path}[${index}]`;
      if (typeof one === 'string') texts.push({ role: '', isHtml: isMarkup(one), value: one, path: at });
      const text = new Item(one, at);
      const { value, path: place = at } = text.get('value') ?? {};
      if (typeof value !== 'string' || value.trim() === '') continue;
      const form = text.string('contenttype', 'mimetype');
      const isHtml = form === '' ? isMarkup(value) : /html|xml/i.test(form);
      texts.push({ role: plain(text.string('role')), isHtml, value, path: place });
    }
    for (const [key, { name, value }] of this.#fields) {
      if (!key.startsWith(field) || key === list || typeof value !== 'string') continue;
      const role = key.slice(field.length);
      if (!/^(?:|text|x?html5?|nitf|xml|richhtml.*)$/.test(role)) continue;
      const isHtml = role === 'text' ? false : role === '' ? isMarkup(value) : true;
      texts.push({ role: '', isHtml, value, path: this.#at(name) });
    }
    return texts;
  }

  /** The items in a field, which is a list, or an object with an item in each of its fields. */
  items(...names: readonly string[]): Item[] {
    const { value, path = '' } = this.get(...names) ?? {};
    if (Array.isArray(value)) return listOf<unknown>(value).map((one, index) => new Item(one, `${path}[${index}]`));
    if (!isRecord(value)) return [];
    return Object.entries(value).map(([name, one]) => new Item(one, `${path}.${name}`));
  }

  #at(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }
}

/** The name of a field or role in lower case, without `_` and `-`. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>/i.test(text);
}
