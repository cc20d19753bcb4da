import { describe, expect, it } from 'vitest';
import { plainText, plainTextOfBlocks } from '../../src/article/plainText';
import { lighthouse } from '../fixtures/lighthouse';

describe('plainText', () => {
  it('is the string itself where there are no marks', () => {
    expect(plainText('The lamp is out.')).toBe('The lamp is out.');
  });

  it('is empty where there is no text', () => {
    expect(plainText(undefined)).toBe('');
    expect(plainText('')).toBe('');
    expect(plainText([])).toBe('');
  });

  it('leaves marks out and joins the words as they stand, adding no space', () => {
    expect(
      plainText([
        'The ',
        { type: 'strong', text: ['la', { type: 'emphasis', text: 'mp' }] },
        { type: 'link', text: ' is', url: '/' },
        ' ',
        { type: 'language', text: 'kaputt', language: 'de' },
        '.',
      ]),
    ).toBe('The lamp is kaputt.');
  });
});

describe('plainTextOfBlocks', () => {
  it('has a line for each paragraph, heading, item, quoted paragraph, attribution and caption', () => {
    expect(plainTextOfBlocks(lighthouse.body).trimEnd().split('\n')).toEqual([
      'She wrote every night in the log book, and always ended with bonne nuit.',
      'In the tower',
      'A brass oil can',
      'A chamois cloth',
      'The tower in winter.',
      'I set my watch by her.',
      'Now I will have to buy a better one.',
      'Jonah Pell, harbour master',
      'On the last evening nobody came, and she was glad of it.',
    ]);
  });

  it('leaves out pull quotes, which repeat words', () => {
    expect(plainTextOfBlocks([{ type: 'pullQuote', text: 'Again', attribution: 'And again' }])).toBe('');
  });

  it('is empty where there are no blocks', () => {
    expect(plainTextOfBlocks(undefined)).toBe('');
    expect(plainTextOfBlocks([])).toBe('');
  });
});
