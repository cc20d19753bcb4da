import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The version of this package. It is found by the name of the package, as built files are at different depths in it. */
export function version(): string {
  const require = createRequire(join(import.meta.dirname, 'version.js'));
  return require('broadsheet/package.json').version;
}
