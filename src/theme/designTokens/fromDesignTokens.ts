import { faultsOf, isRecord } from '../faultsOf';
import type { Theme, ThemeColor } from '../Theme';
import { tokens } from '../tokens';
import { extension, groups, own, readers, schemesOf } from './format';

/** Something in a file of design tokens that a theme has no place for. */
export interface DesignTokenIssue {
  /** Where it stands, such as `color.shadow`. */
  path: string;
  /** What was found and what became of it. */
  message: string;
}

/** What `fromDesignTokens` takes besides the file. */
export interface DesignTokenOptions {
  /** The theme's name where the file has none. @default 'Design tokens' */
  name?: string;
  /** Called once for each thing that was left out or lost. */
  onIssue?: (issue: DesignTokenIssue) => void;
}

type Group = keyof typeof readers;

/** A token or its value, and its type. */
interface Place {
  token: unknown;
  type: string | undefined;
}

/** A value in CSS. */
interface Read {
  css: string;
  isEdited: boolean;
}

const known: Record<string, Record<string, string>> = tokens;

/**
 * The theme in a file of design tokens (parsed JSON) in the format of the Design Tokens Community Group, 2025.10: one that
 * `toDesignTokens` made, with whatever a designer has edited in it since, or one of another tool with tokens of our names, such as
 * `color.ink`. Other tokens are left out and told to `onIssue`; aliases may point to them.
 * @throws {TypeError} if a token of ours is not understood or not safe in CSS; the message names each by its path and says why.
 */
export function fromDesignTokens(json: unknown, { name = 'Design tokens', onIssue }: DesignTokenOptions = {}): Theme {
  if (!isRecord(json)) throw new TypeError('Design tokens: The file is not an object of groups.');
  const reading = new Reading(json, onIssue);
  const noted = noteOf(json).name;
  const theme: Record<string, unknown> = { name: typeof noted === 'string' ? noted : name };
  for (const [group, node] of entriesOf(json)) {
    if (group === '__proto__') reading.faults.push(`${group} is not the name of a group.`);
    else if (!groups.includes(group)) {
      reading.tell(group, `There is no group of tokens ${group}; the groups are ${groups.join(', ')}. It is left out.`);
    } else {
      const values = reading.group(group as Group, node);
      if (values) theme[group] = values;
    }
  }
  const faults = [...reading.faults, ...faultsOf(theme)];
  if (faults.length > 0) throw new TypeError(`Design tokens: ${faults.join(' ')}`);
  return theme as unknown as Theme;
}

/** One reading of one file: the file, and what was found in it. */
class Reading {
  readonly faults: string[] = [];

  constructor(
    readonly file: Record<string, unknown>,
    readonly onIssue: DesignTokenOptions['onIssue'],
  ) {}

  tell(path: string, message: string): void {
    this.onIssue?.({ path, message });
  }

  /** The values of a group; undefined if the theme does not have it. */
  group(group: Group, node: unknown): Record<string, ThemeColor> | undefined {
    if (!isRecord(node) || isToken(node)) {
      this.faults.push(`${group} is ${isRecord(node) ? 'a token' : shown(node)}, not a group of tokens.`);
      return undefined;
    }
    if (Object.hasOwn(node, '$extends')) this.tell(group, `${group} extends another group, which is left out.`);
    const { keywords, empty } = noteOf(node);
    const values: Record<string, ThemeColor> = {};
    const names = own(known, group);
    for (const [name, note] of isRecord(keywords) ? Object.entries(keywords) : []) {
      if (!names || !Object.hasOwn(names, name) || !isRecord(note) || note.css === undefined) continue;
      if (note.default !== true || note.css !== note.reads) values[name] = note.css as string;
    }
    for (const [name, token] of entriesOf(node)) {
      const path = `${group}.${name}`;
      if (name === '__proto__') this.faults.push(`${path} is not the name of a token.`);
      else if (names && !Object.hasOwn(names, name)) {
        const others = Object.keys(names).join(', ');
        this.tell(path, `There is no token ${path}; ${group} has ${others}. It is left out.`);
      } else {
        const value = this.token(group, name, token);
        if (value !== undefined) values[name] = value;
      }
    }
    return empty === true || Object.keys(values).length > 0 ? values : undefined;
  }

