import { isRecord } from '../faultsOf';
import { own } from './format';

// Groups and references of the Design Tokens Format Module 2025.10: https://www.designtokens.org/TR/2025.10/format/

/** An error in a file. The message names a group or token by its path, and has no full stop. */
export class TokenFault extends Error {}

/** A group with the groups that it inherits from. */
export interface TokenGroup {
  /** The group, then the groups that it extends, nearest first. */
  layers: readonly Layer[];
  /** The type of its tokens that have none of their own. */
  type: string | undefined;
}

/** A group as written in the file. */
interface Layer {
  node: Record<string, unknown>;
  path: readonly string[];
}

/** What is at a path, if it is not a group. */
export interface Leaf {
  /** The token, or any other value. */
  node: unknown;
  /** The type of its group. */
  type: string | undefined;
  /** The rest of the path, which leads into it. */
  rest: readonly string[];
}

/** The value of a token, its own or that of its reference. */
export interface TokenValue {
  /** The value, without references. */
  value: unknown;
  /** The type: its own, that of its reference, or that of a group around it. */
  type: string | undefined;
}

/** A reference of a value or a group to another. */
interface Reference {
  names: readonly string[];
  written: string;
  /** True for a JSON Pointer (RFC 6901), which may point at anything in the file, not only at tokens. */
  isPointer: boolean;
}

/** The path of the token that is read, and the references that were followed from it. */
type Trail = readonly [path: string, ...references: Reference[]];

/** The most references that are followed: a longer chain is a circle, or meant to take long. */
const furthest = 100;

/** A file of design tokens, with inheritance of groups and references of values resolved. */
export class TokenFile {
  readonly #root: Layer;
  readonly #known = new Map<object, readonly Layer[]>();
  readonly #groups = new Map<object, boolean>();
  readonly #open = new Set<object>();

  constructor(file: Record<string, unknown>) {
    this.#root = { node: file, path: [] };
  }

