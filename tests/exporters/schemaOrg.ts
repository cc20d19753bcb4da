import { readFileSync } from 'node:fs';

const declarations = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');

/** The declarations of the types of schema.org in the package schema-dts, by name: what each extends, and its properties with the types of their values. */
const types = new Map(
  [...declarations.matchAll(/^(?:export )?interface (\w+) extends (.+?) \{\n(.*?)^\}/gms)].map(
    ([, name = '', extended = '', body = '']) => [
      name,
      {
        extended: extended.match(/\w+Base\b/g) ?? [],
        properties: new Map(
          [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), /gm)].map(([, property = '', range = '']) => [
            property,
            range.split(' | '),
          ]),
        ),
      },
    ],
  ),
);

/** The properties in JSON-LD that schema.org does not have for their type, with their paths. */
export function unknownProperties(value: unknown, path: readonly (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, one]) => unknownProperties(one, [...path, name]));
  if (Array.isArray(value)) return inside;
  const type = '@type' in value ? String(value['@type']) : 'Thing';
  const unknown = Object.keys(value).filter(
    (name) =>
      !name.startsWith('@') &&
      !rangeOf(type, name) &&
      // A role repeats the property that it is in.
      !(type === 'Role' && path.includes(name)),
  );
  return [...unknown.map((name) => `${[...path, name].join('.')} of ${type}`), ...inside];
}

/** The values in JSON-LD that are no date where schema.org has a date, or no absolute address where it has an address, with their paths. */
export function wrongValues(value: unknown, path: readonly (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const type = '@type' in value ? String(value['@type']) : 'Thing';
  return Object.entries(value).flatMap(([name, one]) => {
    const range = rangeOf(type, name) ?? [];
    const wrong = [one]
      .flat()
      .filter((single) => typeof single === 'string' && !fits(single, name === '@id' ? ['URL'] : range));
    return [
      ...wrong.map((single) => `${[...path, name].join('.')} of ${type}: ${JSON.stringify(single)}`),
      ...wrongValues(one, [...path, name]),
    ];
  });
}

const date =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

function fits(value: string, range: readonly string[]): boolean {
  if (range.includes('Text') || range.includes('Role')) return true;
  if (range.includes('Date') || range.includes('DateTime')) return date.test(value);
  return !range.includes('URL') || (/^https?:\/\/[^/\s]+/.test(value) && URL.canParse(value));
}

/** The types of the values of a property; undefined for one that the type does not have. */
function rangeOf(type: string, property: string): readonly string[] | undefined {
  return [`${type}Base`, `${type}Leaf`].map((declaration) => rangeIn(declaration, property)).find(Boolean);
}

function rangeIn(declaration: string, property: string): readonly string[] | undefined {
  const { extended = [], properties } = types.get(declaration) ?? {};
  return properties?.get(property) ?? extended.map((one) => rangeIn(one, property)).find(Boolean);
}
