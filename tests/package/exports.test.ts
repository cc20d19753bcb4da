import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { sampleOf } from '../deep';
import { deepTest } from '../deepTest';
import { componentsOf, pack, partsOf } from './packed';

/** The names themselves are in the reports of api/, which api.test.ts compares. */
const packed = pack();
const { folder, project } = packed;
const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The addresses that programs import: `.`, `./article`, `./static/components/List`. */
const allEntries = ['.', ...partsOf(packed).map((part) => `./${part}`)];
const entries = sampleOf(
  allEntries,
  ...['.', './article', './static', './exporters', './components/Quote', './static/components/Quote'],
);
const staticEntries = entries.filter((entry) => /^\.\/static(?:\/|$)/.test(entry));
const components = componentsOf(packed);

const program = ts.createProgram(
  entries.map((entry) => join(folder, typesOf(entry, 'import'))),
  // The names alone are asked for, which need no library of TypeScript.
  { moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], noLib: true },
);
const checker = program.getTypeChecker();
const names = namesInNode();

describe('An entry of the package', () => {
  it.each(entries)('%s has the names that its types declare, imported and required', (entry) => {
    const { values } = declared(entry);
    const { imported, required } = names[entry] as Names;
    expect(imported).toEqual(required);
    // The file of a component also has what other components use of it, which its types do not declare.
    const isComponent = /\/components\//.test(entry);
    expect(isComponent ? imported.filter((name) => values.includes(name)) : imported).toEqual(values);
  });

  it.each(staticEntries)('%s has the names and the types that it has without static', (entry) => {
    const original = entry.replace('./static', '.');
    expect(names[entry]).toEqual(names[original]);
    for (const condition of ['import', 'require'] as const) {
      expect(typesOf(entry, condition)).toBe(typesOf(original, condition));
    }
  });

  it('is there for each component, in styles and in static', () => {
    expect(components.length).toBeGreaterThan(20);
    expect(allEntries).toEqual(expect.arrayContaining(components.map((name) => `./components/${name}`)));
    expect(allEntries).toEqual(expect.arrayContaining(components.map((name) => `./static/components/${name}`)));
  });

  it.each(sampleOf(components, 'Quote'))('that holds all of the library has %s and its props', (name) => {
    const all = declared('.');
    expect(all.values).toContain(name);
    expect(all.types).toContain(`${name}Props`);
    expect(declared(`./components/${name}`)).toEqual({
      values: expect.arrayContaining([name]),
      types: expect.arrayContaining([`${name}Props`]),
    });
  });

  it('of a component declares no view', () => {
    const all = sampleOf(components, 'Quote').flatMap((name) => declared(`./components/${name}`).values);
    expect(all.filter((name) => name.endsWith('View'))).toEqual([]);
  });
});

describe('The JSON Schema of articles', () => {
  const specifier = 'broadsheet/article.schema.json';
  const importing = `import schema from '${specifier}' with { type: 'json' };`;

  it('is imported and required as JSON in Node', () => {
    const program = `${importing}
      import { createRequire } from 'node:module';
      const required = createRequire(process.cwd() + '/')('${specifier}');
      console.log(JSON.stringify([schema.title, required.title]));`;
    const options = ['--no-warnings', '--input-type=module', '--eval', program];
    const printed = execFileSync(process.execPath, options, { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(['Broadsheet article', 'Broadsheet article']);
  });

  deepTest.each(['Bundler', 'NodeNext'] as const)(
    'has types for TypeScript that resolves modules as %s',
    (resolution) => {
      const file = join(project, 'schema.mts');
      writeFileSync(file, `${importing}\nexport const title: string = schema.properties.headline.description;\n`);
      const module = resolution === 'Bundler' ? ts.ModuleKind.ESNext : ts.ModuleKind.NodeNext;
      const moduleResolution = ts.ModuleResolutionKind[resolution];
      const options = {
        module,
        moduleResolution,
        resolveJsonModule: true,
        strict: true,
        noEmit: true,
        types: [],
        lib: ['lib.es2022.d.ts'],
      };
      const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
      expect(found.map(({ messageText }) => messageText)).toEqual([]);
    },
  );

  it('is found by an editor as the documentation says: by $schema, or by the settings of VS Code', async () => {
    const guide = readFileSync(join(folder, 'docs/data-model.md'), 'utf8');
    const [article = '', settings = ''] = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => json);
    const root = pathToFileURL(join(folder, '../../'));
    const service = getLanguageService({
      schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
      workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
    });
    const problemsIn = async (path: string, text: string) => {
      const document = TextDocument.create(new URL(path, root).href, 'json', 1, text);
      const problems = await service.doValidation(document, service.parseJSONDocument(document));
      return problems.map(({ message }) => message);
    };
    const misspelt = article.replace('"body"', '"bodie"');
    const problems = ['Missing property "body".', 'Property bodie is not allowed.'];
    expect(await problemsIn('story.json', article)).toEqual([]);
    expect(await problemsIn('story.json', misspelt)).toEqual(problems);

    const schemas = JSON.parse(settings)['json.schemas'] as { fileMatch: string[]; url: string }[];
    service.configure({ schemas: schemas.map(({ fileMatch, url }) => ({ fileMatch, uri: new URL(url, root).href })) });
    const unnamed = misspelt.replace(/"\$schema".*/, '');
    expect(await problemsIn('articles/2026/story.json', unnamed)).toEqual(problems);
    expect(await problemsIn('package.json', unnamed)).toEqual([]);
  });
});

/** The names that an entry declares to TypeScript. */
function declared(entry: string): { values: string[]; types: string[] } {
  const module = checker.getSymbolAtLocation(
    program.getSourceFile(join(folder, typesOf(entry, 'import'))) as ts.SourceFile,
  );
  const values: string[] = [];
  const types: string[] = [];
  for (const symbol of checker.getExportsOfModule(module as ts.Symbol)) {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    // A class may be exported as a type alone.
    const isType = symbol.declarations?.some(ts.isTypeOnlyExportDeclaration) || !(flags & ts.SymbolFlags.Value);
    (isType ? types : values).push(symbol.name);
  }
  return { values: values.sort(), types: types.sort() };
}

interface Names {
  imported: string[];
  required: string[];
}

/** The names that each entry has when Node imports it, and when it requires it. */
function namesInNode(): Record<string, Names> {
  const loader = `import { createRequire } from 'node:module';
    const require = createRequire(process.cwd() + '/');
    const names = (module) => Object.keys(module).sort();
    const found = {};
    for (const entry of ${JSON.stringify(entries)}) {
      const name = entry.replace('.', 'broadsheet');
      found[entry] = { imported: names(await import(name)), required: names(require(name)) };
    }
    console.log(JSON.stringify(found));`;
  const options = ['--input-type=module', '--eval', loader];
  return JSON.parse(execFileSync(process.execPath, options, { cwd: project, encoding: 'utf8' }));
}

/** The file in which `package.json` says that the types of an entry are. */
function typesOf(entry: string, condition: 'import' | 'require'): string {
  for (const [key, target] of Object.entries<Record<string, { types: string }>>(exports)) {
    const [before = '', after] = key.split('*');
    const isMatch =
      after === undefined ? entry === key : entry.startsWith(before) && !entry.slice(before.length).includes('/');
    const types = target[condition]?.types;
    if (isMatch && types) return types.replaceAll('*', entry.slice(before.length));
  }
  throw new Error(`package.json has no types for ${entry}.`);
}
