import { defineConfig, type Options } from 'tsup';

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

export default defineConfig({
  entry: ['src/**/*.{ts,tsx}'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  clean: true,
  dts: true,
  esbuildPlugins: [onePerFile],
});
