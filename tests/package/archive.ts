import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The archive that npm would publish, by its path. */
    archive: string;
  }
}

/** Packs what is in `dist`, once for all tests of the package; gone after them. */
export default function packArchive({ provide }: TestProject): () => void {
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  if (!existsSync(join(repository, 'dist/index.d.ts'))) {
    throw new Error('There is no dist to pack: run `npm run build` first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-archive-'));
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { cwd: repository, encoding: 'utf8' }));
  provide('archive', join(folder, filename));
  return () => rmSync(folder, { recursive: true });
}
