import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import type { CorrectedPart, Correction } from '../../src/article/Correction';
import { checkArticle } from '../../src/article/checkArticle';
import type { Issue } from '../../src/article/Issue';
import { plainTextOfBlocks } from '../../src/article/plainText';
import { readArticle } from '../../src/article/readArticle';
import { readingMinutes } from '../../src/article/readingTime';
import { withdrawalOf, withoutWithdrawn } from '../../src/article/withdrawn';
import { toJsonLd } from '../../src/exporters/toJsonLd';
import { deepTest } from '../deepTest';
import { box, boxed, knowBoxes } from '../fixtures/boxes';

knowBoxes();

const kept: Block = { type: 'paragraph', id: 'kept', text: 'The lamp burned.' };
const wrong: Block = { type: 'paragraph', id: 'wrong', text: 'The keeper slept.' };

function storyOf(body: readonly Block[], ...parts: CorrectedPart[]): Article {
  const corrections: Correction[] = [{ kind: 'withdrawal', at: '2026-03-02', text: 'It was not so.', parts }];
  return { headline: 'The lamp', body, ...(parts.length > 0 && { corrections }) };
}

function issuesOf(value: unknown): { article: Article; issues: Issue[] } {
  const issues: Issue[] = [];
  const article = readArticle(value, { onIssue: (issue) => issues.push(issue) });
  return { article, issues };
}

describe('A paragraph in a block', () => {
  it.each([1, 2, 5])('is gone when it is withdrawn, %d levels deep', (levels) => {
    const article = storyOf([boxed(levels, wrong), boxed(levels, kept)], '#wrong');
    const { body } = withoutWithdrawn(article);
    expect(plainTextOfBlocks(body)).toBe('The lamp burned.\n');
    expect(JSON.stringify(body)).not.toContain('slept');
    expect(JSON.stringify(toJsonLd(article))).not.toContain('slept');
    expect(toJsonLd(article).wordCount).toBe(3);
  });

  it('is gone from the turn of a conversation', () => {
    const conversation = {
      speakers: [{ id: 'ann', name: 'Ann', kind: 'human' as const }],
      turns: [{ speaker: 'ann', body: [box([wrong, kept])] }],
    };
    const { conversation: left } = withoutWithdrawn({ ...storyOf([], '#wrong'), conversation });
    expect(JSON.stringify(left)).not.toContain('slept');
    expect(JSON.stringify(left)).toContain('burned');
  });

  it('is withdrawn with the block that holds it', () => {
    const article = storyOf([box([wrong], { id: 'box' })], '#box');
    expect(withdrawalOf(article, '#wrong')).toBe(article.corrections?.[0]);
    expect(withoutWithdrawn(article).body).toEqual([]);
  });

  it('leaves the block that holds it unchanged when something else is withdrawn', () => {
    const body = [box([kept]), wrong];
    expect(withoutWithdrawn(storyOf(body, '#wrong')).body[0]).toBe(body[0]);
  });

  it('counts towards the time that a story takes, with the title and the facts of the block', () => {
    const long: Block = { type: 'paragraph', text: 'lamp '.repeat(228) };
    const fields = { title: 'lamp '.repeat(228), facts: [{ term: 'lamp '.repeat(228), value: 'lamp '.repeat(228) }] };
    expect(readingMinutes({ headline: '', body: [box([long, box([long])], fields)] })).toEqual({ 'in-full': 5 });
  });

  it('is found by the id that a correction names', () => {
    const article = storyOf([boxed(3, wrong)], '#wrong');
    expect(issuesOf(article)).toEqual({ article, issues: [] });
    expect(checkArticle(article)).toEqual([]);
  });

  it('is found by the id that a key point names', () => {
    const article: Article = { ...storyOf([boxed(3, kept)]), keyPoints: [{ text: 'It burned.', supports: ['kept'] }] };
    expect(checkArticle(article)).toEqual([]);
  });

  it('has an id that no other part may have', () => {
    const { article, issues } = issuesOf(storyOf([box([kept]), kept]));
    expect(issues.map(({ path }) => path)).toEqual(['body[1].id']);
    expect(article.body[1]?.id).toBeUndefined();
  });
});

