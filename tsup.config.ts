import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { declare } from './build/declare';
import { onePerFile, wholeTemplates, writtenModules } from './build/plugins';
import { writeDocs } from './build/reference/writeDocs';
import { partsOf, readSheets, toFile, toFlatSheets } from './build/styleSheets';
import { staticModules } from './build/twins';

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
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.dirname': '__dirname' };
  },
};

// The program draws with `broadsheet/static`.
const ofStaticAlone = staticModules.filter((module) => module.startsWith('cli/'));

// Both builds write into it.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  {
    ...common,
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.static.{ts,tsx}', ...ofStaticAlone.map((module) => `!src/${module}.ts`)],
    esbuildPlugins: [onePerFile(false), wholeTemplates(false), writtenModules],
    onSuccess: async () => {
      declare();
      await writeDocs();
    },
  },
  {
    ...common,
    entry: staticModules.map((module) => `src/${module}.{ts,tsx}`),
    outDir: 'dist/static',
    esbuildPlugins: [onePerFile(true), wholeTemplates(true), writtenModules],
    onSuccess: writeStyleSheets,
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
