import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { citationOf } from '../../src/article/citation';
import { type NumberedNotes, numberNotes } from '../../src/article/numberNotes';
import { plainText } from '../../src/article/plainText';
import { readingMinutes } from '../../src/article/readingTime';
import type { Inline, Text } from '../../src/article/Text';
import { withIdPrefix } from '../../src/article/withIdPrefix';

const mark = (id: string): Inline => ({ type: 'note', id });
const paragraph = (...text: Inline[]) => ({ type: 'paragraph', text }) as const;
const notes = ['a', 'b', 'c'].map((id) => ({ id, text: `Note ${id}.` }));
const numbersIn = (text: Text | undefined): (number | undefined)[] =>
  Array.isArray(text)
    ? text.flatMap((piece: Inline) => {
        if (typeof piece === 'string') return [];
        return piece.type === 'note' ? [citationOf(piece)?.note.number] : 'text' in piece ? numbersIn(piece.text) : [];
      })
    : [];
const listed = ({ lists }: NumberedNotes, part: keyof NumberedNotes['lists']) =>
  lists[part]?.notes.map(({ number, text }) => [number, text]);
const numbered = (article: Article) => {
  const result = numberNotes(article);
  if (!result) throw new Error('The article has no notes.');
  return result;
};

describe('numberNotes', () => {
  it('numbers notes by their first marks, also inside other marks', () => {
    const result = numbered({
      headline: 'H',
      body: [
        paragraph('One', mark('b'), { type: 'strong', text: ['two', mark('a')] }),
        paragraph(mark('b'), mark('c')),
      ],
      notes,
    });
    expect(result.article.body.map((block) => 'text' in block && numbersIn(block.text))).toEqual([
      [1, 2],
      [1, 3],
    ]);
    expect(listed(result, 'body')).toEqual([
      [1, 'Note b.'],
      [2, 'Note a.'],
      [3, 'Note c.'],
    ]);
    expect(result.lists.body?.notes.map(({ marks }) => marks)).toEqual([
      ['b-mark-1', 'b-mark-2'],
      ['a-mark-1'],
      ['c-mark-1'],
    ]);
  });

  it('lists in each version what it cites, after what all versions cite', () => {
    const result = numbered({
      headline: 'H',
      summary: ['So', mark('c')],
      brief: [paragraph(mark('a'), mark('c'))],
      body: [paragraph(mark('b'), mark('a'))],
      notes,
    });
    expect(listed(result, 'keyPoints')).toEqual([[1, 'Note c.']]);
    expect(listed(result, 'brief')).toEqual([[2, 'Note a.']]);
    expect(listed(result, 'body')).toEqual([
      [2, 'Note b.'],
      [3, 'Note a.'],
    ]);
    expect(result.lists.keyPoints?.notes[0]?.marks).toHaveLength(2);
  });

  it('gives every list, note and mark an id of its own, and a note its own id once', () => {
    const result = numbered({
      headline: 'H',
      brief: [paragraph(mark('a'))],
      body: [
        { ...paragraph(mark('a'), mark('b')), id: 'a-mark-1' },
        { ...paragraph('B'), id: 'a-brief' },
      ],
      conversation: { speakers: [], turns: [{ speaker: 'Ann', body: [paragraph(mark('a'))] }] },
      notes,
    });
    const ids = Object.values(result.lists).flatMap((list) => [
      list.id,
      ...list.notes.flatMap(({ anchor, marks }) => [anchor, ...marks]),
    ]);
    expect(new Set([...ids, 'a-mark-1', 'a-brief']).size).toBe(ids.length + 2);
    expect(ids).toContain('notes');
    expect(result.lists.body?.notes[0]?.anchor).toBe('a');
  });

  it('lists notes that nothing refers to at the end of the longest version', () => {
    expect(listed(numbered({ headline: 'H', body: [paragraph('A', mark('b'))], notes }), 'body')).toEqual([
      [1, 'Note b.'],
      [2, 'Note a.'],
      [3, 'Note c.'],
    ]);
    expect(listed(numbered({ headline: 'H', brief: [paragraph('A')], body: [], notes }), 'brief')).toHaveLength(3);
  });

  it('takes no note without an id for what a mark without one refers to', () => {
    const noId = { type: 'note' } as unknown as Inline;
    const article = { headline: 'H', brief: [paragraph(noId)], body: [paragraph(noId)], notes: [{ text: 'One.' }] };
    const { lists } = numbered(article as unknown as Article);
    expect(Object.keys(lists)).toEqual(['body']);
    expect(lists.body?.notes.map(({ marks }) => marks)).toEqual([[]]);
  });

  it('numbers marks in notes, which add what they cite to the list', () => {
    const result = numbered({
      headline: 'H',
      body: [paragraph(mark('b'))],
      notes: [
        { id: 'a', text: ['See', mark('b')] },
        { id: 'b', text: ['See', mark('a'), mark('b')] },
      ],
    });
    expect(result.lists.body?.notes.map(({ text }) => numbersIn(text))).toEqual([[2, 1], [1]]);
  });

  it('counts no marks in what is withdrawn', () => {
    const article: Article = {
      headline: 'H',
      brief: [paragraph(mark('c'))],
      body: [{ ...paragraph(mark('a')), id: 'gone' }, paragraph(mark('b'))],
      notes: notes.slice(0, 2),
      corrections: [{ kind: 'withdrawal', text: 'Wrong.', parts: ['#gone', 'brief'] }],
    };
    expect(listed(numbered(article), 'body')).toEqual([
      [1, 'Note b.'],
      [2, 'Note a.'],
    ]);
    expect(numbered(article).lists.body?.notes[1]?.marks).toEqual([]);
    expect(numbered(article).lists.brief).toBeUndefined();
  });

  it('leaves a mark of an unknown note without a number', () => {
    const { article } = numbered({ headline: 'H', body: [paragraph(mark('z'))], notes });
    const [block] = article.body;
    expect(block?.type === 'paragraph' && numbersIn(block.text)).toEqual([undefined]);
  });

  it('adds no words to texts, and nothing to an article without notes', () => {
    const given: Article = { headline: 'H', body: [paragraph('A lamp', mark('a'), '.')], notes };
    const { article } = numbered(given);
    const [block] = article.body;
    expect(block?.type === 'paragraph' && plainText(block.text)).toBe('A lamp.');
    expect(JSON.stringify(article)).toBe(JSON.stringify(given));
    expect(readingMinutes(article)).toEqual(readingMinutes(given));
    expect(numberNotes({ headline: 'H', body: [] })).toBeUndefined();
  });

  it('follows the prefix of ids', () => {
    const article = withIdPrefix(
      {
        headline: 'H',
        keyPoints: [{ text: 'K', supports: ['p'] }],
        body: [{ ...paragraph(mark('a')), id: 'p' }],
        notes,
      },
      'second-',
    );
    const list = numberNotes(article, { idPrefix: 'second-' })?.lists.body;
    expect(list?.id).toBe('second-notes');
    expect(list?.notes[0]).toMatchObject({ number: 1, anchor: 'second-a', marks: ['second-a-mark-1'] });
    expect(article.keyPoints?.[0]?.supports).toEqual(['second-p']);
  });

  it('takes any data', () => {
    const circle: unknown[] = [mark('a')];
    circle.push({ type: 'strong', text: circle });
    const odd = {
      body: [{ type: 'paragraph', text: circle }],
      notes: [null, 'x', { text: circle }, { id: 7, text: 'y' }],
    };
    expect(() => numberNotes(odd as unknown as Article)).not.toThrow();
  });
});
