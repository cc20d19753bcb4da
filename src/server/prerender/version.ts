import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The version of this library, wherever in the package its build stands. */
export function version(): string {
  const require = createRequire(join(import.meta.dirname, 'version.js'));
  return require('broadsheet/package.json').version;
}
