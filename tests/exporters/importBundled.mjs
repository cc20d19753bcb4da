import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Imports a module in TypeScript with all that it imports, for scripts that run without the tests. */
export async function importBundled(url) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    write: false,
    format: 'esm',
    loader: { '.svg': 'dataurl' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
