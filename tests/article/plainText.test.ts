import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/Block';
import { plainText, plainTextOfBlocks } from '../../src/article/plainText';
import { quotationMarks } from '../../src/article/quotationMarks';
import type { Quotation, Text } from '../../src/article/Text';
import { lighthouse } from '../fixtures/lighthouse';

const quoted = (text: Text): Quotation => ({ type: 'quotation', text });

describe('plainText', () => {
  it('is the string itself where there is no markup', () => {
    expect(plainText('The lamp is out.')).toBe('The lamp is out.');
  });

  it('is empty where there is no text', () => {
    expect(plainText(undefined)).toBe('');
    expect(plainText('')).toBe('');
    expect(plainText([])).toBe('');
  });

  it('writes the marks of what is quoted, those inside others being the inner ones, in the language that is asked for', () => {
    const said: Text = [
      'She said: ',
      { type: 'quotation', text: ['He wrote ', { type: 'quotation', text: ['no, ', quoted('never')] }, '.'] },
    ];
    expect(plainText(said)).toBe('She said: “He wrote ‘no, ‘never’’.”');
    expect(plainText(said, quotationMarks('de'))).toBe('She said: „He wrote ‚no, ‚never‘‘.“');
    expect(plainText(said, quotationMarks('fr-CH'))).toBe('She said: «He wrote ‹no, ‹never››.»');
  });

  it('writes the marks of what is quoted inside other words', () => {
    expect(plainText([{ type: 'strong', text: ['the ', quoted('lamp')] }], quotationMarks('ja'))).toBe('the 「lamp」');
  });

  it.each<[what: string, text: unknown, words: string]>([
    ['a number', 7, '7'],
    ['a mark that does not exist', [{ type: 'underline', words: 'A lamp' }], 'A lamp'],
    ['holes', ['A', null, ' lamp'], 'A lamp'],
    ['a quotation of nothing', [{ type: 'quotation' }], '“”'],
  ])('keeps the words of %s', (_what, text, words) => {
    expect(plainText(text as Text)).toBe(words);
  });

  it('leaves markup out and joins the words as they stand, adding no space', () => {
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
  it('writes the marks of what is quoted in every block, in the language that is asked for', () => {
    const text = [quoted('so')];
    const blocks: Block[] = [
      { type: 'paragraph', text },
      { type: 'heading', text },
      { type: 'list', items: [text] },
      { type: 'quote', paragraphs: [text], attribution: text },
      { type: 'figure', image: { url: '/a.png', alt: '', width: 1, height: 1 }, caption: text },
    ];
    expect(plainTextOfBlocks(blocks, quotationMarks('de'))).toBe('„so“\n'.repeat(6));
    expect(plainTextOfBlocks(blocks)).toBe('“so”\n'.repeat(6));
  });

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
