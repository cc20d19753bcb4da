import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, inject } from 'vitest';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The package as its users get it. */
export interface Packed {
  /** The archive that npm would publish. */
  tarball: string;
  /** A folder like a user's project: the package and what it asks for are installed in it, and nothing else. */
  project: string;
  /** The package, installed in the project. */
  folder: string;
  /** The files of the package, relative to it. */
  files: string[];
}

/** Installs what is in `dist`, packed, without a network; gone after the tests of the file. */
export function pack(): Packed {
  const tarball = inject('archive');
  const project = mkdtempSync(join(tmpdir(), 'broadsheet-package-'));
  afterAll(() => rmSync(project, { recursive: true }));

  const folder = join(project, 'node_modules/broadsheet');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);

  for (const name of [
    'react',
    'react-dom',
    'styled-components',
    'culori',
    'piscina',
    '@types/react',
    '@types/react-dom',
  ]) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), link, 'junction');
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return { tarball, project, folder, files };
}

/** The components of the package, by name. */
export function componentsOf({ files }: Packed): string[] {
  return files.flatMap((file) => /^dist\/components\/(\w+)\/\1\.js$/.exec(file)?.[1] ?? []);
}
