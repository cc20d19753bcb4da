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

/**
 * The JSON Schema of `Article`, from its declaration and its docstrings. Tags of docstrings such as `@pattern` and `@minimum` are keywords
 * of the schema. Editors and validators get the same from it as from the schema that the generator writes, and better messages.
 */
export function articleSchema(): JsonSchema {
  const { definitions = {}, ...article } = generated('src/article/Article.ts', 'Article');
  const defs = Object.fromEntries(Object.entries(definitions as Definitions).map(([name, is]) => [plain(name), is]));
  const schema = {
    ...article,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Broadsheet article',
    $defs: defs,
  };
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

/** A union of objects with a `type`: which of them is meant is known by the type, and only its problems are reported. */
function discriminated(schema: Definition, defs: Definitions): Definition {
  const { anyOf = [], ...rest } = schema;
  const others: Definition[] = [];
  const types: string[] = [];
  const conditions: Definition[] = [];
  for (const member of anyOf as Definition[]) {
    const type = typeOf(member, defs);
    if (type === undefined) {
      others.push(member);
      continue;
    }
    types.push(type);
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    conditions.push({ if: { properties: { type: { const: type } }, required: ['type'] }, then: member });
  }
  if (types.length < 2) return schema;
  const object: Definition = {
    type: 'object',
    properties: { type: { type: 'string', enum: types } },
    required: ['type'],
    allOf: conditions,
  };
  return others.length === 0 ? { ...rest, ...object } : { ...rest, anyOf: [...others, object] };
}

/** The `type` by which an object is known among others. */
function typeOf(schema: Definition, defs: Definitions): string | undefined {
  const type = referred(schema, defs)?.properties?.type;
  return typeof type === 'object' && typeof type.const === 'string' ? type.const : undefined;
}