describe('checkArticle', () => {
  const rulesAndPaths = (article: Article) => checkArticle(article).map(({ rule, path }) => [rule, path]);
  const quoteOf = (text: string): Block => ({ type: 'pullQuote', text });

  it('finds in a block what a pull quote repeats', () => {
    expect(checkArticle(storyOf([boxed(2, kept), quoteOf('The lamp burned.')]))).toEqual([]);
    expect(checkArticle(storyOf([box([], { facts: [{ term: 'Oil', value: 'It took nine litres' }] })]))).toEqual([]);
  });

  it('compares a pull quote in a block', () => {
    expect(rulesAndPaths(storyOf([kept, boxed(2, quoteOf('The lamp was dark all night.'))]))).toEqual([
      ['pull-quote-differs', 'body[1].body[0].body[0].text'],
    ]);
  });

  it('does not compare one that was withdrawn, nor find words that were', () => {
    const pulled: Block = { type: 'pullQuote', id: 'pulled', text: 'Nobody wrote this at all.' };
    expect(checkArticle(storyOf([kept, boxed(2, pulled)], '#pulled'))).toEqual([]);
    const article = storyOf([box([wrong]), kept, quoteOf('The keeper slept.')], '#wrong');
    expect(rulesAndPaths(article)).toEqual([['pull-quote-differs', 'body[2].text']]);
  });

  it('finds exemptions without a review, and markup, in a block', () => {
    const exempt = { ...kept, provenance: { source: 'humanEdits', exemption: 'editorial' } } as unknown as Block;
    const marked: Block = { type: 'paragraph', text: 'It <b>burned</b>.' };
    expect(rulesAndPaths(storyOf([box([exempt]), box([marked])]))).toEqual([
      ['exemption-not-borne-out', 'body[0].body[0].provenance.exemption'],
      ['markup-in-words', 'body[1].body[0].text'],
    ]);
  });

  it('counts the words in blocks of a brief', () => {
    const long: Block = { type: 'paragraph', text: 'lamp '.repeat(100) };
    expect(rulesAndPaths({ ...storyOf([long]), brief: [boxed(2, long)] })).toEqual([['brief-too-long', 'brief']]);
  });
});

describe('JSON-LD', () => {
  it('has the pictures and the provenance of blocks at any depth', () => {
    const image = { url: 'https://news.example/lamp.jpg', alt: 'A lamp', width: 3, height: 2 };
    const made: Block = {
      type: 'paragraph',
      id: 'made',
      text: 'It burned.',
      provenance: { source: 'trainedAlgorithmicMedia' },
    };
    const jsonLd = toJsonLd(storyOf([boxed(2, { type: 'figure', image }), boxed(2, made)]));
    expect(jsonLd.image).toEqual([expect.objectContaining({ url: 'https://news.example/lamp.jpg' })]);
    expect(jsonLd.hasPart).toEqual([expect.objectContaining({ '@id': '#made', cssSelector: '#made' })]);
  });
});

describe('A block that holds itself', () => {
  function ring(): Article {
    const body: Block[] = [kept];
    const ring = box(body);
    body.push(ring);
    return storyOf([ring], '#wrong');
  }

  it('is read once, and reported', () => {
    const { article, issues } = issuesOf({ ...ring(), corrections: undefined });
    expect(article.body).toEqual([box([kept])]);
    expect(issues).toEqual([
      { kind: 'left-out', path: 'body[0].body[1]', message: expect.stringMatching(/^holds itself/) },
    ]);
  });

  it('ends nothing that looks through an article which nobody has read', () => {
    const article = ring();
    expect(plainTextOfBlocks(article.body)).toBe('The lamp burned.\n');
    expect(withoutWithdrawn(article).headline).toBe('The lamp');
    expect(withdrawalOf(article, '#kept')).toBeUndefined();
    expect(readingMinutes(article)).toEqual({ 'in-full': 1 });
    expect(checkArticle(article).map(({ rule }) => rule)).toEqual(['corrected-part-missing']);
    expect(toJsonLd(article).wordCount).toBe(3);
  });
});

describe('Blocks that are nested too deeply', () => {
  it('keep their words, in a paragraph', () => {
    const { article, issues } = issuesOf(storyOf([boxed(200, kept)]));
    expect(plainTextOfBlocks(article.body)).toBe('The lamp burned.\n');
    expect(issues.map(({ kind, path }) => [kind, path])).toEqual([['changed', `body[0]${'.body[0]'.repeat(20)}`]]);
    expect(issuesOf(article).issues).toEqual([]);
  });

  deepTest('are read to an end, also if each is held twice, which makes more of them than anyone could read', () => {
    let block: Block = kept;
    for (let level = 0; level < 60; level += 1) block = box([block, block]);
    const { article, issues } = issuesOf(storyOf([block]));
    expect(plainTextOfBlocks(article.body)).toContain('The lamp burned.');
    expect(issues.length).toBeGreaterThan(0);
    expect(plainTextOfBlocks(storyOf([block], '#wrong').body)).toContain('The lamp burned.');
    expect(withoutWithdrawn(storyOf([block], '#wrong')).headline).toBe('The lamp');
    expect(checkArticle(article)).toEqual(expect.any(Array));
  });
});
