import {
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  type Definition,
  type Schema,
  SchemaGenerator,
} from 'ts-json-schema-generator';
import ts from 'typescript';

/** The schemas of the types, by their names. */
type Definitions = Record<string, Definition>;

/** A JSON Schema of draft 2020-12. */
export interface JsonSchema extends Omit<Schema, 'definitions'> {
  $defs: Definitions;
}

/** The JSON Schema of `Article`. */
export function articleSchema(): JsonSchema {
  return schemaOf('src/article/Article.ts', 'Article', 'Broadsheet article');
}

/** The JSON Schema of `FrontData`. */
export function frontSchema(): JsonSchema {
  return schemaOf('src/front/FrontData.ts', 'FrontData', 'Broadsheet front');
}

/**
 * The JSON Schema of a type, from its declaration and its docstrings. Tags of docstrings such as `@pattern` and `@minimum` are keywords
 * of the schema. Editors and validators get the same from it as from the schema that the generator writes, and better messages.
 */
function schemaOf(file: string, type: string, title: string): JsonSchema {
  const { definitions = {}, ...root } = generated(file, type);
  const defs = Object.fromEntries(Object.entries(definitions as Definitions).map(([name, is]) => [plain(name), is]));
  const schema = { ...root, $schema: 'https://json-schema.org/draft/2020-12/schema', title, $defs: defs };
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (typeof value === 'string') return value.replace(/^#\/definitions\/(.+)/, (_, name) => `#/$defs/${plain(name)}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return withOwnDescription(discriminated(withWordedDefault(value), defs), defs);
  });
}

/** What the generator writes: a schema of draft 07. */
function generated(file: string, type: string): Schema {
  const config = { ...DEFAULT_CONFIG, topRef: false, sortProps: false };
  // The model needs nothing of the platform but lists.
  const program = ts.createProgram([file], {
    strict: true,
    lib: ['lib.es5.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return new SchemaGenerator(program, createParser(program, config), createFormatter(config), config).createSchema(
    type,
  );
}

/** The name of a type, and of an instance of a generic type, such as `Lead<FigureBlock>`, without signs. */
function plain(name: string): string {
  return decodeURIComponent(name).replace(/\W/g, '');
}

/** The definition that a schema refers to. */
function referred({ $ref = '' }: Definition, defs: Definitions): Definition | undefined {
  return defs[$ref.slice($ref.lastIndexOf('/') + 1)];
}

/** Editors insert a `default`. One in words, such as "the whole story", is a part of the description. */
function withWordedDefault(schema: Definition): Definition {
  const { default: value, description = '', ...rest } = schema;
  if (typeof value !== 'string' || !value.includes(' ')) return schema;
  return { ...rest, description: `${description} Default: ${value}.` };
}

/** In an editor, a definition that is referred to beside a description replaces it. In `allOf`, it does not. */
function withOwnDescription(schema: Definition, defs: Definitions): Definition {
  const { $ref, ...own } = schema;
  if (!$ref || Object.keys(own).length === 0) return schema;
  const type = referred(schema, defs)?.type;
  return { ...own, ...(type && { type }), allOf: [{ $ref }] };
}

/** The fields by which the objects of a union are known. */
const discriminants = ['type', 'layout'] as const;

/** A union of objects with a `type` or a `layout`: which of them is meant is known by it, and only its problems are reported. */
function discriminated(schema: Definition, defs: Definitions): Definition {
  const { anyOf = [], ...rest } = schema;
  const members = anyOf as Definition[];
  const key = discriminants.find((name) => members.some((member) => constantOf(member, name, defs) !== undefined));
  if (!key) return schema;
  const others: Definition[] = [];
  const names: string[] = [];
  const conditions: Definition[] = [];
  for (const member of members) {
    const name = constantOf(member, key, defs);
    if (name === undefined) {
      others.push(member);
      continue;
    }
    names.push(name);
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    conditions.push({ if: { properties: { [key]: { const: name } }, required: [key] }, then: member });
  }
  if (names.length < 2) return schema;
  const object: Definition = {
    type: 'object',
    properties: { [key]: { type: 'string', enum: names } },
    required: [key],
    allOf: conditions,
  };
  return others.length === 0 ? { ...rest, ...object } : { ...rest, anyOf: [...others, object] };
}

/** The constant by which an object is known among others. */
function constantOf(schema: Definition, key: string, defs: Definitions): string | undefined {
  const field = referred(schema, defs)?.properties?.[key];
  return typeof field === 'object' && typeof field.const === 'string' ? field.const : undefined;
}
