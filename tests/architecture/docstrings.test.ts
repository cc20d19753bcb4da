import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { parse, repository, sources } from './files';

/*
 * The rule. Users see docstrings in their editor and in `dist/docs`, so these need one:
 * - each export of an entry of `package.json` that is not `@internal`;
 * - each exported declaration in the types of these exports, such as props, options and bases of interfaces;
 * - each member of these interfaces and types, except discriminants (`type: 'paragraph'`), whose value says all.
 * Other code has a docstring where it says what a name cannot (units, defaults, errors, sources, why), which no test can decide.
 */

it('every public export has a docstring, and so has every member of a public type', () => {
  expect(undocumented(sources(join(repository, 'src')), entries())).toEqual([]);
});

it('finds the public declarations of this package', () => {
  const names = publicDeclarations(sources(join(repository, 'src')), entries()).flatMap(({ statement }) =>
    declared(statement).map(({ name }) => name),
  );
  // Exports of an entry, of a wildcard entry and of an `export *`; a base of props; a type in a signature.
  expect(names).toEqual(
    expect.arrayContaining(['renderDocument', 'PullQuoteProps', 'Article', 'RenderDocumentOptions', 'BlockComponents']),
  );
  expect(names).not.toContain('documentOf');
});

const files = [
  {
    path: 'index.ts',
    text: `export { List, type ListProps as Props } from './List';
      export * from './Note';`,
  },
  {
    path: 'List.tsx',
    text: `import type { Base, Internal } from './Base';
      export interface ListProps extends Base {
        items: string[];
        /** True for numbers. */
        ordered?: boolean;
        /** */
        gap?: string;
      }
      export function List(props: ListProps) { const internal: Internal = props; }
      export const markers = ['•'];`,
  },
  {
    path: 'Note.ts',
    text: 'export type Note = { text: string; render(): void };\n/** @internal */\nexport class Pin {}',
  },
  {
    path: 'Base.ts',
    text: 'export interface Base { id: string }\nexport interface Internal { size: number }\ninterface Hidden { size: number }',
  },
];

it('a public export or member without a docstring is reported, an internal one is not', () => {
  expect(undocumented(files, [/^index$/])).toEqual([
    'List.tsx: List',
    'List.tsx: ListProps',
    'List.tsx: ListProps.items',
    'List.tsx: ListProps.gap',
    'Base.ts: Base',
    'Base.ts: Base.id',
    'Note.ts: Note',
    'Note.ts: Note.text',
    'Note.ts: Note.render',
  ]);
});

it('a discriminant needs no docstring', () => {
  const text = "/** A paragraph. */\nexport interface Paragraph { type: 'paragraph' }";
  expect(undocumented([{ path: 'Block.ts', text }], [/^Block$/])).toEqual([]);
});

type Source = { path: string; text: string };

/** A public statement with its file. */
interface PublicDeclaration {
  path: string;
  statement: ts.Statement;
}

/** The paths of the entries of the package, below `src` and without extension. */
function entries(): RegExp[] {
  const { exports } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const types = Object.values<{ import?: { types?: string } } | string>(exports).flatMap((entry) =>
    typeof entry === 'object' && entry.import?.types ? entry.import.types : [],
  );
  return types.map((file) => {
    const path = file.replace(/^\.\/dist\//, '').replace(/\.d\.ts$/, '');
    return new RegExp(`^${path.replace('*', '([^/]+)').replace('*', '\\1')}$`);
  });
}

/** The public exports without a docstring, and the members without one of public types. */
function undocumented(sources: readonly Source[], entries: readonly RegExp[]): string[] {
  return publicDeclarations(sources, entries).flatMap(({ path, statement }) =>
    declared(statement).flatMap(({ name, members }) => {
      const undocumentedMembers = members.filter((member) => !isDocumented(member) && !isLiteral(member));
      return [
        ...(isDocumented(statement) ? [] : [`${path}: ${name}`]),
        ...undocumentedMembers.map((member) => `${path}: ${name}.${member.name?.getText() ?? '()'}`),
      ];
    }),
  );
}

/** The exported declarations that entries export, and those in the types of these. */
function publicDeclarations(sources: readonly Source[], entries: readonly RegExp[]): PublicDeclaration[] {
  const parsed = new Map(
    sources.map(({ path, text }) => [
      path.replaceAll('\\', '/').replace(/\.tsx?$/, ''),
      { path, file: parse(path, text) },
    ]),
  );
  const found = new Set<ts.Statement>();
  const result: PublicDeclaration[] = [];

  /** Adds the declaration of an exported name of a module, or of all of them. */
  function addExport(module: string, name?: string): void {
    const source = parsed.get(module);
    for (const statement of source?.file.statements ?? []) {
      if (ts.isExportDeclaration(statement)) addReExport(module, statement, name);
      else if (source && isPublic(statement) && (!name || declared(statement).some((one) => one.name === name))) {
        add(module, source.path, statement);
      }
    }
  }

  function addReExport(module: string, { moduleSpecifier, exportClause }: ts.ExportDeclaration, name?: string): void {
    const target = moduleSpecifier ? resolve(module, moduleSpecifier) : module;
    if (!exportClause) addExport(target, name);
    else if (ts.isNamedExports(exportClause)) {
      for (const element of exportClause.elements) {
        if (!name || element.name.text === name) addExport(target, (element.propertyName ?? element.name).text);
      }
    }
  }

  function add(module: string, path: string, statement: ts.Statement): void {
    if (found.has(statement)) return;
    found.add(statement);
    result.push({ path, statement });
    for (const name of typesIn(statement)) addType(module, name);
  }

  /** Adds a type that a declaration of a module mentions: an imported one, or one of the same module. */
  function addType(module: string, name: string): void {
    for (const statement of parsed.get(module)?.file.statements ?? []) {
      if (!ts.isImportDeclaration(statement)) continue;
      const bindings = statement.importClause?.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
      for (const element of elements) {
        if (element.name.text !== name) continue;
        addExport(resolve(module, statement.moduleSpecifier), (element.propertyName ?? element.name).text);
      }
    }
    addExport(module, name);
  }

  for (const module of parsed.keys()) if (entries.some((entry) => entry.test(module))) addExport(module);
  return result;
}

/** The module that a relative specifier names. */
function resolve(module: string, specifier: ts.Expression): string {
  const text = ts.isStringLiteral(specifier) ? specifier.text : '';
  return posix.join(posix.dirname(module), text);
}

/** The names of the types in a declaration, without those in the bodies of functions. */
function typesIn(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isBlock(child)) return;
    if (ts.isTypeReferenceNode(child) && ts.isIdentifier(child.typeName)) names.push(child.typeName.text);
    if (ts.isExpressionWithTypeArguments(child) && ts.isIdentifier(child.expression)) names.push(child.expression.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}

function declared(statement: ts.Statement): { name: string; members: readonly ts.TypeElement[] }[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), members: [] }));
  }
  if (ts.isInterfaceDeclaration(statement)) return [{ name: statement.name.text, members: statement.members }];
  if (ts.isTypeAliasDeclaration(statement)) {
    const { name, type } = statement;
    return [{ name: name.text, members: ts.isTypeLiteralNode(type) ? type.members : [] }];
  }
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [{ name: statement.name.text, members: [] }] : [];
}

function isDocumented(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((doc) => ts.isJSDoc(doc) && Boolean(doc.comment?.length));
}

function isPublic(statement: ts.Statement): boolean {
  if (ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'internal')) return false;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isLiteral(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && Boolean(member.type && ts.isLiteralTypeNode(member.type));
}
