import { readFileSync } from 'node:fs';

const declarations = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');

/** The declarations of the types of schema.org in the package schema-dts, by name: what each extends, and its properties. */
const types = new Map(
  [...declarations.matchAll(/^(?:export )?interface (\w+) extends (.+?) \{\n(.*?)^\}/gms)].map(
    ([, name = '', extended = '', body = '']) => [
      name,
      {
        extended: extended.match(/\w+Base\b/g) ?? [],
        properties: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property)),
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
      !hasProperty(`${type}Base`, name) &&
      !hasProperty(`${type}Leaf`, name) &&
      // A role repeats the property that it is in.
      !(type === 'Role' && path.includes(name)),
  );
  return [...unknown.map((name) => `${[...path, name].join('.')} of ${type}`), ...inside];
}

function hasProperty(declaration: string, property: string): boolean {
  const { extended = [], properties } = types.get(declaration) ?? {};
  return properties?.has(property) || extended.some((one) => hasProperty(one, property));
}
