import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { readSheets } from '../../build/styleSheets';
import { parse, repository, sources } from './files';

const allBlocks = 'components/Blocks/allBlocks.ts';

it('the parts of each component are the components whose views it renders', async () => {
  const files = new Map(sources(join(repository, 'src')).map(({ path, text }) => [path, text]));
  const sheets = await readSheets();
  const parts = [...sheets].map(([name, sheet]) => [name, [...sheet.parts].sort()]);
  expect(parts.filter(([, names]) => names?.length)).not.toEqual([]);
  const rendered = new Map([...files.keys()].flatMap((path) => namesIn(files, path).map((name) => [name, path])));
  expect(parts).toEqual([...sheets.keys()].map((name) => [name, [...partsOf(files, rendered.get(name) ?? '')].sort()]));
});

it('views and render functions are found through modules without a style sheet', () => {
  const files = new Map([
    [
      'page/Page.tsx',
      "import { Title } from '../Title/Title'; import { Blocks } from './blocks'; withStyles(PageView, {})",
    ],
    [
      'page/blocks.tsx',
      "import type { Note } from './Note'; import { List, ListView } from '../List'; import { mark, size } from '../Mark';",
    ],
    ['page/Note.tsx', 'export const Note = withStyles(NoteView, {});'],
    ['Title/Title.tsx', 'export const Title = withStyles(TitleView, {});'],
    ['List.tsx', "import { ItemView } from './Item'; export const List = withStyles(ListView, {});"],
    ['Item.tsx', 'export const Item = withStyles(ItemView, {});'],
    [
      'Mark.tsx',
      'export const Mark = withStyles(MarkView, {}); export const size = 1; export function mark() { return <b className="broadsheet-Mark" />; }',
    ],
  ]);
  expect([...partsOf(files, 'page/Page.tsx')]).toEqual(['Item', 'List', 'Mark']);
});

/** The components whose style sheets a file declares. */
function namesIn(files: ReadonlyMap<string, string>, path: string): string[] {
  return [...(files.get(path) ?? '').matchAll(/\bwith(?:Styles|Blocks)\((\w+)View,/g)].map(([, name = '']) => name);
}

/** The components whose elements a file renders by their views or by functions, also through modules without a style sheet. */
function partsOf(files: ReadonlyMap<string, string>, path: string, visited = new Set<string>()): Set<string> {
  if (visited.has(path)) return new Set();
  visited.add(path);
  const found = new Set<string>();
  // The views of blocks are given to what renders blocks.
  const isSet = path === 'components/Blocks/coreBlocks.ts' || path === allBlocks;
  const add = (module: string) => {
    for (const name of partsOf(files, module, visited)) found.add(name);
  };
  for (const { module, name } of importsOf(files, path)) {
    if (name === 'renderBlocks') add(allBlocks);
    const [component] = namesIn(files, module);
    if (!component) add(module);
    else if (
      isSet ||
      name === `${component}View` ||
      hasClass(parse(module, files.get(module) ?? ''), name, `broadsheet-${component}`)
    ) {
      add(module);
      found.add(component);
    }
  }
  return found;
}

/** The values that a file imports from others. */
function importsOf(files: ReadonlyMap<string, string>, path: string): { module: string; name: string }[] {
  return parse(path, files.get(path) ?? '').statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { importClause, moduleSpecifier } = statement;
    const file = normalize(join(dirname(path), moduleSpecifier.text)).replaceAll('\\', '/');
    const module = [`${file}.tsx`, `${file}.ts`].find((candidate) => files.has(candidate));
    const names = importClause?.namedBindings;
    if (!module || importClause?.isTypeOnly || !names || !ts.isNamedImports(names)) return [];
    return names.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => ({ module, name: (propertyName ?? name).text }));
  });
}

/** True for a function of a module that renders an element with a class. */
function hasClass(file: ts.SourceFile, name: string, className: string): boolean {
  return file.statements.some(
    (statement) =>
      ts.isFunctionDeclaration(statement) && statement.name?.text === name && statement.getText().includes(className),
  );
}
