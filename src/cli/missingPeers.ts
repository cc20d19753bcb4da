import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The peer dependencies of the command line that are not installed. */
export function missingPeers(): string[] {
  const { resolve } = createRequire(join(import.meta.dirname, 'broadsheet.js'));
  return ['react', 'react-dom'].filter((name) => {
    try {
      return !resolve(name);
    } catch {
      return true;
    }
  });
}