  /**
   * The group at a path, or what else stands there.
   * @throws {TokenFault} if there is nothing, or if a group on the way cannot inherit.
   */
  find(names: readonly string[]): TokenGroup | Leaf {
    // The group that the file itself extends is in the file.
    let layers = this.#open.has(this.#root.node) ? [this.#root] : this.#withInherited(this.#root);
    let type = typeIn(layers);
    for (const [index, name] of names.entries()) {
      const found = layers.flatMap(({ node, path }) =>
        Object.hasOwn(node, name) ? [{ node: node[name], path: [...path, name] }] : [],
      );
      const [first] = found;
      if (!first) {
        throw new TokenFault(`${dotted(names.slice(0, index)) || 'the file'} has no ${name}; ${contents(layers)}`);
      }
      // A token in place of a group replaces what the group would have inherited.
      const end = name.startsWith('$') ? 0 : found.findIndex(({ node }) => !this.#isGroup(node));
      if (end === 0) return { node: first.node, type, rest: names.slice(index + 1) };
      const groups = (end === -1 ? found : found.slice(0, end)) as Layer[];
      layers = groups.flatMap((group) => this.#withInherited(group));
      type = typeIn(layers) ?? type;
    }
    return { layers, type };
  }

  /**
   * The value of a token with all that it refers to.
   * @throws {TokenFault} if a reference leads nowhere, in a circle, or to what is no value.
   */
  valueOf(token: Record<string, unknown>, type: string | undefined, path: string): TokenValue {
    const found = this.#valueOf(token, type, [path]);
    return { value: this.#whole(found.value, [path], 2), type: found.type };
  }

  #valueOf(token: Record<string, unknown>, inherited: string | undefined, trail: Trail): TokenValue {
    if (Object.hasOwn(token, '$value') && Object.hasOwn(token, '$ref')) {
      throw new TokenFault(`${describeTrail(trail)} has a $value and a $ref; keep one of them`);
    }
    const { value, type } = this.#followed(Object.hasOwn(token, '$value') ? token.$value : { $ref: token.$ref }, trail);
    return { value, type: typeOf(token) ?? type ?? inherited };
  }

  /** A value, with references followed; parts of it may still be references. */
  #followed(value: unknown, trail: Trail): TokenValue {
    const reference = referenceIn(value, describeTrail(trail));
    if (!reference) return { value, type: undefined };
    const [path, ...before] = trail;
    const further: Trail = [path, ...before, reference];
    if (before.some(({ names }) => dotted(names) === dotted(reference.names))) {
      throw new TokenFault(`${describeTrail(further)}: that is a circle, and one of them needs a value of its own`);
    }
    if (before.length > furthest)
      throw new TokenFault(`${describeTrail(further)}: more than ${furthest} are not followed`);
    const found = this.#target(reference, describeTrail(further));
    if ('layers' in found) {
      const root = found.layers.some(({ node }) => Object.hasOwn(node, '$root'))
        ? ', and its own token is its $root'
        : '';
      throw new TokenFault(`${describeTrail(further)}: that is a group and no token; ${contents(found.layers)}${root}`);
    }
    const { node, type, rest } = found;
    if (isToken(node) && (rest.length === 0 || (rest.length === 1 && rest[0] === '$value'))) {
      return this.#valueOf(node, type, further);
    }
    if (!reference.isPointer) {
      const what =
        rest.length > 0
          ? `${dotted(reference.names.slice(0, -rest.length))} is no group`
          : `that is ${shown(node)}, and a token is an object with a $value`;
      throw new TokenFault(`${describeTrail(further)}: ${what}`);
    }
    return { value: this.#inside(node, rest, further), type: undefined };
  }

  #target(reference: Reference, subject: string): TokenGroup | Leaf {
    try {
      return this.find(reference.names);
    } catch (error) {
      throw error instanceof TokenFault ? new TokenFault(`${subject}: ${error.message}`) : error;
    }
  }

  /** A value inside of a token, by names and positions. */
  #inside(start: unknown, names: readonly string[], trail: Trail): unknown {
    let value = start;
    for (const name of names) {
      if (name === '$value' && isToken(value)) value = this.#valueOf(value, undefined, trail).value;
      else {
        const parent = this.#followed(value, trail).value;
        const isThere = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name);
        if (!isThere) throw new TokenFault(`${describeTrail(trail)}: ${shown(parent)} has no ${name}`);
        value = (parent as Record<string, unknown>)[name];
      }
    }
    return this.#followed(value, trail).value;
  }

  /** A value whose parts are not references. No token of a theme has a deeper value. */
  #whole(value: unknown, trail: Trail, depth: number): unknown {
    if (depth === 0 || typeof value !== 'object' || value === null) return value;
    const part = (each: unknown) => this.#whole(this.#followed(each, trail).value, trail, depth - 1);
    if (Array.isArray(value)) return value.map(part);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, part(each)]));
  }

  /** A group and the groups that it extends. */
  #withInherited(group: Layer): readonly Layer[] {
    const { node, path } = group;
    const known = this.#known.get(node);
    if (known) return known;
    const key = ['$extends', '$ref'].find((property) => Object.hasOwn(node, property));
    if (!key) return [group];
    const given = node[key];
    const name = dotted(path) || 'the file';
    const isPointer = key === '$ref' || (typeof given === 'string' && given.startsWith('#'));
    const reference = referenceIn(isPointer ? { $ref: given } : given, `${name} extends ${shown(given)}`);
    if (!reference) {
      throw new TokenFault(`${name} extends ${shown(given)}; write the path of a group, such as "{brand.colors}"`);
    }
    const does = `${name} extends ${reference.written}`;
    if (reference.names.every((each, index) => each === path[index])) {
      throw new TokenFault(`${does}, the group that it stands in, and so itself`);
    }
    if (this.#open.has(node)) {
      throw new TokenFault(`${does}: that is a circle, and one of the groups must not extend another`);
    }
    if (this.#open.size > furthest) throw new TokenFault(`${does}: more than ${furthest} are not followed`);
    this.#open.add(node);
    try {
      const found = this.#target(reference, does);
      if (!('layers' in found)) throw new TokenFault(`${does}: that is a token and no group`);
      const layers = [group, ...found.layers];
      this.#known.set(node, layers);
      return layers;
    } finally {
      this.#open.delete(node);
    }
  }

  /** True for a group, and for a `$ref` on its own that refers to one. */
  #isGroup(node: unknown): boolean {
    if (!isRecord(node) || Object.hasOwn(node, '$value')) return false;
    if (!Object.hasOwn(node, '$ref') || namesIn(node).length > 0) return true;
    const known = this.#groups.get(node);
    if (known !== undefined) return known;
    if (this.#open.has(node) || this.#open.size > furthest) return false;
    this.#open.add(node);
    try {
      const reference = referenceIn(node, '');
      const isGroup = reference !== undefined && 'layers' in this.find(reference.names);
      this.#groups.set(node, isGroup);
      return isGroup;
    } catch (error) {
      if (error instanceof TokenFault) return false;
      throw error;
    } finally {
      this.#open.delete(node);
    }
  }
}

