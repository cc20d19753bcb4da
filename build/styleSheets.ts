import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { compile, serialize, stringify } from 'stylis';
import { rulesOfOwnElements } from '../src/theme/ownElements.ts';
import { dense } from './dense.ts';

/** The style sheet of a component, with tokens filled in. */
export interface Sheet {
  /** The rules, in which `&` is the root. */
  css: string;
  /** The names of the components whose rules belong to it. */
  parts: string[];
}

/**
 * The style sheets of the library by the names of their components, each after its parts. The library is run with a `withStyles` that only
 * records what it is called with.
 */
export async function readSheets(): Promise<Map<string, Sheet>> {
  const listener = `export const sheets = new Map();
    export const withStyles = (view, { name, css, parts = [] }) => {
      sheets.set(name, { css, parts: [...new Set(parts.flatMap((part) => [...sheets.get(part.name).parts, part.name]))] });
      return { name };
    };
    export const viewOf = (component) => component;`;
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './src/index.ts'; export * as live from './src/live/index.ts'; export { sheets } from './src/theme/withStyles.tsx';",
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
  const module = { exports: {} as { sheets: Map<string, Sheet> } };
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, createRequire(import.meta.url));
  return module.exports.sheets;
}

/** The rules of each component with its class as the root, each after its parts, in the order of a page. */
export function toFlatSheets(sheets: ReadonlyMap<string, Sheet>): Map<string, string> {
  const names = new Set(['ArticlePage', ...sheets.keys()].flatMap((name) => [...partsOf(sheets, name), name]));
  return new Map(
    [...names].map((name) => [
      name,
      serialize(compile(`.broadsheet-${name}{${dense(sheets.get(name)?.css ?? '')}}`), stringify),
    ]),
  );
}

/** The rules for the elements of all components, which come first. */
export const commonRules = compile(dense(rulesOfOwnElements(''))).map((rule) => serialize([rule], stringify));

/** Style sheets as a file, which bundlers may transpile for older browsers. */
export function toFile(sheets: readonly string[]): string {
  return [lowered, commonRules.join(''), ...sheets].join('\n');
}

const [on, off] = ['initial', ' '];
const lightningCss = (light: string, dark: string) => `--lightningcss-light:${light};--lightningcss-dark:${dark};`;
const scheme = (light: string, dark: string) => `--broadsheet-light:${light};--broadsheet-dark:${dark};`;
const chosen = (name: string) =>
  `:root:has(.broadsheet-SchemeToggle [value='${name}']:checked),.broadsheet-ThemeScope[data-scheme='${name}']`;

/**
 * Vite and Next transpile files with Lightning CSS, which replaces `light-dark()` by two custom properties: one is empty, the other
 * `initial`. It sets them where `color-scheme` has a keyword, but not where it has a custom property, as on our pages. So they are set here:
 * by the reader's system, the reader's choice or a scope. A conversation is dark in any scheme: it resets them, or a change of the scheme
 * would restyle each of its turns.
 */
const lowered = [
  `:where(:root){${lightningCss(on, off)}${scheme(on, off)}}`,
  `@media (prefers-color-scheme:dark){:where(:root){${scheme(off, on)}}}`,
  `${chosen('light')}{${scheme(on, off)}}`,
  `${chosen('dark')}{${scheme(off, on)}}`,
  `:where(.broadsheet-ArticlePage,.broadsheet-LivePage,.broadsheet-ThemeScope){${lightningCss('var(--broadsheet-light,initial)', 'var(--broadsheet-dark,initial)')}}`,
  `@media screen{.broadsheet-ConversationThread:where(:not([data-variant='plain'])){${scheme(off, on)}${lightningCss(off, on)}}}`,
].join('');

/** The parts of a component, whose rules are in its sheet. */
export function partsOf(sheets: ReadonlyMap<string, Sheet>, name: string): readonly string[] {
  return sheets.get(name)?.parts ?? [];
}
