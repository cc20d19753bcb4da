import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { toPlainText } from '../../src/exporters';
import { messagesFor } from '../../src/messages/messagesFor';

const story: Article = {
  headline: 'Oil and light',
  authors: [{ name: 'Ida Fenwick' }, { name: 'Per Holm' }],
  publishedAt: '2026-03-01',
  url: 'https://courier.example/lamp',
  notes: [{ id: 'one', text: 'Nobody counted.' }],
  body: [
    {
      type: 'paragraph',
      text: [
        'She read ',
        { type: 'link', text: 'the log', url: '/log' },
        ' and ',
        { type: 'link', text: 'courier.example/pell', url: 'https://courier.example/pell' },
        '.',
        { type: 'note', id: 'one' },
      ],
    },
    { type: 'quote', paragraphs: [['He said ', { type: 'quotation', text: 'no' }]], attribution: 'Pell' },
    {
      type: 'list',
      ordered: true,
      start: 3,
      reversed: true,
      items: ['Oil', { text: 'Match', body: [{ type: 'list', items: ['dry'] }] }],
    },
    {
      type: 'table',
      head: [{ cells: [{ text: 'Month' }, { text: 'Litres' }] }],
      rows: [{ cells: [{ text: 'May' }, { text: '4' }] }],
    },
    { type: 'figure', image: { url: 'a.jpg', alt: 'A tower' }, caption: 'At dusk', credit: 'Ola' },
  ],
  corrections: [{ kind: 'correction', at: '2026-03-02', text: 'It was the north tower.', parts: ['summary'] }],
};

describe('A story as plain text', () => {
  it('has its words, with addresses, notes and corrections', () => {
    expect(toPlainText(story)).toBe(`Oil and light

By Ida Fenwick and Per Holm

March 1, 2026

She read the log (https://courier.example/log) and courier.example/pell.[1]

> He said “no”
>
> — Pell

3. Oil
2. Match
  - dry

Month: May; Litres: 4

[A tower] At dusk Ola

[1] Nobody counted.

Corrections

- Correction, March 2, 2026: It was the north tower. Concerns: Summary
`);
  });

  it('has the words of the language of the story', () => {
    const text = toPlainText({ ...story, language: 'de' }, { messages: messagesFor });
    expect(text).toContain('Von Ida Fenwick und Per Holm');
    expect(text).toContain('1. März 2026');
    expect(text).toContain('„no“');
  });

  it('says which speakers are machines', () => {
    const conversation = {
      speakers: [
        { id: 'a', name: 'Ann', kind: 'human', asks: true } as const,
        { id: 'b', name: 'Model', kind: 'ai' } as const,
      ],
      turns: [
        { speaker: 'a', body: [{ type: 'paragraph', text: 'Is it dark?' } as const] },
        { speaker: 'b', body: [{ type: 'paragraph', text: 'It is.' } as const] },
      ],
    };
    const text = toPlainText({ ...story, conversation });
    expect(text).toContain('The answers here were written by an AI model.');
    expect(text).toContain('Ann: Is it dark?\n\nModel (AI): It is.');
  });

  it('has the short version and no other, if that is asked for', () => {
    const text = toPlainText({ ...story, brief: [{ type: 'paragraph', text: 'Short.' }] }, { depth: 'in-brief' });
    expect(text).toContain('Short.');
    expect(text).not.toContain('She read');
    expect(toPlainText(story, { depth: 'in-brief' })).toContain('She read');
    expect(toPlainText({ ...story, summary: 'One.' }, { depth: 'at-a-glance' })).not.toContain('She read');
  });

  it('has lines that are no wider than it is told, in columns', () => {
    const words = 'The lamp burned for the people who waited for the ships. '.repeat(4);
    const wide = '灯塔守望着海港，直到天亮。'.repeat(6);
    const text = toPlainText(
      {
        headline: words,
        body: [
          { type: 'quote', paragraphs: [words] },
          { type: 'paragraph', text: wide },
        ],
      },
      { width: 40 },
    );
    const columns = (line: string) => [...line].reduce((sum, one) => sum + (/[\u3000-\uffef]/.test(one) ? 2 : 1), 0);
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(42);
    expect(text.split('\n').filter((line) => line.startsWith('> The') || line.startsWith('> '))).not.toHaveLength(0);
    expect(text.replace(/\s+>? ?/g, '')).toContain(wide);
    expect(text).not.toMatch(/\n[，。]/);
  });

  it('is composed, and without soft hyphens', () => {
    expect(toPlainText({ headline: 'Cafe\u0301 light\u00adhouse', body: [] })).toBe('Café lighthouse\n');
  });

  it('is empty for a story without words', () => {
    expect(toPlainText({ headline: '', body: [] })).toBe('');
  });
});
