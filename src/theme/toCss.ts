import { hearthColor, hearthConversation, hearthFont, hearthMeasure, hearthSize } from './hearth';
import type { SchemeValue, Theme, TokenNames } from './Theme';
import { cssValue, propertyName } from './tokens';

const known: { [Group in keyof TokenNames]: object } = {
  color: hearthColor,
  conversation: hearthConversation,
  font: hearthFont,
  size: hearthSize,
  measure: hearthMeasure,
};

/**
 * A theme as CSS: its custom properties, on `:root` unless another selector is given.
 * @throws {TypeError} if a token does not exist, or if its value could end the declaration that it stands in.
 */
export function toCss(theme: Theme, selector = ':root'): string {
  const declarations: string[] = [];
  for (const [group, tokens] of Object.entries(theme.tokens)) {
    if (!tokens) continue;
    for (const [name, value] of Object.entries<string | SchemeValue>(tokens)) {
      if (value === undefined) continue;
      const path = `${group}.${name}`;
      if (!Object.hasOwn(known, group) || !Object.hasOwn(known[group as keyof TokenNames], name)) {
        throw new TypeError(`Theme "${theme.name}": there is no token ${path}. ${choices(group)}`);
      }
      for (const part of isSchemeValue(value) ? [value.light, value.dark] : [value]) check(part, path, theme.name);
      declarations.push(`${propertyName(group as keyof TokenNames, name as never)}:${cssValue(value)}`);
    }
  }
  return declarations.length > 0 ? `${selector}{${declarations.join(';')}}` : '';
}

function isSchemeValue(value: unknown): value is SchemeValue {
  return typeof value === 'object' && value !== null;
}

function choices(group: string): string {
  const names = Object.hasOwn(known, group) ? Object.keys(known[group as keyof TokenNames]) : Object.keys(known);
  return `There ${Object.hasOwn(known, group) ? `${group} has` : 'are the groups'} ${names.join(', ')}.`;
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
