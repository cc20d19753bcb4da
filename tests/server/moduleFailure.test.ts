import { expect, it } from 'vitest';
import { moduleFailure } from '../../src/server/prerender/moduleFailure';

it.each([
  [
    'Cannot use import statement outside a module',
    ' Give its name the ending .mjs, or add "type": "module" to package.json.',
  ],
  ["Unexpected token 'export'", ' Give its name the ending .mjs, or add "type": "module" to package.json.'],
  ['Unknown file extension ".ts" for /newsroom.ts', ' Node reads no TypeScript: pass the compiled file.'],
  ["Unexpected token ')'", ''],
])('A module that Node does not load because of “%s” says what to do, where it is known', (reason, advice) => {
  expect(moduleFailure('newsroom.js', new SyntaxError(reason))).toBe(
    `The module newsroom.js cannot be loaded: ${reason}.${advice}`,
  );
});
