import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The archive that npm would publish, by its path. */
    archive: string;
    /** A folder in which the archive and what it asks for are installed, and nothing else. */
    installed: string;
  }
}

/** What the package asks for, and the types of it. */
const peers = [
  'react',
  'react-dom',
  'styled-components',
  'culori',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
  'parse5',
  'piscina',
  'yaml',
  '@types/react',
  '@types/react-dom',
];

/** Packs what is in `dist` and installs it, without a network, once for all tests of the package; gone after them. */
export default function packArchive({ provide }: TestProject): () => void {
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  if (!existsSync(join(repository, 'dist/index.d.ts'))) {
    throw new Error('There is no dist to pack: run `npm run build` first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-archive-'));
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { cwd: repository, encoding: 'utf8' }));
  const archive = join(folder, filename);
  provide('archive', archive);

  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'broadsheet'), { recursive: true });
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', join(modules, 'broadsheet')]);
  for (const name of peers) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), join(modules, name), 'junction');
  }
  provide('installed', folder);
  return () => rmSync(folder, { recursive: true });
}
