import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What Broadsheet needs beside it and does not find. */
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
