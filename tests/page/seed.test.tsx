import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Article, ArticlePage, type Block, type Depth, depths, plainText, readArticle } from '../../src/index';
import { wordsAt } from './depths';

const seed: Article = JSON.parse(readFileSync('stories/articles/lebanon-pullout.json', 'utf8'));
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) =>
    [...sentences.segment(text ?? '')].map((sentence) => sentence.segment.trim()).filter(Boolean),
  );
}

function paragraphs(blocks: readonly Block[] | undefined): string[] {
  return (blocks ?? []).flatMap((block) => (block.type === 'paragraph' ? [plainText(block.text)] : []));
}

/** The sentences of the article at a depth, in the order of the page. */
function sentencesAt(depth: Depth): string[] {
  const version = { 'at-a-glance': [], 'in-brief': paragraphs(seed.brief), 'in-full': paragraphs(seed.body) }[depth];
  return sentencesOf(
    seed.section?.name,
    seed.headline,
    seed.deck,
    seed.standfirst,
    plainText(seed.summary),
    ...(seed.keyPoints ?? []).map((point) => plainText(point.text)),
    ...version,
    seed.conversation?.title,
    seed.conversation?.subtitle,
    ...(seed.conversation?.turns ?? []).flatMap((turn) => paragraphs(turn.body)),
    ...(seed.links ?? []).map((link) => link.label),
  );
}

function expectOnceAndInOrder(text: string, expected: string[]) {
  let end = 0;
  for (const sentence of expected) {
    expect(text.split(sentence).length - 1, `how often the page says: ${sentence}`).toBe(1);
    expect(text.indexOf(sentence), `where the page says: ${sentence}`).toBeGreaterThanOrEqual(end);
    end = text.indexOf(sentence) + sentence.length;
  }
}

describe('the first article', () => {
  it('is valid', () => {
    expect(readArticle(seed, { onIssue: (issue) => expect.fail(`${issue.path} ${issue.message}`) })).toBe(seed);
  });

  it('has the expected parts', () => {
    expect(seed.keyPoints).toHaveLength(5);
    expect(paragraphs(seed.brief)).toHaveLength(5);
    expect(paragraphs(seed.body)).toHaveLength(6);
    expect(seed.conversation?.turns).toHaveLength(10);
    expect(sentencesOf(...paragraphs(seed.body))).toHaveLength(24);
  });

  it.each(depths)('has every sentence once and in order at the depth %s', (depth) => {
    const { container } = render(<ArticlePage article={seed} />);
    expectOnceAndInOrder(wordsAt(container, depth), sentencesAt(depth));
  });

  it('shows no sentences of other depths', () => {
    const { container } = render(<ArticlePage article={seed} />);
    for (const depth of depths) {
      const words = wordsAt(container, depth);
      const elsewhere = depths.filter((other) => other !== depth).flatMap(sentencesAt);
      for (const sentence of elsewhere) {
        if (!sentencesAt(depth).includes(sentence)) expect(words).not.toContain(sentence);
      }
    }
  });

  it('has its pull quotes as asides in the body, in order, each with its attribution', () => {
    const { container } = render(<ArticlePage article={seed} />);
    const asides = [...container.querySelectorAll('[data-depth="in-full"] aside')];
    expect(container.querySelectorAll('aside')).toHaveLength(asides.length);
    const pulled = seed.body.flatMap((block) =>
      block.type === 'pullQuote' ? [plainText(block.text) + plainText(block.attribution)] : [],
    );
    expect(pulled).toHaveLength(2);
    expect(asides.map((aside) => aside.textContent)).toEqual(pulled);
  });

  it('names the speaker of every turn', () => {
    const { container } = render(<ArticlePage article={seed} />);
    const speakers = [...container.querySelectorAll('#conversation li b')].map((name) => name.textContent);
    expect(speakers).toEqual(Array.from({ length: 10 }, (_, index) => (index % 2 ? 'Model' : 'Inventor')));
  });
});
