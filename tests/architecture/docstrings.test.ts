import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { repository, sources } from './files';

it('every export of src that is not internal, and every property of an exported type, says what it is for', () => {
  expect(sources(join(repository, 'src')).flatMap(({ path, text }) => undocumented(path, text))).toEqual([]);
});

it('an export or a property without a sentence is reported', () => {
  expect(
    undocumented(
      'List.tsx',
      `export interface ListProps {
        items: string[];
        /** True for numbers. */
        ordered?: boolean;
        /** */
        gap?: string;
      }
      /** A note. */
      export type Note = { text: string; draw(): void };
      export type Level = 1 | 2;
      export const levels = [1, 2];
      export function List() {}
      /** @internal */
      export function ListView() {}
      interface Hidden { size: number }`,
    ),
  ).toEqual([
    'List.tsx: ListProps',
    'List.tsx: ListProps.items',
    'List.tsx: ListProps.gap',
    'List.tsx: Note.text',
    'List.tsx: Note.draw',
    'List.tsx: Level',
    'List.tsx: levels',
    'List.tsx: List',
  ]);
});

it('the word that tells the members of a union apart needs no sentence', () => {
  const union = "/** A paragraph. */\nexport interface Paragraph { type: 'paragraph' }";
  expect(undocumented('Block.ts', union)).toEqual([]);
});

/** The exports of a file without a docstring, and the properties of exported types. */
function undocumented(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const missing: string[] = [];
  for (const statement of file.statements) {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(isExport)) continue;
    for (const { name, members } of declared(statement)) {
      if (!isDocumented(statement)) missing.push(name);
      for (const member of members) {
        if (!isDocumented(member) && !isLiteral(member)) missing.push(`${name}.${member.name?.getText(file) ?? '()'}`);
      }
    }
  }
  return missing.map((name) => `${path}: ${name}`);
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
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return [{ name: (named && statement.name?.text) || statement.getText().slice(0, 40), members: [] }];
}

function isDocumented(node: ts.Node): boolean {
  if (ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')) return true;
  return ts.getJSDocCommentsAndTags(node).some((doc) => ts.isJSDoc(doc) && Boolean(doc.comment?.length));
}

function isExport({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

function isLiteral(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && Boolean(member.type && ts.isLiteralTypeNode(member.type));
}
