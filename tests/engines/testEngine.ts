import { afterAll, afterEach, describe, expect } from 'vitest';
import type { Engine } from './Engine';
import { testBlocks } from './testBlocks';
import { testCoverage } from './testCoverage';
import { testDepths } from './testDepths';
import { testEmbeds } from './testEmbeds';
import { testHeaders } from './testHeaders';
import { testHosts } from './testHosts';
import { testLayouts } from './testLayouts';
import { testSchemes } from './testSchemes';
import { testThreads } from './testThreads';

/** Runs the tests for all engines, and those that only some support. */
export function testEngine(engine: Engine, testMore?: () => void): void {
  afterAll(() => engine.close());
  describe(engine.name, () => {
    afterEach(async () => {
      expect(await engine.evaluate(() => window.complaints ?? [])).toEqual([]);
    });
    testDepths(engine);
    testSchemes(engine);
    testThreads(engine);
    testLayouts(engine);
    testHosts(engine);
    testHeaders(engine);
    testCoverage(engine);
    testEmbeds(engine);
    testBlocks(engine);
    testMore?.();
  });
}