/** True for an object with a value or a reference to one. */
export function isToken(node: unknown): node is Record<string, unknown> {
  return isRecord(node) && (Object.hasOwn(node, '$value') || Object.hasOwn(node, '$ref'));
}

/** The names of the tokens and groups in a group; names with a `$` are properties of the group. */
export function namesIn(group: Record<string, unknown>): string[] {
  return Object.keys(group).filter((name) => !name.startsWith('$'));
}

/** A value as JSON, at most 80 characters. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

function typeIn(layers: readonly Layer[]): string | undefined {
  return layers.map(({ node }) => typeOf(node)).find((type) => type !== undefined);
}

function typeOf(node: Record<string, unknown>): string | undefined {
  const type = own(node, '$type');
  return type === undefined || typeof type === 'string' ? type : shown(type);
}

/**
 * The reference in a value, `{a.b}` or `{ "$ref": "#/a/b" }`; undefined for a value without one.
 * @throws {TokenFault} if the reference is malformed.
 */
function referenceIn(value: unknown, subject: string): Reference | undefined {
  if (typeof value === 'string' && /^\{|\}$/.test(value)) {
    const names = /^\{([^{}]+)\}$/.exec(value)?.[1]?.split('.');
    if (names && !names.includes('')) return { names, written: value, isPointer: false };
    throw new TokenFault(`${subject}: ${shown(value)} is no reference; one is written "{group.token}"`);
  }
  if (!isRecord(value) || !Object.hasOwn(value, '$ref')) return undefined;
  const pointer = value.$ref;
  const names = typeof pointer === 'string' && pointer.startsWith('#/') ? decoded(pointer.slice(2)) : undefined;
  if (names) return { names, written: pointer as string, isPointer: true };
  throw new TokenFault(
    `${subject}: the $ref ${shown(pointer)} leads nowhere in this file; one is written "#/group/token" (RFC 6901)`,
  );
}

/** The names in a JSON Pointer; undefined if its percent-encoding is malformed. */
function decoded(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  try {
    return decodeURIComponent(pointer)
      .split('/')
      .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return undefined;
  }
}

function dotted(names: readonly string[]): string {
  return names.join('.');
}

function describeTrail([path, ...references]: Trail): string {
  const written = references.map((reference) => reference.written);
  const few = written.length > 6 ? [...written.slice(0, 3), '…', ...written.slice(-2)] : written;
  const chain = few.join(', which refers to ');
  return chain ? `${path} refers to ${chain}` : path;
}

function contents(layers: readonly Layer[]): string {
  const names = [...new Set(layers.flatMap(({ node }) => namesIn(node)))];
  const few = names.slice(0, 12).join(', ');
  return names.length === 0 ? 'it is empty' : `it has ${few}${names.length > 12 ? ' and more' : ''}`;
}
