import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve('src');

/** The modules of `src`, as paths relative to it without an extension, and the modules that each imports. */
const imports = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [withoutEnding(path), importsOf(path)]),
);

/** A static variant, or the public file of a component: each has an address in `broadsheet/static`. */
const ownFile = /\.static$|^components\/(\w+)\/\1$/;

/** These, the modules with a static variant, and the modules that depend on one. */
const doubled: ReadonlySet<string> = closure();

/** The modules that are built separately for `broadsheet/static`; it shares all others. */
export const staticModules = [...doubled].filter((module) => !hasStaticVariant(module));

/** The output path of a module, relative to `dist` and without an extension. */
export function placeOf(module: string, isStatic: boolean): string {
  if (!isStatic || !doubled.has(module)) return module;
  return join('static', hasStaticVariant(module) ? `${module}.static` : module);
}

/** The module at a relative path, as imported from a folder. */
export function moduleAt(path: string, from = root): string {
  return withoutEnding(relative(root, resolve(from, path)));
}

function closure(): Set<string> {
  const found = new Set([...imports.keys()].filter((name) => ownFile.test(name) || hasStaticVariant(name)));
  for (const name of found) {
    for (const [importer, imported] of imports) if (imported.includes(name)) found.add(importer);
  }
  return found;
}

function hasStaticVariant(module: string): boolean {
  return imports.has(`${module}.static`);
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)(?! type)\b[^'";]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)|\bimport\.meta\.dirname, '(\w+)\.js'/gm,
  );
  return [...found].map(([, from, lazy, program]) =>
    moduleAt(from ?? lazy ?? `./${program}`, join(root, dirname(path))),
  );
}

function withoutEnding(path: string): string {
  return path.replaceAll('\\', '/').replace(/\.tsx?$/, '');
}
