import type { SchemeValue, Theme } from './Theme';
import { propertyOf, tokens } from './tokens';

const known: Record<string, Record<string, string>> = tokens;

/**
 * A theme as CSS: its custom properties, on `:root` unless another selector is given.
 * @throws {TypeError} if a token does not exist, or if its value could end the declaration that it stands in.
 */
export function toCss(theme: Theme, selector = ':root'): string {
  const declarations: string[] = [];
  for (const [group, values] of Object.entries(theme.tokens)) {
    if (!values) continue;
    for (const [name, value] of Object.entries<string | SchemeValue>(values)) {
      if (value === undefined) continue;
      const path = `${group}.${name}`;
      const token = own(own(known, group), name);
      if (!token) {
        throw new TypeError(`Theme "${theme.name}": there is no token ${path}. ${choices(group)}`);
      }
      for (const part of isSchemeValue(value) ? [value.light, value.dark] : [value]) check(part, path, theme.name);
      const css = isSchemeValue(value) ? `light-dark(${value.light}, ${value.dark})` : value;
      declarations.push(`${propertyOf(token)}:${css}`);
    }
  }
  return declarations.length > 0 ? `${selector}{${declarations.join(';')}}` : '';
}

function isSchemeValue(value: unknown): value is SchemeValue {
  return typeof value === 'object' && value !== null;
}

function own<Value>(from: Record<string, Value> | undefined, name: string): Value | undefined {
  return from && Object.hasOwn(from, name) ? from[name] : undefined;
}

function choices(group: string): string {
  const names = own(known, group);
  return names
    ? `There ${group} has ${Object.keys(names).join(', ')}.`
    : `There are the groups ${Object.keys(known).join(', ')}.`;
}

/** A value that closes the declaration, the rule, the comment or the `<style>` around it would be more than a value. */
function check(value: unknown, path: string, theme: string): void {
  const reason =
    typeof value !== 'string'
      ? `is ${value === null ? 'null' : value === undefined ? 'undefined' : `a ${typeof value}`}, not a string of CSS`
      : value.trim() === ''
        ? 'is empty'
        : /[;{}<>\\@]|\/\*|\*\/|\b(url|src|image|image-set|expression)\s*\(/i.test(value)
          ? `is ${JSON.stringify(value)}, and holds ; { } < > \\ @ /* */ or a function that loads (url, src, image, image-set) or runs (expression), which no token needs`
          : !balanced(value)
            ? `is ${JSON.stringify(value)}, and a quotation mark or bracket in it is not closed`
            : undefined;
  if (reason) throw new TypeError(`Theme "${theme}": ${path} ${reason}.`);
}

function balanced(value: string): boolean {
  const unquoted = value.replace(/"[^"\n\r\f]*"|'[^'\n\r\f]*'/g, '');
  if (/["']/.test(unquoted)) return false;
  const open: string[] = [];
  for (const character of unquoted) {
    if (character === '(') open.push(')');
    else if (character === '[') open.push(']');
    else if ((character === ')' || character === ']') && open.pop() !== character) return false;
  }
  return open.length === 0;
}
