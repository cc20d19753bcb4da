import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const baselines = new URL('./baselines/', import.meta.url);
const found = new URL('../../.visual/', import.meta.url);
mkdirSync(baselines, { recursive: true });
mkdirSync(found, { recursive: true });

/**
 * Versions of an engine render the edges of letters differently: each pixel may differ by this much, and a share of them by more. Chromium
 * 147 and 156 differ by more in at most 0.13 % of the pixels of a whole page, and in 0.46 % of its opening.
 */
const threshold = 0.3;

/** Compares a picture with its baseline. A share of `tolerance` of its pixels may differ; differences are written to `.visual/`. */
export function compare(name: string, picture: Buffer, tolerance = 0.0025): void {
  const baseline = new URL(name, baselines);
  if (process.env.UPDATE_BASELINES) writeFileSync(baseline, picture);
  expect(existsSync(baseline), `There is no baseline ${name}: look at the page and run npm run fix:visual.`).toBe(true);

  const [is, was] = [PNG.sync.read(picture), PNG.sync.read(readFileSync(baseline))];
  const advice = `The picture is in .visual/${name}; if it is right, run npm run fix:visual.`;
  writeFileSync(new URL(name, found), picture);
  expect({ width: is.width, height: is.height }, advice).toEqual({ width: was.width, height: was.height });

  const drawing = new URL(name.replace('.png', '.difference.png'), found);
  rmSync(drawing, { force: true });
  const pixels = pixelmatch(is.data, was.data, undefined, is.width, is.height, { threshold });
  const share = pixels / (is.width * is.height);
  if (share > tolerance) {
    const difference = new PNG({ width: is.width, height: is.height });
    pixelmatch(is.data, was.data, difference.data, is.width, is.height, { threshold });
    writeFileSync(drawing, PNG.sync.write(difference));
  }
  expect(share, advice).toBeLessThanOrEqual(tolerance);
}
