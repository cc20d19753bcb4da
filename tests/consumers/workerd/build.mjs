import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  entryPoints: ['worker.tsx'],
  outfile: 'dist/worker.js',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['workerd', 'worker', 'browser'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // By default the bundle would contain the browser build of styled-components, which throws on a server.
  alias: {
    'styled-components': fileURLToPath(
      new URL('dist/styled-components.esm.js', import.meta.resolve('styled-components/package.json')),
    ),
  },
  external: ['stream'],
});
