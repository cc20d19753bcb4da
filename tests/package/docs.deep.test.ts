import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { docs } from '../../build/reference/docs';
import { pack, repository } from './packed';

const { files, folder, project } = pack();
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = files.filter((file) => file.startsWith('dist/docs/'));

// The whole library, for what it exports.
writeFileSync(join(project, 'library.ts'), "export * from 'broadsheet';");
const program = ts.createProgram([join(project, 'library.ts')], {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
});
const components = componentsOfLibrary();

describe('What coding assistants read', () => {
  it('every component has a page', () => {
    expect(components.size).toBeGreaterThan(25);
    expect([...components.keys()].filter((name) => !pages.includes(`dist/docs/${name}.md`))).toEqual([]);
  });

  it.each([...components])('%s: what it is, how to import it, its own props, and an example', (name, props) => {
    const page = text(`dist/docs/${name}.md`);
    expect(page).toMatch(new RegExp(`^# ${name}\n\n[A-Z][^\n]{15,}`));
    expect(page).toContain(`import { ${name} } from 'broadsheet';`);
    const rows = [...page.matchAll(/^\| `(\w+)` \| `[^\n]+` \| [^\n|]+ \| [^\n|]{5,} \|$/gm)].map(([, prop]) => prop);
    expect(rows.sort()).toEqual(props.sort());
    expect(page).toMatch(new RegExp(`\`\`\`tsx\n[^\`]*[<{]${name}\\b`));
  });

  it('every public name stands on a page', () => {
    const all = pages.map(text).join('\n');
    const exported = namesOf('library.ts').map(({ name }) => name);
    const headings = new Set([...all.matchAll(/^#{1,3} (\w+)$/gm)].map(([, name]) => name));
    expect(exported.filter((name) => !headings.has(name) && !components.has(name.replace(/Props$/, '')))).toEqual([]);
  });

  it('is the same whenever and wherever it is written', async () => {
    const again = await docs(repository);
    expect([...again.keys()].sort()).toEqual(['llms.txt', ...pages].sort());
    expect([...again].filter(([path, written]) => text(path) !== written)).toEqual([]);
  });
});

/** The components of the library and the props that it declares for each itself, as TypeScript sees them. */
function componentsOfLibrary(): Map<string, string[]> {
  const checker = program.getTypeChecker();
  const found = new Map<string, string[]>();
  for (const { name, symbol } of namesOf('library.ts')) {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    if (!/^[A-Z]/.test(name) || !signature?.parameters[0]) continue;
    const props = checker.getTypeOfSymbol(signature.parameters[0]).getProperties();
    const own = props.filter(({ declarations }) =>
      declarations?.some((each) => each.getSourceFile().fileName.includes('/broadsheet/dist/')),
    );
    found.set(
      name,
      own.map((prop) => prop.name),
    );
  }
  return found;
}

/** What a module exports. */
function namesOf(file: string): { name: string; symbol: ts.Symbol }[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(project, file)) as ts.SourceFile);
  return checker.getExportsOfModule(module as ts.Symbol).map((exported) => ({
    name: exported.name,
    symbol: exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
  }));
}
