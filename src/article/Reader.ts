import type { Block } from './Block';
import { isEmpty, isRecord, listOf } from './guards';
import type { IssueKind, OnIssue } from './Issue';
import type { Inline } from './Text';
import { allTextOf, textForReaders } from './textForReaders';
import { jsonValueOf } from './textOfUnknown';

/** What readers share while they read one value from outside: the place, the ids that are taken, and where issues go. */
export class ReadContext {
  /** The keys and positions that lead from the article to the value that is being read. */
  readonly path: (string | number)[] = [];
  /** Ids that are taken. */
  readonly ids: Set<string>;
  /** Ids that corrections name, and where: whether a part has them is known when all parts are read. */
  readonly mentions: { id: string; path: (string | number)[] }[] = [];
  /** The ids of notes that marks refer to, and where: whether the article has them is known when all parts are read. */
  readonly noteMarks: { id: string; path: (string | number)[] }[] = [];
  /** Blocks from fields that cannot hold them: they are shown at the beginning of the body. */
  readonly displaced: Block[] = [];
  /** What follows the present block: the words of its items that cannot be read, as paragraphs, and what it holds if it is unfolded. */
  readonly remains: (string | Block)[] = [];
  readonly onIssue: OnIssue | undefined;
  /** The length of the path of the text that is being read. */
  textDepth = 0;
  /** How many pieces were found in the text that is being read, and in its marks. */
  pieces = 0;
  /** The blocks that are being read, from the outside in. */
  readonly blocks: unknown[] = [];
  /** How many blocks were found inside the outermost of them. */
  blocksInside = 0;
  /** Readers of blocks and marks. */
  readonly readers: Readers;
  /** The positions of speakers and turns where they were given: some before them may be left out. */
  readonly positions = new WeakMap<object, string | number | undefined>();
  /** Blocks and marks of the publisher's own types that were read: they are not read again. */
  readonly sound = new WeakSet<object>();

  constructor(onIssue?: OnIssue, reserved?: readonly string[], readers: Readers = { blocks: {}, marks: {} }) {
    this.onIssue = onIssue;
    this.ids = new Set(reserved);
    this.readers = readers;
  }

  /**
   * Reports the value at `path`; the message continues the path: "is …", "has …". It is a whole sentence, unless `then` ends it with what is
   * done with the value.
   */
  report(kind: IssueKind, message: string, then?: string): void {
    this.onIssue?.({ kind, path: pathOf(this.path), message: then === undefined ? message : `${message}; ${then}.` });
  }

  /** Reports a value inside the present one. */
  reportAt(inside: readonly (string | number)[], kind: IssueKind, message: string): void {
    this.onIssue?.({ kind, path: pathOf([...this.path, ...inside]), message });
  }

  /** Reports a value at a path from the article. */
  reportFrom(path: readonly (string | number)[], kind: IssueKind, message: string): void {
    this.onIssue?.({ kind, path: pathOf(path), message });
  }

  /** What holds the words of an object: of a block or mark of the publisher's own, what its type says. */
  readonly shownOf = (value: object): object => this.readers.shownOf?.(value, this) ?? value;

  /** Notes that the present value names the id of a part. */
  mention(id: string): void {
    this.mentions.push({ id, path: [...this.path] });
  }

  /** Reads a field or an item of the present value; a date or an address as its string. */
  under<T>(key: string | number, read: Reader<T>, value: unknown): T | undefined {
    this.path.push(key);
    const result = read(jsonValueOf(value), this);
    this.path.pop();
    return result;
  }
}

/** Turns any value into a sound one, which is the same value if it is sound already; `undefined` if nothing in it can be shown. */
export type Reader<T> = (value: unknown, context: ReadContext) => T | undefined;

/** Readers of blocks and marks by type. They are given to the context, because blocks hold conversations, and conversations hold blocks. */
export interface Readers {
  /** A reader for each type of block. */
  readonly blocks: Readonly<Record<string, Reader<Block>>>;
  /** A reader for each type of inline mark of the publisher's own. */
  readonly marks: Readonly<Record<string, Reader<Inline>>>;
  /** Reads what was a block of the publisher's own where its type was known. */
  readonly otherBlock?: Reader<Block>;
  /** Reads what was a mark of the publisher's own where its type was known. */
  readonly otherMark?: Reader<Inline>;
  /** What readers see of a block or mark of the publisher's own, also of one that was not read; any other value unchanged. */
  readonly shownOf?: ((value: object, context: ReadContext) => object) | undefined;
}

/** A reader for each field of `T`, so that a field cannot be added to the model and be forgotten here. */
export type Fields<T> = { [Key in keyof T]-?: Field<Exclude<T[Key], undefined>> };

type Field<T> = Reader<T> | { required: Reader<T> };

