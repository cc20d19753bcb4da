import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Writes the types of each file beside its ESM and its CommonJS build; they differ in the extensions of imports only. tsup's `dts` would
 * bundle them once for each build, which takes many times as long.
 */
export function declare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-types-'));
  try {
    for (const path of declaredIn(folder)) {
      // A static variant has the types of the file that it replaces, and nobody imports the command line.
      if (path.endsWith('.static.d.ts') || /^cli[\\/]/.test(path)) continue;
      const text = readFileSync(join(folder, path), 'utf8');
      for (const extension of ['js', 'cjs']) {
        const typed = text.replace(/(?<=\b(?:from |import\(|import )(["']))\.{1,2}\/[^"']+(?=\1)/g, `$&.${extension}`);
        writeFileSync(join('dist', path.replace(/ts$/, extension.replace('js', 'ts'))), typed);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the types of the source into a folder, and returns the paths of the files. `npm run test:types` checks them, in four times as long. */
function declaredIn(folder: string): string[] {
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    noCheck: true,
    declaration: true,
    stripInternal: true,
    emitDeclarationOnly: true,
    rootDir: resolve('src'),
    outDir: folder,
    typeRoots: [resolve('node_modules/@types')],
  };
  const config = { extends: resolve('tsconfig.json'), include: [resolve('src')], exclude: [], compilerOptions };
  writeFileSync(project, JSON.stringify(config));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript-native/bin/tsc', '--project', project],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'));
}
