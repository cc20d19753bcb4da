import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, inject } from 'vitest';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The pages of the documentation, by their paths in the repository. */
export function guides(): string[] {
  return readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
}

/** The package as its users get it. */
export interface Packed {
  /** The archive that npm would publish. */
  tarball: string;
  /** An empty folder like a user's project: the package and what it asks for are installed around it, and nothing else. */
  project: string;
  /** The package as it is installed, for all tests: it is not written into. */
  folder: string;
  /** The files of the package, relative to it. */
  files: string[];
}

/** The package, and a new folder for programs that use it, which is gone after the tests of the file. */
export function pack(): Packed {
  const installed = realpathSync(inject('installed'));
  const project = mkdtempSync(join(installed, 'project-'));
  afterAll(() => rmSync(project, { recursive: true }));
  const folder = join(installed, 'node_modules/broadsheet');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return { tarball: inject('archive'), project, folder, files };
}

/** The components of the package, by name. */
export function componentsOf({ files }: Packed): string[] {
  return files.flatMap((file) => /^dist\/components\/(\w+)\/\1\.js$/.exec(file)?.[1] ?? []);
}

/** The names under which programs import the parts of the package, such as `theme/check`. */
export function partsOf({ folder, files }: Packed): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([key, target]) => {
    const types = addresses(target).find((address) => address.endsWith('.d.ts'));
    if (key === '.' || !types) return [];
    const names = files.flatMap((file) => patternOf(types).exec(file)?.[1] ?? []);
    return key.includes('*') ? names.map((name) => key.slice(2).replace('*', name)) : key.slice(2);
  });
}

/** All addresses of a map of exports. */
export function addresses(target: unknown): string[] {
  if (typeof target === 'string') return [target];
  return Object.values(target as object).flatMap(addresses);
}

/** The files that an address stands for; the name in the place of a star is the same each time. */
export function patternOf(address: string): RegExp {
  const [start = '', ...rest] = address
    .replace('./', '')
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${start}${rest.length > 0 ? `([^/]+)${rest.join('\\1')}` : ''}$`);
}

/** What TypeScript has against programs in a project; `tests/consumers/typescript` asks with node16 resolution too. */
export function complaintsOf(project: string, files: readonly string[], options: object = {}): string {
  const compilerOptions = {
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    jsx: 'react-jsx',
    types: [],
    ...options,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = join(repository, 'node_modules/typescript-native/bin/tsc');
  return spawnSync(process.execPath, [tsc, '--singleThreaded', '--project', project], { encoding: 'utf8' }).stdout;
}
