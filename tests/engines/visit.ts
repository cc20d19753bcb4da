import { expect, inject } from 'vitest';
import type { Engine } from './Engine';

let readers = 0;

/** Opens a page of the site at a new origin, where nothing is stored. */
export async function visit(engine: Engine, path: string): Promise<void> {
  readers += 1;
  await engine.open(`http://reader-${process.pid}-${readers}.${inject('site')}${path}`);
}

/** Opens a page of the site at the last origin. */
export async function visitAgain(engine: Engine, path: string): Promise<void> {
  await engine.open(`http://reader-${process.pid}-${readers}.${inject('site')}${path}`);
}

/** Waits until React has hydrated a page; a document by `renderDocument` has no React. */
export async function isTakenOver(engine: Engine, path: string): Promise<void> {
  if (path.endsWith('/document')) return;
  await expect.poll(() => engine.evaluate(() => document.documentElement.hasAttribute('data-ready'))).toBe(true);
}

/** True if the beginning of an element is in the viewport. */
export function isInWindow(engine: Engine, selector: string): Promise<boolean> {
  return engine.evaluate((sought) => {
    const { top, height } = (document.querySelector(sought) as Element).getBoundingClientRect();
    return height > 0 && top >= 0 && top < innerHeight;
  }, selector);
}
