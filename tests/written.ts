import type { Plugin } from 'vite';
import { written } from '../build/written.ts';

/** The modules whose text the build makes, for tests of the source. */
export function writtenModules(): Plugin {
  return {
    name: 'broadsheet-written',
    enforce: 'pre',
    load: (id) => written.find(([file]) => file.test(id))?.[1](),
  };
}