/** Marks a field without which the object cannot be read. */
export function required<T>(read: Reader<T>): Field<T> {
  return { required: read };
}

/** Reads an object field by field; `undefined` if it is no object, or a required field cannot be read. */
export function object<T extends object>(what: string, fields: Fields<T>): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  const toRead = names
    .filter((name) => fields[name] !== asIs)
    .map((name) => {
      const field = fields[name] as Field<unknown>;
      return 'required' in field
        ? { name, read: field.required, isRequired: true }
        : { name, read: field, isRequired: false };
    });
  return (value, context) => {
    if (!isRecord(value)) {
      context.report('changed', `is ${describe(value)}, not ${what}, which is an object with ${names.join(', ')}.`);
      return undefined;
    }
    let sound = value;
    for (const { name, read, isRequired } of toRead) {
      const was = value[name];
      if (was === undefined && !isRequired) continue;
      const is = was === undefined || was === null ? undefined : context.under(name, read, was);
      if (is === undefined && isRequired) {
        if (was === undefined || was === null)
          context.report('missing', `has no ${name}, which ${what} must have; add it.`);
        return undefined;
      }
      if (is === was) continue;
      if (sound === value) sound = { ...value };
      sound[name] = is;
    }
    if (context.onIssue) reportUnknownFields(value, names, what, context);
    return sound as T;
  };
}

/** Reads those fields of an object that are given. */
export function readGiven<T extends object>(
  readers: { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> },
  value: Readonly<Record<string, unknown>>,
  context: ReadContext,
): Partial<T> {
  const read: Partial<T> = {};
  for (const key of Object.keys(readers) as (keyof T & string)[]) {
    const is = isEmpty(value[key]) ? undefined : context.under(key, readers[key], value[key]);
    if (is !== undefined) read[key] = is;
  }
  return read;
}

/** Keeps a field that was read before. */
export function asIs<T>(value: unknown): T {
  return value as T;
}

/**
 * Reads a list item by item, and leaves out items that cannot be read; a value that is no list is read as its only item. What `after`
 * returns follows the item that was read.
 */
export function list<T>(read: Reader<T>, after?: (context: ReadContext) => readonly T[]): Reader<readonly T[]> {
  return (value, context) => {
    if (!Array.isArray(value)) {
      context.report('changed', `is ${describe(value)}, not a list; it is read as a list of one.`);
      const only = read(value, context);
      const more = after?.(context) ?? [];
      return only === undefined && more.length === 0 ? undefined : [...(only === undefined ? [] : [only]), ...more];
    }
    const all = listOf<unknown>(value);
    let sound: T[] | undefined;
    for (let index = 0; index < all.length; index += 1) {
      const was = all[index];
      const is = context.under(index, read, was);
      const more = after?.(context) ?? [];
      if (is === was && is !== undefined && !sound && more.length === 0) continue;
      sound ??= all.slice(0, index) as T[];
      if (is !== undefined) sound.push(is);
      sound.push(...more);
    }
    return sound ?? (all as readonly T[]);
  };
}

/** Reads a value, or makes one of its words if it cannot be read. */
export function orWords<T>(read: Reader<T>, fromWords: (words: string) => T): Reader<T> {
  return (value, context) => {
    const sound = read(value, context);
    if (sound !== undefined) return sound;
    const words = allTextOf(value, context);
    return words === '' ? undefined : fromWords(words);
  };
}

/** Reads the items of a block. The words of an item that cannot be read follow the block as a paragraph. */
export function items<T>(read: Reader<T>): Reader<readonly T[]> {
  return list((value, context) => {
    const before = context.remains.length;
    const item = read(value, context);
    if (item !== undefined) return item;
    context.remains.length = before;
    const words = textForReaders(value, context);
    if (words !== '') context.remains.push(words);
    return undefined;
  });
}

/** Reads one of a few values; any other is ignored. */
export function oneOf<const T>(...choices: readonly T[]): Reader<T> {
  return (value, context) => {
    if (choices.includes(value as T)) return value as T;
    const known = choices.map((choice) => JSON.stringify(choice)).join(', ');
    context.report('unknown', `is ${describe(value)}, not one of ${known}`, 'it is ignored');
    return undefined;
  };
}

/** A value as messages describe it: `"text"`, `a number`, `a list`, `an object`, `empty`. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function reportUnknownFields(value: object, names: readonly string[], what: string, context: ReadContext): void {
  for (const key of Object.keys(value)) {
    if (names.includes(key)) continue;
    context.reportAt(
      [key],
      'unknown',
      `is not a field of ${what} and is not shown; the fields are ${names.join(', ')}.`,
    );
  }
}

/** A path as it is written in an issue: `body[3].text`. */
export function pathOf(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? key : `.${key}`;
  }
  return path;
}
