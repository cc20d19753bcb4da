import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Options } from 'tsup';
import { dense, readSheets } from './styleSheets';
import { moduleAt, placeOf } from './twins';
import { written } from './written';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * One output file for each source file: a bundle would lose the 'use client' of an island, and unbundled output would have
 * imports without extensions, which Node does not accept. A build of `broadsheet/static` imports the twins, and all that needs none
 * from where it is.
 */
export function onePerFile(isStatic: boolean): Plugin {
  return {
    name: 'one-per-file',
    setup(build) {
      const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
      build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, importer }) => {
        if (kind === 'entry-point') return undefined;
        const from = dirname(placeOf(moduleAt(importer), isStatic));
        const to = relative(from, placeOf(moduleAt(path, dirname(importer)), isStatic)).replaceAll('\\', '/');
        return { path: (to.startsWith('.') ? to : `./${to}`) + extension, external: true };
      });
    },
  };
}

/**
 * Puts the tokens into the templates, which hold nothing else, and takes the indentation out. A template that still has to be
 * put together would be so for each element that is drawn, and a component would bring the whole theme along. In `broadsheet/static`
 * the rules are in style sheets, and nothing is left.
 */
export function wholeTemplates(isStatic: boolean): Plugin {
  return {
    name: 'whole-templates',
    setup(build) {
      const read = readSheets();
      build.onLoad({ filter: /\/src\/.*\.tsx$/ }, async ({ path }) => {
        const sheets = await read;
        const text = await readFile(path, 'utf8');
        // A component is left out of a bundle that draws it as a part only.
        const pure = text.replace(/= withStyles\(/g, '= /* @__PURE__ */ withStyles(');
        const contents = pure.replace(/(?<=\bname: '(\w+)',[^`]*?\bcss: )`[^`]*`/g, (_, name) => {
          const sheet = sheets.get(name);
          if (!sheet) {
            throw new Error(
              `${path} has the style sheet of ${name}, which neither src/index.ts nor src/live/index.ts reaches.`,
            );
          }
          return isStatic ? "''" : `\`${dense(sheet.css).replace(/[\\`]|\$\{/g, '\\$&')}\``;
        });
        return { loader: 'tsx', contents };
      });
    },
  };
}

/** The modules whose text is made by the build. */
export const writtenModules: Plugin = {
  name: 'written-modules',
  setup(build) {
    for (const [filter, write] of written) {
      build.onLoad({ filter }, async ({ path }) => ({ contents: await write(), resolveDir: dirname(path) }));
    }
  },
};
