import { faultsOf, isRecord } from '../faultsOf';
import type { Theme, ThemeColor } from '../Theme';
import { tokens } from '../tokens';
import { faultOfValue } from './faultOfValue';
import { extension, groups, own, readers, schemesOf } from './format';
import { isToken, type Leaf, namesIn, shown, TokenFault, TokenFile } from './TokenFile';

/** Something in a file of design tokens that a theme cannot have. */
export interface DesignTokenIssue {
  /** The path, such as `color.shadow`. */
  path: string;
  /** What was found and what was done with it. */
  message: string;
}

/** Options of `fromDesignTokens`. */
export interface DesignTokenOptions {
  /** The theme's name if the file has none. @default 'Design tokens' */
  name?: string;
  /** Called once for each thing that is left out, lost or has an old name. */
  onIssue?: (issue: DesignTokenIssue) => void;
}

type Group = keyof typeof readers;

/** A value in CSS. */
interface Read {
  css: string;
  isEdited: boolean;
}

const known: Record<string, Record<string, string>> = tokens;

/**
 * The theme in a file of design tokens (parsed JSON) in the format of the Design Tokens Community Group, 2025.10: a file that
 * `toDesignTokens` made, also with edits of a designer, or one of another tool whose tokens have the names of ours, such as `color.ink`.
 * Other tokens are left out and reported to `onIssue`. Inheritance of groups (`$extends`) and references of values, `{brand.red}` or
 * `{ "$ref": "#/brand/red/$value" }`, are resolved.
 * @throws {TypeError} if one of our tokens is not valid or not safe in CSS; the message names each by its path and says why.
 */
export function fromDesignTokens(json: unknown, { name = 'Design tokens', onIssue }: DesignTokenOptions = {}): Theme {
  if (!isRecord(json)) {
    throw new TypeError(
      `Design tokens: A file is an object of groups, such as { "color": { "ink": … } }, and not ${shown(json)}${typeof json === 'string' ? '; JSON.parse makes one of a text' : ''}.`,
    );
  }
  const isOld = Object.hasOwn(json, 'line') && !Object.hasOwn(json, 'border');
  const reading = new Reading(isOld ? { ...json, border: { $extends: '{line}' } } : json, onIssue);
  const noted = noteOf(json).name;
  const theme: Record<string, unknown> = { name: typeof noted === 'string' ? noted : name };
  for (const group of reading.names([])) {
    if (group === '__proto__') reading.faults.push(`${group} cannot be the name of a group.`);
    else if (group === 'line' && isOld) reading.tell(group, 'The group line is read as border, its name since 0.2.');
    else if (!groups.includes(group)) {
      reading.tell(group, `There is no group of tokens ${group}; the groups are ${groups.join(', ')}. It is left out.`);
    } else {
      const values = reading.group(group as Group);
      if (values) theme[group] = values;
    }
  }
  const faults = [...reading.faults, ...faultsOf(theme)];
  if (faults.length > 0) throw new TypeError(`Design tokens: ${faults.join(' ')}`);
  return theme as unknown as Theme;
}

/** The reading of a file, and the faults found in it. */
class Reading {
  readonly faults: string[] = [];
  readonly #file: TokenFile;
  readonly #onIssue: DesignTokenOptions['onIssue'];

  constructor(file: Record<string, unknown>, onIssue: DesignTokenOptions['onIssue']) {
    this.#file = new TokenFile(file);
    this.#onIssue = onIssue;
  }

  tell(path: string, message: string): void {
    this.#onIssue?.({ path, message });
  }

