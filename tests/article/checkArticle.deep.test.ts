import { expect, it } from 'vitest';
import type { Block } from '../../src/article/Block';
import { checkArticle } from '../../src/article/checkArticle';

it('an article of ten thousand paragraphs is checked before the test runner gives up, which work that grows with the square is not', () => {
  const body: Block[] = [];
  for (let index = 0; index < 10_000; index += 1) {
    const words = Array.from({ length: 40 }, (_, word) => `word${(index * 7 + word * 13) % 997}`);
    body.push({ type: 'paragraph', id: `p-${index}`, text: words.join(' ') });
    const told = `${words.slice(5, 20).join(' ')} ${index % 20 ? '' : 'nowhere'}`;
    if (index % 10 === 0) body.push({ type: 'pullQuote', text: told });
  }
  const keyPoints = [{ text: 'Nothing of this stands anywhere in the story.' }];
  const findings = checkArticle({ headline: 'The lamp', body, keyPoints });
  expect(findings.filter(({ rule }) => rule === 'pull-quote-differs')).toHaveLength(500);
});
