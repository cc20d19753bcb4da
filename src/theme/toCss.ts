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
    for (const [name, value] of Object.entries<string | SchemeValue>(tokens)) {
      const path = `${group}.${name}`;
      if (!Object.hasOwn(known, group) || !Object.hasOwn(known[group as keyof TokenNames], name)) {
        throw new TypeError(`Theme "${theme.name}": there is no token ${path}. ${choices(group)}`);
      }
      for (const part of typeof value === 'string' ? [value] : [value.light, value.dark]) check(part, path, theme.name);
      declarations.push(`${propertyName(group as keyof TokenNames, name as never)}:${cssValue(value)}`);
    }
  }
  return declarations.length > 0 ? `${selector}{${declarations.join(';')}}` : '';
}

function choices(group: string): string {
  const names = Object.hasOwn(known, group) ? Object.keys(known[group as keyof TokenNames]) : Object.keys(known);
  return `There ${Object.hasOwn(known, group) ? `${group} has` : 'are the groups'} ${names.join(', ')}.`;
}

/** A value that closes the declaration, the rule, the comment or the `<style>` around it would be more than a value. */
function check(value: unknown, path: string, theme: string): void {
  const reason =
    typeof value !== 'string'
      ? `is a ${typeof value}, not a string of CSS`
      : value.trim() === ''
        ? 'is empty'
        : /[;{}<>\\@]|\/\*|\*\/|url\s*\(|expression\s*\(/i.test(value)
          ? `is ${JSON.stringify(value)}, and holds ; { } < > \\ @ /* */ url( or expression(, which no token needs`
          : !balanced(value)
            ? `is ${JSON.stringify(value)}, and a quotation mark or bracket in it is not closed`
            : undefined;
  if (reason) throw new TypeError(`Theme "${theme}": ${path} ${reason}.`);
}

function balanced(value: string): boolean {
  const unquoted = value.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  if (/["'\n]/.test(unquoted)) return false;
  let open = 0;
  for (const character of unquoted) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
