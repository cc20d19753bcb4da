import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import { commonRules, readSheets, toFlatSheets } from '../build/styleSheets.ts';

/** True if the tests run against `broadsheet/static`: the same sources, with the static variants in place of their modules. */
export const isStatic = process.env.BROADSHEET_ENTRY === 'static';

const hasStaticVariant = /\/(?:withStyles|styles)$/;
const written = 'virtual:broadsheet/styles.css';

/** The style sheet of the components in the source. */
export async function staticCss(): Promise<string> {
  return [...commonRules, ...toFlatSheets(await readSheets()).values()].join('');
}

/** Resolves modules to their static variants, and adds the style sheet to Storybook's preview. */
export function staticEntry(): Plugin {
  return {
    name: 'broadsheet-static',
    enforce: 'pre',
    async resolveId(path, importer) {
      if (path === written) return `\0${written}`;
      if (!importer || !hasStaticVariant.test(path)) return null;
      return (await this.resolve(`${path}.static`, importer, { skipSelf: true })) ?? null;
    },
    async load(id) {
      return id === `\0${written}` ? staticCss() : null;
    },
    transform(code, id) {
      if (!id.endsWith('/.storybook/preview.tsx')) return null;
      return { code: `import '${written}';\n${code}`, map: null };
    },
  };
}

/** The same for what esbuild bundles for a browser. */
export const staticBundle: EsbuildPlugin = {
  name: 'broadsheet-static',
  setup(build) {
    build.onResolve({ filter: /\/withStyles$/ }, ({ path, resolveDir, kind }) =>
      build.resolve(`${path}.static`, { resolveDir, kind }),
    );
  },
};
