import { describe, expect, it } from 'vitest';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { toTranscript } from '../../src/exporters/toTranscript';
import { box, boxed, knowBoxes } from '../fixtures/boxes';

knowBoxes();

describe('The text of blocks inside blocks', () => {
  const turn = (block: ReturnType<typeof box>) => ({
    speakers: [{ id: 'ida', name: 'Ida', kind: 'human' as const }],
    turns: [{ speaker: 'ida', body: [block] }],
  });

  it.each([1, 20, 64, 65, 500])('is in a transcript, %i levels deep', (levels) => {
    const block = boxed(levels, { type: 'paragraph', text: 'Deep down.' });
    expect(toTranscript(turn(block))).toContain('Deep down.');
    expect(plainTextOfBlocks([block])).toContain('Deep down.');
  });

  it('is in a transcript once where a block holds itself', () => {
    const circle = box([{ type: 'paragraph', text: 'Round.' }]) as unknown as { body: unknown[] };
    circle.body.push(circle);
    expect(toTranscript(turn(circle as never)).split('Round.')).toHaveLength(2);
  });
});
