import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** The exports of the package at one address. */
export interface Entry {
  /** The address that programs import: `broadsheet/article`. */
  specifier: string;
  /** The key in `exports` of package.json: `./article`, or the pattern `./components/*`. */
  key: string;
  /** Its names, in alphabetical order. */
  names: PublicName[];
  /** The address of another entry with the same types, if only the code differs. */
  sameTypesAs?: string;
}

/** A name that programs can import. */
export interface PublicName {
  /** The name. */
  name: string;
  /** The symbol, which is the same for each export. */
  symbol: ts.Symbol;
  /** The declarations in the package's own files; empty if another package declares it. */
  declarations: ts.Declaration[];
}

/** The public types of the package. */
export interface PublicTypes {
  /** The entries, in the order of package.json; the main entry is last, so that names are documented at their own entry. */
  entries: Entry[];
  /** The type checker. */
  checker: ts.TypeChecker;
  /** True for a declaration of the package. */
  isOwn(node: ts.Node): boolean;
}

type Conditions = string | { [condition: string]: Conditions };

/** Reads the declarations of the built package in a folder, by the entries of its package.json. */
export function readPublicTypes(folder: string): PublicTypes {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = Object.entries<Conditions>(exports).flatMap(([key, target]) => {
    const types = typesOf(target);
    return types ? filesOf(folder, key, types) : [];
  });
  const program = ts.createProgram(
    files.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const own = resolve(folder, 'dist').replaceAll('\\', '/');
  const isOwn = (node: ts.Node) => node.getSourceFile().fileName.startsWith(`${own}/`);
  const entries = files.map(({ key, path, file }): Entry => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} declares no module: is the package built?`);
    const names = checker
      .getExportsOfModule(module)
      .map((exported) => {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        return { name: exported.name, symbol, declarations: (symbol.declarations ?? []).filter(isOwn) };
      })
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const first = files.find((other) => other.file === file);
    const sameTypesAs = first && first.path !== path ? first.path.replace('.', name) : undefined;
    return { specifier: path.replace('.', name), key, names, sameTypesAs };
  });
  const rank = ({ key, sameTypesAs }: Entry) => (sameTypesAs ? 3 : key === '.' ? 2 : key.includes('*') ? 1 : 0);
  return { entries: entries.sort((one, other) => rank(one) - rank(other)), checker, isOwn };
}

/** The declaration file of an export; undefined for an export that is not a program. */
function typesOf(target: Conditions): string | undefined {
  if (typeof target === 'string') return undefined;
  for (const [condition, value] of Object.entries(target)) {
    const found = condition === 'types' && typeof value === 'string' ? value : typesOf(value);
    if (found) return found;
  }
  return undefined;
}

/** The files of an export; for a pattern, all files that match. */
function filesOf(folder: string, key: string, types: string): { key: string; path: string; file: string }[] {
  if (!types.includes('*')) return [{ key, path: key, file: join(folder, types) }];
  const parent = join(folder, types.slice(0, types.indexOf('*')));
  if (!existsSync(parent)) return [];
  const ending = types.slice(types.indexOf('*') + 1);
  const found = readdirSync(parent).flatMap((found) => {
    // The star may occur more than once: `*/*.d.ts` is `PullQuote/PullQuote.d.ts`.
    const name = ending.includes('*') || ending.startsWith('/') ? found : found.replace(ending, '');
    const file = join(folder, types.replaceAll('*', name));
    return existsSync(file) ? [{ key, path: key.replace('*', name), file }] : [];
  });
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A declaration with its docstring, such as `export const plainText: (text: Text) => string;`. */
export function textOf(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isSourceFile(declaration)) return namespaceOf(declaration, checker);
  // Additions to the types of another package are documented there.
  const augmented = ts.findAncestor(
    declaration,
    (node) => ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name),
  );
  return written(augmented ?? ts.findAncestor(declaration, ts.isStatement) ?? declaration, true);
}

/** The text of a node, with `export` in place of `declare`, indented by two spaces. */
export function written(node: ts.Node, withDocs: boolean): string {
  const file = node.getSourceFile();
  return file.text
    .slice(node.getStart(file, withDocs), node.end)
    .replace(/^(?:export )?declare (?!module)/m, 'export ')
    .replace(/import\("[^"]+"\)\./g, '')
    .replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2))
    .replaceAll('\r', '');
}

/** A module as a namespace, such as `export namespace color { … }`. */
function namespaceOf(file: ts.SourceFile, checker: ts.TypeChecker): string {
  const module = checker.getSymbolAtLocation(file);
  const members = (module ? checker.getExportsOfModule(module) : []).flatMap(({ declarations = [] }) =>
    declarations.map((declaration) => textOf(declaration, checker)),
  );
  return `{\n${members
    .sort()
    .map((member) => member.replace(/^/gm, '  '))
    .join('\n')}\n}`;
}

/** The text of a docstring, without its tags. */
export function docsOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n');
}

/** The text of a tag of a docstring, such as `@default` or `@example`. */
export function tagOf(node: ts.Node, name: string): string | undefined {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return tag && (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
}

/** The types of the package that a declaration refers to, by name, in source order. */
export function referredBy(node: ts.Node, { checker, isOwn }: PublicTypes): Map<ts.Symbol, ts.Declaration[]> {
  const found = new Map<ts.Symbol, ts.Declaration[]>();
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) {
      const named = checker.getSymbolAtLocation(child);
      const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
      const own = (symbol?.declarations ?? []).filter((one) => isOwn(one) && isOfModule(one) && one !== node);
      if (symbol && own.length > 0) found.set(symbol, own);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** True for a declaration at the top of a module: not for a member, a parameter or a type parameter. */
function isOfModule(declaration: ts.Declaration): boolean {
  if (ts.isSourceFile(declaration)) return false;
  const statement = ts.findAncestor(declaration, ts.isStatement);
  return (
    statement !== undefined &&
    ts.isSourceFile(statement.parent) &&
    ((statement as ts.Node) === declaration || ts.isVariableDeclaration(declaration))
  );
}
