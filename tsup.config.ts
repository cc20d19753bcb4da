import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { articleSchema, frontSchema } from './build/articleSchema';
import { declare } from './build/declare';
import { onePerFile, wholeTemplates, writtenModules } from './build/plugins';
import { writeDocs } from './build/reference/writeDocs';
import { staticModules } from './build/staticVariants';
import { partsOf, readSheets, toFile, toFlatSheets } from './build/styleSheets';

const common: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  // What only the templates needed is no longer imported. CommonJS has another name for the folder of a file.
  esbuildOptions(options, { format }) {
    options.tsconfig = undefined;
    options.tsconfigRaw = { compilerOptions: { jsx: 'react-jsx' } };
    if (format === 'cjs') {
      options.define = { ...options.define, 'import.meta.dirname': '__dirname' };
      // Maps are more than half of the package, and CommonJS is as readable as its sources.
      options.sourcemap = false;
    }
  },
};

/** Whether a module is of the program, which draws with `broadsheet/static`. */
const isOfProgram = (module: string) => module.startsWith('cli/');
const ofStatic = (modules: string[]) => modules.map((module) => `src/${module}.{ts,tsx}`);
const program = staticModules.filter(isOfProgram);
const esbuildPlugins = [onePerFile(false), wholeTemplates(false), writtenModules];
const staticPlugins = [onePerFile(true), wholeTemplates(true), writtenModules];

/** Nobody imports the program: it needs neither CommonJS nor types, and it is as readable as its sources. */
const ofProgram: Options = { ...common, format: 'esm', sourcemap: false };

// All builds write into it.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  {
    ...common,
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.static.{ts,tsx}', '!src/cli/**'],
    esbuildPlugins,
    onSuccess: async () => {
      declare();
      writeFileSync('dist/article.schema.json', `${JSON.stringify(articleSchema(), undefined, 2)}\n`);
      writeFileSync('dist/front.schema.json', `${JSON.stringify(frontSchema(), undefined, 2)}\n`);
      await writeDocs();
    },
  },
  {
    ...common,
    entry: ofStatic(staticModules.filter((module) => !isOfProgram(module))),
    outDir: 'dist/static',
    esbuildPlugins: staticPlugins,
    onSuccess: writeStyleSheets,
  },
  {
    ...ofProgram,
    entry: ['src/cli/*.ts', ...ofStatic(program).map((files) => `!${files}`)],
    outDir: 'dist/cli',
    esbuildPlugins,
  },
  {
    ...ofProgram,
    entry: ofStatic(program),
    outDir: 'dist/static/cli',
    esbuildPlugins: staticPlugins,
  },
]);

/** The style sheets of `broadsheet/static`: one with all rules, and one for each component. */
async function writeStyleSheets(): Promise<void> {
  const sheets = await readSheets();
  mkdirSync('dist/static/styles', { recursive: true });
  const flat = toFlatSheets(sheets);
  writeFileSync('dist/static/styles.css', toFile([...flat.values()]));
  for (const name of flat.keys()) {
    const own = [...partsOf(sheets, name), name].map((part) => flat.get(part) ?? '');
    writeFileSync(`dist/static/styles/${name}.css`, toFile(own));
  }
}
