import { test } from 'vitest';
import { isDeep } from './deep';

type Declare = ((name: string, run: () => unknown) => void) & Pick<typeof test, 'each' | 'runIf'>;

const nothing = () => undefined;
const nowhere = Object.assign(nothing, { each: () => nothing, runIf: () => nothing }) as unknown as Declare;

/**
 * A test that only `npm run test:all` has: of what seldom breaks, or takes long. Whole files of such tests are named `.deep.test`. Not in
 * `deep.ts`, which the configuration of vitest imports, where there are no tests.
 */
export const deepTest: Declare = isDeep ? test : nowhere;
