/// <reference types="vite/client" />
import { schemesOf } from '../../src/theme/designTokens/format';
import { faultsOf } from '../../src/theme/faultsOf';
import { isColor } from '../../src/theme/isColor';
import type { SchemeValue, Theme, ThemeColor } from '../../src/theme/Theme';
import { defaultOf, tokens } from '../../src/theme/tokens';

/** A value that can be typed: a token, or a colour in one scheme. */
export interface Field {
  /** The path of the value, such as `size.text` or `color.accent.light`. */
  path: string;
  /** The group of tokens. */
  group: string;
  /** The token, in its group. */
  name: string;
  /** The scheme that the value is for, if it is a colour. */
  scheme?: keyof SchemeValue;
}

/** A token and its fields: one, or one for each scheme. */
export interface Token {
  /** The path of the token, such as `color.accent`. */
  path: string;
  /** What it is for. */
  sentence: string;
  /** Its fields. */
  fields: Field[];
}

const known: Record<string, Record<string, string>> = tokens;

/** The tokens of a theme by group, and the accents of its sections. */
export function tokensOf(theme: Theme): Record<string, Token[]> {
  const names = { ...known, ...(theme.sections && { sections: theme.sections }) };
  return Object.fromEntries(
    Object.entries(names).map(([group, named]) => [group, Object.keys(named).map((name) => tokenOf(group, name))]),
  );
}

/** All fields of a theme, in the order of the page. */
export function fieldsOf(theme: Theme): Field[] {
  return Object.values(tokensOf(theme)).flatMap((group) => group.flatMap(({ fields }) => fields));
}

function tokenOf(group: string, name: string): Token {
  const path = `${group}.${name}`;
  const isColor = ['color', 'conversation', 'sections'].includes(group);
  const fields: Field[] = isColor
    ? (['light', 'dark'] as const).map((scheme) => ({ path: `${path}.${scheme}`, group, name, scheme }))
    : [{ path, group, name }];
  return { path, sentence: sentenceOf(group, name), fields };
}

/** The value of a field in a theme, or its default. */
export function valueIn(theme: Theme, { group, name, scheme }: Field): string {
  const groups = theme as unknown as Record<string, Record<string, ThemeColor | undefined> | undefined>;
  const value = groups[group]?.[name] ?? defaultOf(known[group]?.[name] ?? '');
  if (typeof value === 'object') return value[scheme ?? 'light'];
  return (scheme && schemesOf(value)?.[scheme]) ?? value;
}

/** The CSS property for the values of a group or token. */
const properties: Record<string, string> = {
  color: 'color',
  conversation: 'color',
  sections: 'color',
  font: 'font-family',
  size: 'font-size',
  weight: 'font-weight',
  tracking: 'letter-spacing',
  leading: 'line-height',
  measure: 'inline-size',
  space: 'margin-block-start',
  border: 'border-block-start-width',
  motion: 'transition-duration',
  'setting.headlineCase': 'text-transform',
  'setting.slope': 'font-style',
  'setting.figures': 'font-variant-numeric',
  'setting.dropCap': 'initial-letter',
};

/** Why a value is invalid for a field, as a sentence. `sound` is a valid value, with which the browser is tested. */
export function faultOf({ path, group, name }: Field, value: string, sound: string): string | undefined {
  const [fault] = faultsOf({ [group]: { [name]: value } }, isColor);
  if (fault) return fault;
  const property = properties[`${group}.${name}`] ?? properties[group];
  if (!property || !CSS.supports(property, sound) || CSS.supports(property, value)) return undefined;
  return `${path} is ${JSON.stringify(value)}, which this browser does not know as a value of ${property}.`;
}

const sources = import.meta.glob<string>('../../src/theme/*.ts', { query: '?raw', import: 'default', eager: true });

/** The docstring of a token. */
function sentenceOf(group: string, name: string): string {
  if (group === 'sections') return `The accent of the section ${name}.`;
  const source = sources[`../../src/theme/${group}.ts`] ?? '';
  return new RegExp(`/\\*\\* (.*) \\*/\\nexport const ${name} =`).exec(source)?.[1] ?? '';
}
