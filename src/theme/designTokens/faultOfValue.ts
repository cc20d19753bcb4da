import { isRecord } from '../faultsOf';
import { functions, own, profiles } from './format';
import { shown } from './TokenFile';

/** What is wrong with a value that does not match its type, with an example: the end of a sentence that begins with its path. */
export function faultOfValue(type: string, value: unknown): string {
  return (own(faults, type) ?? (() => `is ${shown(value)}`))(value);
}

const faults: { [type: string]: (value: unknown) => string } = {
  color: faultOfColor,
  dimension: (value) => faultOfQuantity(value, 'a dimension', ['px', 'rem']),
  duration: (value) => faultOfQuantity(value, 'a duration', ['ms', 's']),
  number: (value) => `is ${shown(value)}, and a number is written without quotation marks, such as 1.5`,
  string: (value) => `is ${shown(value)}, and a string stands in quotation marks`,
  fontFamily: (value) =>
    `is ${shown(value)}, and a fontFamily is a name or a list of names, such as ["Inter", "sans-serif"]`,
  fontWeight: (value) =>
    `is ${shown(value)}, and a fontWeight is a number from 1 to 1000 or one of thin, light, normal, medium, semi-bold, bold, black, in small letters`,
};

function faultOfQuantity(value: unknown, what: string, units: readonly string[]): string {
  const example = `{ "value": 2, "unit": "${units[0]}" }`;
  if (!isRecord(value)) return `is ${shown(value)}, and ${what} is an object, such as ${example}`;
  if (typeof value.value !== 'number')
    return `has the value ${shown(value.value)}, and that of ${what} is a number, as in ${example}`;
  return `has the unit ${shown(value.unit)}, and that of ${what} is ${units.join(' or ')}`;
}

function faultOfColor(value: unknown): string {
  if (!isRecord(value)) {
    return `is ${shown(value)}, and a color is an object, such as { "colorSpace": "srgb", "components": [1, 0, 0] }, or # with 3, 4, 6 or 8 digits`;
  }
  const { colorSpace, components, alpha = 1 } = value;
  const ranges = typeof colorSpace === 'string' ? (own(functions, colorSpace) ?? own(profiles, colorSpace)) : undefined;
  if (!ranges) {
    const spaces = [...Object.keys(profiles), ...Object.keys(functions)].join(', ');
    return `has the colorSpace ${shown(colorSpace)}, and there are ${spaces}`;
  }
  if (!Array.isArray(components) || components.length !== 3) {
    return `has the components ${shown(components)}, and ${colorSpace} has a list of three`;
  }
  for (const [index, [least, most]] of ranges.entries()) {
    const component: unknown = components[index];
    if (component === 'none' || (typeof component === 'number' && component >= least && component <= most)) continue;
    const range = Number.isFinite(most) ? `from ${least} to ${most}` : Number.isFinite(least) ? `from ${least}` : '';
    return `has ${shown(component)} as component ${index + 1} of ${colorSpace}, which is "none" or a number ${range}`.trimEnd();
  }
  return `has the alpha ${shown(alpha)}, and an alpha is a number from 0 to 1`;
}
