import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Block } from '../../src/article/Block';
import { childrenOf, rowOf } from '../../src/article/childrenOf';
import { pathOfPart, walkBlocks } from '../../src/article/walkBlocks';
import { box, boxed, knowBoxes } from '../fixtures/boxes';
import { asArticle, lighthouse } from '../fixtures/lighthouse';
import { oddities } from '../fixtures/oddities';

knowBoxes();

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function textsOf(article: Partial<Article>, children?: Parameters<typeof walkBlocks>[2]): unknown[] {
  const texts: unknown[] = [];
  walkBlocks(article, { text: (text) => void texts.push(text) }, children);
  return texts;
}

function pathsOf(article: Partial<Article>): string[] {
  const paths: string[] = [];
  walkBlocks(article, {
    part(part) {
      paths.push(pathOfPart(part));
      return undefined;
    },
  });
  return paths;
}

const story: Article = {
  headline: 'Headline',
  deck: 'Deck',
  standfirst: 'Standfirst',
  summary: ['Sum', { type: 'strong', text: 'mary' }],
  keyPoints: [{ text: 'Point' }],
  brief: [paragraph('Brief')],
  body: [
    { type: 'heading', text: 'Heading' },
    { type: 'list', items: ['One', 'Two'] },
    { type: 'quote', paragraphs: ['Three', 'Four'], attribution: 'Ann' },
    { type: 'pullQuote', text: 'Two', attribution: 'Ben' },
    { type: 'figure', image: { url: '/x.jpg', alt: 'A lamp', width: 3, height: 2 }, caption: 'Caption', credit: 'Cy' },
    { type: 'divider' },
    box([paragraph('Inside'), box([paragraph('Deep')])], { title: 'Box', facts: [{ term: 'Height', value: '9 m' }] }),
  ],
  conversation: {
    title: 'Talk',
    speakers: [{ id: 'ann', name: 'Ann Oil', kind: 'human' }],
    turns: [{ speaker: 'ann', topic: 'Topic', body: [paragraph('Said')] }],
  },
};