  /** The value of a token; undefined for what the theme leaves as it is in Hearth, and for what is not understood. */
  token(group: Group, name: string, token: unknown): ThemeColor | undefined {
    const path = `${group}.${name}`;
    const root = isRecord(token) && !isToken(token) && Object.hasOwn(token, '$root') ? ['$root'] : [];
    const place = placeIn(this.file, [group, name, ...root]);
    const note = noteOf(place.token);
    const light = this.value(group, path, place, note);
    if (!light) return undefined;
    const css = typeof note.css === 'string' ? note.css : light.css;
    if (!isRecord(note.dark)) {
      if (!light.isEdited) return note.default === true ? undefined : css;
      if (note.standIn === true) this.tell(path, `${path} was ${css}, and is ${light.css} now, whatever the page.`);
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

  /** The CSS of a `$value`, and whether it is another one than when the file was written. */
  value(group: Group, path: string, start: Place, { reads }: Record<string, unknown>): Read | undefined {
    const found = this.resolved(path, start);
    if (!found) return undefined;
    const { token: value, type } = found;
    const types = readers[group];
    for (const name of type === undefined ? Object.keys(types) : [type]) {
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
    const what = type === undefined ? '' : ` of type ${type}`;
    this.faults.push(`${path} is ${shown(value)}${what}, not a value of type ${Object.keys(types).join(' or ')}.`);
    return undefined;
  }

  /** The value at the end of a chain of aliases, and its type. */
  resolved(path: string, start: Place): Place | undefined {
    const passed = new Set<string>();
    let at = start;
    let ownType: string | undefined;
    for (;;) {
      const { token } = at;
      if (!isRecord(token) || !isToken(token)) {
        const last = [...passed].at(-1);
        const what = isRecord(token) ? 'a group, not a token' : `${shown(token)}, not a token`;
        this.faults.push(
          `${path} is ${last === undefined ? what : `an alias of ${last}, which is no token of the file`}.`,
        );
        return undefined;
      }
      const value = Object.hasOwn(token, '$value') ? token.$value : token;
      ownType ??= typeOf(token);
      const next = aliasIn(value);
      if (!next) return { token: value, type: ownType ?? at.type };
      const name = next.join('.');
      if (passed.has(name)) {
        this.faults.push(`${path} is an alias that leads in a circle: ${[...passed, name].join(', ')}.`);
        return undefined;
      }
      passed.add(name);
      at = placeIn(this.file, next);
    }
  }
}

/** What stands at a place in the file, and the type that it inherits from the groups around it. */
function placeIn(file: Record<string, unknown>, names: string[]): Place {
  let token: unknown = file;
  let type: string | undefined;
  for (const name of names) {
    if (!isRecord(token)) return { token: undefined, type };
    type = typeOf(token) ?? type;
    token = own(token, name);
  }
  return { token, type };
}

function typeOf(node: Record<string, unknown>): string | undefined {
  const type = own(node, '$type');
  return type === undefined || typeof type === 'string' ? type : shown(type);
}

/** Where an alias points to, `{a.b}` or `{ "$ref": "#/a/b" }`; undefined for any other value. */
function aliasIn(value: unknown): string[] | undefined {
  if (typeof value === 'string') return /^\{([^{}]+)\}$/.exec(value)?.[1]?.split('.');
  if (!isRecord(value) || typeof value.$ref !== 'string') return undefined;
  return value.$ref
    .replace(/^#?\//, '')
    .replace(/\/\$value$/, '')
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isToken(node: Record<string, unknown>): boolean {
  return Object.hasOwn(node, '$value') || Object.hasOwn(node, '$ref');
}

/** The tokens and groups in a group; names with `$` are properties of the group itself. */
function entriesOf(group: Record<string, unknown>): [name: string, node: unknown][] {
  return Object.entries(group).filter(([name]) => !name.startsWith('$'));
}

/** What stands in `$extensions` under our key. */
function noteOf(node: unknown): Record<string, unknown> {
  const extensions = isRecord(node) ? own(node, '$extensions') : undefined;
  const note = isRecord(extensions) ? own(extensions, extension) : undefined;
  return isRecord(note) ? note : {};
}

function isSameHex(css: string, hex: string): boolean {
  return css.slice(0, 7).toLowerCase() === hex.toLowerCase();
}

/** Tools may count in pixels what was written in rem: the size is the same. */
function inRem(css: string): string {
  return css.replace(/^(-?[\d.]+)px$/, (_, pixels) => `${Number(pixels) / 16}rem`);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
