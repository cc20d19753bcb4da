import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Options } from 'tsup';
import { dense } from './dense';
import { moduleAt, placeOf } from './staticVariants';
import { readSheets } from './styleSheets';
import { written } from './written';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * One output file for each source file: a bundle would lose the 'use client' of an island, and unbundled output would have imports without
 * extensions, which Node does not accept. A build of `broadsheet/static` imports static variants where there are any, and shares the other
 * modules with the default build.
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

/** A template with the tag `css`; its holes contain no templates. */
const cssTemplate = /(?<!`)\bcss`((?:[^`\\$]|\\.|\$(?!\{)|\$\{[^{}`]*\})*)`/g;

/**
 * Replaces the style sheet of each component by its complete text, with all tokens filled in: a template would be filled in again for each
 * element that is rendered, and a component would bring the whole theme along. In `broadsheet/static` the rules are in style sheets, and
 * the text is empty. Other templates of CSS lose their tag and their white space.
 */
export function wholeTemplates(isStatic: boolean): Plugin {
  return {
    name: 'whole-templates',
    setup(build) {
      const read = readSheets();
      build.onLoad({ filter: /\/src\/.*\.tsx?$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!/^import \{ css \} from/m.test(text)) return undefined;
        const sheets = await read;
        // A component is left out of a bundle that renders it only as a part of others.
        const pure = text.replace(/= withStyles\(/g, '= /* @__PURE__ */ withStyles(');
        const whole = pure.replace(/(?<=\bname: '(\w+)',[^`]*?\bcss: )css`[^`]*`/g, (_, name) => {
          const sheet = sheets.get(name);
          if (!sheet) {
            throw new Error(
              `${path} has the style sheet of ${name}, which neither src/index.ts nor src/live/index.ts reaches.`,
            );
          }
          return isStatic ? "''" : `\`${dense(sheet.css).replace(/[\\`]|\$\{/g, '\\$&')}\``;
        });
        const contents = whole.replace(cssTemplate, (_, template: string) => `\`${denseTemplate(template)}\``);
        return { loader: path.endsWith('x') ? 'tsx' : 'ts', contents };
      });
    },
  };
}

/** A template without white space that has no meaning. A hole on a line of its own contains whole declarations or rules: no space follows it. */
function denseTemplate(template: string): string {
  const holes: string[] = [];
  const joined = template.replace(/^(\s*\$\{[^{}]*\})\n\s*/gm, '$1');
  // Meanwhile, each hole is a part of an identifier.
  const filled = joined.replace(/\$\{[^{}]*\}/g, (hole) => `\ue000${holes.push(hole) - 1}\ue001`);
  return dense(filled).replace(/\ue000(\d+)\ue001/g, (_, index) => holes[index] ?? '');
}

/** The modules that the build generates. */
export const writtenModules: Plugin = {
  name: 'written-modules',
  setup(build) {
    for (const [filter, write] of written) {
      build.onLoad({ filter }, async ({ path }) => ({ contents: await write(), resolveDir: dirname(path) }));
    }
  },
};
