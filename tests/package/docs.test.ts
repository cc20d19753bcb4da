import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pack } from './packed';

const { files, folder, project } = pack();
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = files.filter((file) => file.startsWith('dist/docs/'));
const examples = pages.flatMap((page) =>
  [...text(page).matchAll(/```tsx\n(import [\s\S]*?)```/g)].map(([, code = '']) => ({ page, code })),
);

// Each example in a file of its own, as an assistant would write it down, and the whole library for what it exports.
const programs = examples.map(({ page, code }, index) => {
  const file = join(project, `example-${index}.tsx`);
  writeFileSync(file, code);
  return { page, file };
});
writeFileSync(join(project, 'library.ts'), "export * from 'broadsheet';");
const program = ts.createProgram([...programs.map(({ file }) => file), join(project, 'library.ts')], {
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

  it('every example compiles, strictly', () => {
    expect(programs.length).toBeGreaterThan(40);
    const complaints = programs.flatMap(({ page, file }) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText }) => `${page}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    });
    expect(complaints).toEqual([]);
  });

  it('every public name stands on a page', () => {
    const all = pages.map(text).join('\n');
    const exported = namesOf('library.ts').map(({ name }) => name);
    const headings = new Set([...all.matchAll(/^#{1,3} (\w+)$/gm)].map(([, name]) => name));
    expect(exported.filter((name) => !headings.has(name) && !components.has(name.replace(/Props$/, '')))).toEqual([]);
  });

  it('every link leads to a page of the package, and to a heading on it', () => {
    const links = ['llms.txt', ...pages].flatMap((file) =>
      [...text(file).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]*))?\)/g)].map(([, path = '', heading]) => ({
        file,
        target: path === '' ? file : posix.join(dirname(file), path),
        heading,
      })),
    );
    expect(links.length).toBeGreaterThan(200);
    const broken = links.filter(({ target, heading }) => {
      if (!files.includes(target)) return true;
      const headings = [...text(target).matchAll(/^#{1,6} (.+)$/gm)].map(([, one = '']) => slugOf(one));
      return heading !== undefined && !headings.includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it('nothing is left that could not be written', () => {
    const lost = /\bundefined\b|\[object |\{\}(?!\})|import\("/;
    // In a signature a value may well be undefined.
    const words = (file: string) => text(file).replace(/```ts\n[\s\S]*?```/g, '');
    expect(['llms.txt', ...pages].filter((file) => lost.test(words(file)))).toEqual([]);
  });

  it('llms.txt has the form of llmstxt.org, and leads to every page', () => {
    const [title, summary, details, ...sections] = text('llms.txt').trim().split('\n\n');
    expect(title).toBe('# Broadsheet');
    expect(summary).toMatch(/^> .+$/);
    expect(details).toMatch(/^[^#>-]/);
    for (const section of sections) expect(section).toMatch(/^(## .+|(- \[[^\]]+\]\([^)]+\): .+\n?)+)$/);
    const linked = new Set([...text('llms.txt').matchAll(/\]\(([^)#]+)/g)].map(([, path]) => path));
    expect(pages.filter((page) => !linked.has(page))).toEqual([]);
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

/** The anchor of a heading, as GitHub makes it. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
