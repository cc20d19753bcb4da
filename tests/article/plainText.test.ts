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

  it.each<[what: string, text: unknown, words: string]>([
    ['a mark without words', ['12 Pier Road', { type: 'stop' }, 'Harbour Town'], '12 Pier Road Harbour Town'],
    ['a mark that does not exist', ['The', { type: 'underline', text: 'lamp' }, 'is out'], 'The lamp is out'],
    ['a list', ['The lamp', ['one', 'two'], 'goes'], 'The lamp one two goes'],
    ['a list inside an item', ['Tools', { type: 'list', items: ['oil', 'cloth'] }], 'Tools oil cloth'],
    ['nothing', ['The lamp', null, 'is out'], 'The lamp is out'],
    ['several of these', ['A', { type: 'stop' }, { type: 'term', text: 'B' }, { type: 'stop' }, 'C'], 'A B C'],
    ['a mark beside it', [{ type: 'strong', text: 'A' }, { type: 'stop' }, { type: 'strong', text: 'B' }], 'A B'],
    ['HTML', ['A', { html: '<p>un<em>believ</em>able</p><p>lamp</p>' }, 'B'], 'A unbelievable lamp B'],
  ])('glues no words where there is %s', (_what, text, words) => {
    expect(plainText(text as Text).replace(/ +/g, ' ')).toBe(words);
  });

  it('adds no blank where there is one, at the ends, and before a mark that closes', () => {
    const term = { type: 'term', text: 'lamp' };
    expect(plainText(['The ', term, ' is out'] as Text)).toBe('The lamp is out');
    expect(plainText([term, ', and (', term, ').'] as Text)).toBe('lamp, and (lamp).');
    expect(plainText([{ type: 'stop' }, 'A', { type: 'stop' }] as unknown as Text)).toBe('A');
  });

  it('writes a line break as one', () => {
    expect(plainText(['12 Pier Road', { type: 'break' }, 'Harbour Town'])).toBe('12 Pier Road\nHarbour Town');
  });

  it('leaves out the mark of a note', () => {
    expect(plainText(['The lamp', { type: 'note', id: 'a' }, ' stays.'])).toBe('The lamp stays.');
  });

  it('keeps a word whole in which a mark begins', () => {
    expect(plainText(['un', { type: 'emphasis', text: 'believ' }, 'able'])).toBe('unbelievable');
    expect(plainText(['un', { type: 'emphasis', said: 'believ' }, { type: 'strong' }, 'able'] as unknown as Text)).toBe(
      'unbelievable',
    );
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

  it.each<[what: string, block: object, words: string]>([
    ['a paragraph', { type: 'paragraph', said: 'A lamp' }, 'A lamp\n'],
    ['a list', { type: 'list', title: 'A lamp' }, 'A lamp\n'],
    ['a quote', { type: 'quote', text: 'A lamp' }, 'A lamp\n'],
    ['a figure', { type: 'figure', url: '/x.jpg', caption: 'A lamp' }, 'A lamp\n'],
    ['a pull quote', { type: 'pullQuote', said: 'A lamp' }, 'A lamp\n'],
    ['a block of no type', { title: 'A lamp' }, 'A lamp\n'],
  ])('has the words of %s that are not where they belong', (_what, block, words) => {
    expect(plainTextOfBlocks([block] as unknown as Block[])).toBe(words);
  });

  it('leaves out pull quotes, which repeat words', () => {
    expect(plainTextOfBlocks([{ type: 'pullQuote', text: 'Again', attribution: 'And again' }])).toBe('');
  });

  it('is empty where there are no blocks', () => {
    expect(plainTextOfBlocks(undefined)).toBe('');
    expect(plainTextOfBlocks([])).toBe('');
  });
});
