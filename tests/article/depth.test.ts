import { expect, it } from 'vitest';
import type { Block } from '../../src/article/Block';
import { depths, depthsOf } from '../../src/article/depth';

const words: Block[] = [{ type: 'paragraph', text: 'Words.' }];

it('the depths go from the shortest to the longest', () => {
  expect(depths).toEqual(['at-a-glance', 'in-brief', 'in-full']);
});

it('an article with every part is read at three depths', () => {
  expect(depthsOf({ summary: 'A', keyPoints: [{ text: 'B' }], brief: words, body: words })).toEqual(depths);
});

it('a summary or one key point is enough for a glance', () => {
  expect(depthsOf({ summary: 'A', body: words })).toEqual(['at-a-glance', 'in-full']);
  expect(depthsOf({ keyPoints: [{ text: 'A' }], body: words })).toEqual(['at-a-glance', 'in-full']);
});

it('a part that is empty is no depth', () => {
  expect(depthsOf({ summary: '', keyPoints: [], brief: [], body: words })).toEqual(['in-full']);
  expect(depthsOf({ brief: words, body: [] })).toEqual(['in-brief']);
  expect(depthsOf({ body: [] })).toEqual([]);
});
