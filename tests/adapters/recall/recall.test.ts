import { expect, it } from 'vitest';
import type { IssueKind } from '../../../src/article/Issue';
import { matchesOf, recallOf, unexplained, wordsOf } from './recall';
import { sourcePiecesOf } from './sourceText';

it('words are compared without case, soft hyphens and the form of their accents', () => {
  expect(wordsOf('Cafe\u0301 Zei\u00adtung, 10\u00a0000 — می\u200cخواهم')).toEqual([
    'café',
    'zeitung',
    '10',
    '000',
    'می\u200cخواهم',
  ]);
  expect(wordsOf('ภาษาไทย').length).toBeGreaterThan(1);
});

it.each([
  ['a b c d', 'a b c d', [0, 1, 2, 3]],
  ['a b c d', 'b d', [1, 3]],
  ['a b c', 'x a y c z', [0, 2]],
  ['a b c a b b a', 'c b a b a c', 4],
  ['', 'a', []],
  ['a', '', []],
])('of %j and %j the longest sequence of words in common is found', (one, other, expected) => {
  const matches = matchesOf(one.split(' ').filter(Boolean), other.split(' ').filter(Boolean));
  if (typeof expected === 'number') expect(matches).toHaveLength(expected);
  else expect(matches).toEqual(expected);
});

it('what an article lacks is found with its place, and so is what the source does not have', () => {
  const body = [
    { type: 'paragraph', text: ['The bench ', { type: 'strong', text: 'is gone' }] },
    { type: 'figure', image: { url: 'a.jpg' }, caption: 'A gull', credit: 'Photo' },
  ];
  expect(recallOf('The green bench is gone. A gull.', { body } as never)).toEqual({
    recall: 6 / 7,
    words: 7,
    missing: [{ words: 'green', at: 1, place: '' }],
    insertions: ['photo'],
  });
});

it('the words of HTML are those between the tags that readers see, apart where blocks are apart', () => {
  const html = '<p>a<b>b</b></p>c<br>d<script>e</script><svg><title>f</title></svg><noscript>g</noscript>';
  expect(sourcePiecesOf(html).flatMap(({ text }) => wordsOf(text))).toEqual(['ab', 'c', 'd', 'g']);
});

it('missing words are explained by an issue with a node that they stand in', () => {
  const html = '<p>One</p><nav><a>two</a></nav><nav>three</nav><p>four</p>';
  const recall = recallOf(sourcePiecesOf(html, 'text'), { body: [] });
  expect(recall.missing.map(({ place }) => place)).toEqual([
    'text > p[0]',
    'text > nav[0] > a',
    'text > nav[1]',
    'text > p[1]',
  ]);
  const explainedBy = (path: string, kind: IssueKind = 'left-out') => {
    const left = unexplained(recall, [{ kind, path, message: 'is left out.' }]).map(({ words }) => words);
    return recall.missing.map(({ words }) => words).filter((words) => !left.includes(words));
  };
  expect(explainedBy('text > nav[0]')).toEqual(['two']);
  expect(explainedBy('text > nav[2]')).toEqual([]);
  expect(explainedBy('text')).toEqual(['one', 'two', 'three', 'four']);
  expect(explainedBy('text', 'missing')).toEqual([]);
  expect(explainedBy('')).toEqual([]);
});