  /** The result of `read`; undefined, with a fault added, if it cannot be read. */
  #attempt<Found>(path: string, read: () => Found): Found | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof TokenFault)) throw error;
      const { message } = error;
      this.faults.push(`${message.startsWith(path) ? message : `${path} cannot be read: ${message}`}.`);
      return undefined;
    }
  }

  /** The names in a group, or in the file, including inherited ones. */
  names(path: string[]): readonly string[] {
    const found = this.#attempt(path.join('.') || 'the file', () => this.#file.find(path));
    if (!found || !('layers' in found)) return [];
    return [...new Set(found.layers.flatMap(({ node }) => namesIn(node)))];
  }

  /** The values of a group; undefined if it has none. */
  group(group: Group): Record<string, ThemeColor> | undefined {
    const found = this.#attempt(group, () => this.#file.find([group]));
    if (!found) return undefined;
    if (!('layers' in found)) {
      const { node } = found;
      if (!isToken(node)) {
        this.faults.push(
          `${group} is ${shown(node)}, where a theme has a group of tokens, such as { "ink": { "$value": … } }.`,
        );
      } else if (this.#attempt(group, () => this.#file.valueOf(node, undefined, group))) {
        this.faults.push(
          `${group} is a token, where a theme has a group of tokens; put it into the group under the name that it has there.`,
        );
      }
      return undefined;
    }
    const { keywords, empty } = noteOf(found.layers.find(({ node }) => Object.hasOwn(node, '$extensions'))?.node);
    const values: Record<string, ThemeColor> = {};
    const names = own(known, group);
    for (const [name, note] of isRecord(keywords) ? Object.entries(keywords) : []) {
      if (!names || !Object.hasOwn(names, name) || !isRecord(note) || note.css === undefined) continue;
      if (note.default !== true || note.css !== note.reads) values[name] = note.css as string;
    }
    for (const name of this.names([group])) {
      const path = `${group}.${name}`;
      if (name === '__proto__') this.faults.push(`${path} cannot be the name of a token.`);
      else if (names && !Object.hasOwn(names, name)) {
        const others = Object.keys(names).join(', ');
        this.tell(path, `There is no token ${path}; ${group} has ${others}. It is left out.`);
      } else {
        const value = this.token(group, name);
        if (value !== undefined) values[name] = value;
      }
    }
    return empty === true || Object.keys(values).length > 0 ? values : undefined;
  }

  /** The token of a name, or the `$root` of a group of that name. */
  #tokenAt(group: Group, name: string): { token: Record<string, unknown>; type: string | undefined } | undefined {
    const path = `${group}.${name}`;
    return this.#attempt(path, () => {
      let found = this.#file.find([group, name]);
      if ('layers' in found) {
        const names = [...new Set(found.layers.flatMap(({ node }) => Object.keys(node)))];
        if (names.includes('$root')) found = this.#file.find([group, name, '$root']);
        else if (names.some((each) => !each.startsWith('$'))) {
          throw new TokenFault(
            `${path} is a group, where a theme has one token; give the group a $root with its value`,
          );
        } else throw new TokenFault(`${path} has no $value`);
      }
      if ('layers' in found || !isToken(found.node)) {
        const { node } = found as Leaf;
        throw new TokenFault(
          `${path} is ${shown(node)}, and a token is an object, such as { "$value": ${shown(node)} }`,
        );
      }
      const inside = namesIn(found.node);
      if (inside.length > 0) {
        this.tell(path, `${path} is a token, and ${inside.join(', ')} in it cannot be one as well. It is left out.`);
      }
      return { token: found.node, type: found.type };
    });
  }

  /** The value of a token; undefined if the theme does not set it, or if it is not valid. */
  token(group: Group, name: string): ThemeColor | undefined {
    const path = `${group}.${name}`;
    const place = this.#tokenAt(group, name);
    if (!place) return undefined;
    const note = noteOf(place.token);
    const light = this.value(group, path, place, note);
    if (!light) return undefined;
    const css = typeof note.css === 'string' ? note.css : light.css;
    if (!isRecord(note.dark)) {
      if (!light.isEdited) return note.default === true ? undefined : css;
      if (note.standIn === true) {
        this.tell(path, `${path} was ${css}, which follows the page, and is ${light.css} now on every page.`);
      }
      return light.css;
    }
    const dark = this.value(group, `${path}.dark`, { token: note.dark, type: 'color' }, note.dark);
    if (!dark) return undefined;
    const hasTwo = typeof note.dark.css === 'string';
    if (!light.isEdited && !dark.isEdited) {
      if (note.default === true) return undefined;
      return hasTwo ? { light: css, dark: note.dark.css as string } : css;
    }
    const was = hasTwo ? { light: css, dark: note.dark.css as string } : schemesOf(css);
    return {
      light: light.isEdited ? light.css : (was?.light ?? light.css),
      dark: dark.isEdited ? dark.css : (was?.dark ?? dark.css),
    };
  }

  /** The CSS of a `$value`, and whether it has been edited since the file was written. */
  value(
    group: Group,
    path: string,
    { token, type: inherited }: { token: Record<string, unknown>; type: string | undefined },
    { reads }: Record<string, unknown>,
  ): Read | undefined {
    const found = this.#attempt(path, () => {
      if (!isToken(token)) throw new TokenFault(`${path} has no $value`);
      return this.#file.valueOf(token, inherited, path);
    });
    if (!found) return undefined;
    const { value, type } = found;
    const types = readers[group];
    const names = Object.keys(types);
    if (type !== undefined && !names.includes(type)) {
      const from = Object.hasOwn(token, '$type') ? '' : ', which it has from its group or from what it refers to';
      this.faults.push(`${path} has the $type ${type}${from}, and tokens of ${group} have ${names.join(' or ')}.`);
      return undefined;
    }
    for (const name of type === undefined ? names : [type]) {
      const css = own(types, name)?.(value);
      if (css === undefined) continue;
      if (isRecord(value) && /^#/.test(css) && typeof value.hex === 'string' && !isSameHex(css, value.hex)) {
        this.tell(
          path,
          `${path} is ${css} by its components and ${shown(value.hex)} by its hex; the components count.`,
        );
      }
      return { css, isEdited: typeof reads !== 'string' || inRem(css) !== inRem(reads) };
    }
    this.faults.push(`${path} ${faultOfValue(type ?? names[0] ?? '', value)}.`);
    return undefined;
  }
}

/** The value of our key in `$extensions`. */
function noteOf(node: unknown): Record<string, unknown> {
  const extensions = isRecord(node) ? own(node, '$extensions') : undefined;
  const note = isRecord(extensions) ? own(extensions, extension) : undefined;
  return isRecord(note) ? note : {};
}

function isSameHex(css: string, hex: string): boolean {
  return css.slice(0, 7).toLowerCase() === hex.toLowerCase();
}

/** Pixels as rem: tools may convert units, and the size is the same. */
function inRem(css: string): string {
  return css.replace(/^(-?[\d.]+)px$/, (_, pixels) => `${Number(pixels) / 16}rem`);
}