describe('walkBlocks', () => {
  it('visits every text, in the order in which it is read', () => {
    expect(textsOf(story).flat()).toEqual([
      ...['Headline', 'Deck', 'Standfirst', 'Sum', { type: 'strong', text: 'mary' }, 'Point', 'Brief', 'Heading'],
      ...['One', 'Two', 'Three', 'Four', 'Ann', 'Two', 'Ben', 'Caption', 'Cy'],
      ...['Box', 'Height', '9 m', 'Inside', 'Deep', 'Talk', 'Ann Oil', 'Topic', 'Said'],
    ]);
  });

  it('visits every item with its path', () => {
    expect(pathsOf(story)).toEqual([
      ...['keyPoints[0]', 'brief[0]', 'body[0]', 'body[1]', 'body[2]', 'body[3]', 'body[4]', 'body[5]', 'body[6]'],
      ...['body[6].facts[0]', 'body[6].body[0]', 'body[6].body[1]', 'body[6].body[1].body[0]'],
      ...['conversation.speakers[0]', 'conversation.turns[0]', 'conversation.turns[0].body[0]'],
    ]);
  });

  it('visits only the parts that it is given', () => {
    expect(textsOf({ brief: story.brief })).toEqual(['Brief']);
    expect(textsOf({})).toEqual([]);
  });

  it('tells words that count from those that are only shown', () => {
    const labels: unknown[] = [];
    walkBlocks(story, { text: (text, content) => void (content === 'label' && labels.push(text)) });
    expect(labels).toEqual(['Two', 'Ben', 'Cy', 'Ann Oil']);
  });

  it('passes over what an item holds where it is told to', () => {
    const texts: unknown[] = [];
    walkBlocks(
      { body: [boxed(2, paragraph('Inside')), paragraph('Beside')] },
      { part: ({ value }) => (value.type === 'box' ? 'skip' : undefined), text: (text) => void texts.push(text) },
    );
    expect(texts).toEqual(['Beside']);
  });

  it('leaves an article without the items that are removed, and copies nothing else', () => {
    const left = walkBlocks(story, { part: ({ value }) => (value.text === 'Inside' ? 'remove' : undefined) });
    expect(textsOf(left)).toEqual(textsOf(story).filter((text) => text !== 'Inside'));
    expect(left.body.slice(0, 6)).toEqual(story.body.slice(0, 6));
    expect(left.body[0]).toBe(story.body[0]);
    expect(left.conversation).toBe(story.conversation);
    expect(walkBlocks(story, { part: () => undefined })).toBe(story);
  });

  it('follows the table that it is given', () => {
    const poll = { type: 'poll', question: 'Who?', answers: [{ label: 'Ann' }, { label: 'Ben' }] };
    const body = [poll as unknown as Block, paragraph('Inside')];
    const row = rowOf<typeof poll>({ question: 'text', answers: [rowOf<{ label: string }>({ label: 'text' })] });
    expect(textsOf({ body }, { ...childrenOf, poll: row })).toEqual(['Who?', 'Ann', 'Ben', 'Inside']);
  });

  it('visits items that are texts or records, such as those of a nested list', () => {
    const inner: Block = { type: 'list', items: ['Deep'] };
    const items = ['One', ['Two', { type: 'strong', text: '!' }], { body: [paragraph('Three'), inner] }];
    const list = rowOf<{ items: unknown[] }>({ items: [rowOf<{ body: unknown[] }>({ body: ['block'] })] });
    const body = [{ type: 'list', items } as unknown as Block];
    expect(textsOf({ body }, { ...childrenOf, list })).toEqual([items[0], items[1], 'Three', 'Deep']);
  });

  it('puts what it is given in the place of an item or a text', () => {
    const left = walkBlocks(story, {
      part: ({ value }) => (value.type === 'divider' ? { ...value, id: 'here' } : undefined),
      text: (text) => (text === 'Deep' ? 'Deeper' : undefined),
    });
    expect(left.body[5]).toEqual({ type: 'divider', id: 'here' });
    expect(textsOf(left)).toEqual(textsOf(story).map((text) => (text === 'Deep' ? 'Deeper' : text)));
    expect(left.body[0]).toBe(story.body[0]);
  });

  it('visits all words at once of a block that is shown as its words', () => {
    const quiz = { type: 'quiz', question: 'Who?', answers: ['Ann', 'Ben'] } as unknown as Block;
    const hollow = { type: 'figure', caption: 'A caption without a picture' } as unknown as Block;
    expect(textsOf({ body: [quiz, hollow, 'A string' as unknown as Block] })).toEqual([
      'Who? Ann Ben',
      'A caption without a picture',
      'A string',
    ]);
  });

  it('visits once what holds itself, and ends', () => {
    const body: Block[] = [paragraph('Inside')];
    const ring = box(body);
    body.push(ring);
    expect(textsOf({ body: [ring, ring] })).toEqual(['Inside', 'Inside']);
  });

  it('ends in a value that stands for millions', () => {
    let block = paragraph('Inside');
    for (let level = 0; level < 60; level += 1) block = box([block, block]);
    expect(textsOf({ body: [block, paragraph('Beside')] }).length).toBeLessThan(30_000);
    expect(textsOf({ body: [block, paragraph('Beside')] }).at(-1)).toBe('Beside');
  });

  it('visits a list of any length', () => {
    const body = Array.from({ length: 60_000 }, (_, index) => paragraph(`${index}`));
    expect(textsOf({ body })).toHaveLength(60_000);
  });

  it.each(oddities)('takes %s, as an article and as each of its parts', (_, value) => {
    expect(() => textsOf(asArticle(value))).not.toThrow();
    for (const field of Object.keys(lighthouse)) {
      const article = asArticle({ ...lighthouse, [field]: value });
      expect(() => textsOf(article), field).not.toThrow();
      expect(() => pathsOf(article), field).not.toThrow();
    }
  });
});
