import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * One output file for each source file: a bundle would lose the 'use client' of an island, and unbundled output would have
 * imports without extensions, which Node does not accept.
 */
const onePerFile: Plugin = {
  name: 'one-per-file',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
    build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path + extension, external: true },
    );
  },
};

/**
 * Puts the tokens into the templates, which hold nothing else, and takes the indentation out. A template that still has to be
 * put together would be so for each element that is drawn, and a component would bring the whole theme along.
 */
const wholeTemplates: Plugin = {
  name: 'whole-templates',
  setup(build) {
    const written = templates();
    build.onLoad({ filter: /\/src\/.*\.tsx$/ }, async ({ path }) => {
      const css = await written;
      const text = await readFile(path, 'utf8');
      // A component is left out of a bundle that draws it as a part only.
      const pure = text.replace(/= withStyles\(/g, '= /* @__PURE__ */ withStyles(');
      const contents = pure.replace(/(?<=\bname: '(\w+)',[^`]*?\bcss: )`[^`]*`/g, (_, name) => {
        const whole = css.get(name);
        if (whole === undefined)
          throw new Error(
            `${path} has the style sheet of ${name}, which neither src/index.ts nor src/live/index.ts reaches.`,
          );
        return `\`${dense(whole).replace(/[\\`]|\$\{/g, '\\$&')}\``;
      });
      return { loader: 'tsx', contents };
    });
  },
};

/** What every component writes into its style sheet, by the component's name: the library is run with a `withStyles` that only listens. */
async function templates(): Promise<Map<string, string>> {
  const listener = `export const sheets = new Map();
    export const withStyles = (draw, styles) => {
      sheets.set(styles.name, styles.css);
      return { draw, styles };
    };`;
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './src/index'; export * as live from './src/live/index'; export { sheets } from './src/theme/withStyles';",
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    jsx: 'automatic',
    external: ['react'],
    plugins: [
      {
        name: 'listener',
        setup(build) {
          build.onLoad({ filter: /\/withStyles\.tsx$/ }, () => ({ contents: listener }));
        },
      },
    ],
  });
  const module = { exports: {} as { sheets: Map<string, string> } };
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, createRequire(import.meta.url));
  return module.exports.sheets;
}

function dense(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};>,]) ?/g, '$1')
    .replace(/;+(?=[;}])|(?<=:) /g, '')
    .trim();
}

/**
 * Writes the types of each file beside both of its builds. They are the same but for the extensions of what they import; `dts` would
 * bundle them, for each build again, which takes four times as long.
 */
function declare(): void {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, '.');
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'src',
    outDir: 'dist',
  });
  const complaints = ts.getPreEmitDiagnostics(program);
  if (complaints.length > 0) {
    throw new Error(
      ts.formatDiagnostics(complaints, { ...ts.sys, getCanonicalFileName: String, getNewLine: () => '\n' }),
    );
  }
  program.emit(undefined, (path, text) => {
    for (const extension of ['js', 'cjs']) {
      const typed = text.replace(/(?<=\b(?:from |import\(|import )(["']))\.{1,2}\/[^"']+(?=\1)/g, `$&.${extension}`);
      ts.sys.writeFile(path.replace(/ts$/, extension.replace('js', 'ts')), typed);
    }
  });
}

export default defineConfig({
  entry: ['src/**/*.{ts,tsx}'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [onePerFile, wholeTemplates],
  onSuccess: async () => declare(),
  // What only the templates needed is no longer imported. CommonJS has another name for the folder of a file.
  esbuildOptions(options, { format }) {
    options.tsconfig = undefined;
    options.tsconfigRaw = { compilerOptions: { jsx: 'react-jsx' } };
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.dirname': '__dirname' };
  },
});
