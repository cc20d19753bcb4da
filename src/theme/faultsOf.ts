import { tokens } from './tokens';

const known: Record<string, Record<string, string>> = tokens;

/**
 * What is wrong with the values of a theme: a sentence for each, with the path of the token; an empty list for a valid theme. Colours are
 * checked if `isColor` is passed; without it, values are only checked to be safe in CSS.
 */
export function faultsOf(theme: unknown, isColor?: (css: string) => boolean): string[] {
  if (!isRecord(theme)) return [`A theme is an object, not ${kindOf(theme)}.`];
  const faults: string[] = [];
  for (const [group, values] of Object.entries(theme)) {
    if (group === 'name' || values === undefined) continue;
    if (group === 'sections') faults.push(...faultsOfGroup('sections', values, undefined, isColor));
    else if (Object.hasOwn(known, group)) faults.push(...faultsOfGroup(group, values, known[group], isColor));
    else
      faults.push(`There is no group of tokens ${group}; the groups are ${Object.keys(known).join(', ')}, sections.`);
  }
  return faults;
}

function faultsOfGroup(
  group: string,
  values: unknown,
  names: Record<string, string> | undefined,
  isColor: ((css: string) => boolean) | undefined,
): string[] {
  if (!isRecord(values)) return [`${group} is ${kindOf(values)}, not an object of values by name.`];
  const hasSchemes = !names || group === 'color' || group === 'conversation';
  const faults: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const path = `${group}.${name}`;
    if (value === undefined) continue;
    if (names && !Object.hasOwn(names, name)) {
      faults.push(`There is no token ${path}; ${group} has ${Object.keys(names).join(', ')}.`);
    } else if (!names && !/^(?!__proto__$)[\w-]+$/.test(name)) {
      faults.push(`${path} is not the id of a section: letters, digits, - and _.`);
    } else if (hasSchemes && isRecord(value)) {
      for (const scheme of ['light', 'dark']) {
        const fault = faultOf(value[scheme]) ?? faultOfColor(value[scheme], isColor);
        if (fault) faults.push(`${path}.${scheme} ${fault}.`);
      }
    } else {
      const fault = faultOf(value) ?? (hasSchemes ? faultOfColor(value, isColor) : undefined);
      if (fault) faults.push(`${path} ${fault}.`);
    }
  }
  return faults;
}

/** What makes a value unsafe: it could end the declaration, the rule, the comment or the `<style>` around it. */
function faultOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return `is ${kindOf(value)}, not a string of CSS`;
  if (value.trim() === '') return 'is empty';
  if (/[;{}<>\\@]|\/\*|\*\/|\b(url|src|image|image-set|expression)\s*\(/i.test(value)) {
    return `is ${JSON.stringify(value)}, and contains ; { } < > \\ @ /* */ or a function that loads (url, src, image, image-set) or runs (expression), which tokens do not need`;
  }
  const unquoted = value.replace(/"[^"\n\r\f]*"|'[^'\n\r\f]*'/g, '');
  if (unquoted.includes('!')) {
    return `is ${JSON.stringify(value)}, and contains a !: a token cannot be !important`;
  }
  return isBalanced(unquoted)
    ? undefined
    : `is ${JSON.stringify(value)}, and a quotation mark or bracket in it is not closed`;
}

/** What to do about a value that is not a colour. */
export const noColor = 'which is not a CSS colour; write one, such as "#1b1b1b" or "oklch(50% 0.1 200)"';

/** What is wrong with a colour, which a browser would ignore silently. */
function faultOfColor(value: unknown, isColor: (css: string) => boolean = () => true): string | undefined {
  const css = String(value);
  if (/#(?!([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b)/i.test(css)) {
    return `is ${JSON.stringify(value)}, and a colour has 3, 4, 6 or 8 digits after its #`;
  }
  return isColor(css) ? undefined : `is ${JSON.stringify(value)}, ${noColor}`;
}

function isBalanced(unquoted: string): boolean {
  if (/["']/.test(unquoted)) return false;
  const open: string[] = [];
  for (const character of unquoted) {
    if (character === '(') open.push(')');
    else if (character === '[') open.push(']');
    else if ((character === ')' || character === ']') && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** True for an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
