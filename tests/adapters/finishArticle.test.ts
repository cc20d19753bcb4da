import { describe, expect, it } from 'vitest';
import { finishArticle } from '../../src/adapters/finishArticle';
import { SourceReport } from '../../src/adapters/SourceReport';
import { heading } from '../../src/adapters/withLevels';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { readArticle } from '../../src/article/readArticle';

describe('The end of every adapter', () => {
  it('adds the fields that the source lacks, and replaces only those that are named', () => {
    const article = { headline: 'Ours', language: 'de', publisher: { name: 'The Harbour Post' } };
    const draft: Partial<Article> = { headline: 'Theirs', language: '', body: [] };
    expect(finish(draft, { article }).finished).toEqual({ ...article, headline: 'Theirs', body: [] });
    expect(finish(draft, { article, override: ['headline'] }).finished.headline).toBe('Ours');
  });

  it('leaves out blocks without words, and keeps a paragraph that only refers to a note', () => {
    const body: Article['body'] = [
      { type: 'paragraph', text: '\u00a0\n' },
      { type: 'paragraph', text: [{ type: 'strong', text: [' ', { type: 'break' }] }] },
      { type: 'list', items: [] },
      { type: 'quote', paragraphs: [] },
      { type: 'divider' },
      { type: 'paragraph', text: [{ type: 'note', id: 'a' }] },
    ];
    const notes = [{ id: 'a', text: 'A note.' }];
    expect(finish({ headline: 'A', body, notes }).finished.body).toEqual([body[4], body[5]]);
  });

  it('returns an article that readArticle returns unchanged, whatever the draft holds', () => {
    const body = [
      { type: 'paragraph', text: ['One ', 'two', 3] },
      { type: 'heading', text: 'Same', id: 'a' },
      { type: 'heading', text: 'Same', id: 'a' },
      { type: 'mystery', words: 'Kept' },
    ] as unknown as Article['body'];
    const { finished } = finish({ headline: 'A', body });
    const later: Issue[] = [];
    expect(readArticle(finished, { onIssue: (issue) => later.push(issue) })).toBe(finished);
    expect(later).toEqual([]);
    expect(finished.body.at(-1)).toEqual({ type: 'paragraph', text: 'Kept' });
  });

  it('leaves what a picture lacks to the adapter, which knows the place in the source, and reports a missing headline', () => {
    const { issues } = finish({ body: [{ type: 'figure', image: { url: 'a.jpg' } }] });
    expect(issues).toEqual([{ kind: 'missing', path: '', message: expect.stringContaining('has no headline') }]);
  });

  it('shifts the ranks of headings, so that the highest is 2 and none is below 4', () => {
    const body = [
      heading('Far', 6),
      heading('Highest', 2),
      { type: 'details', summary: 'More', body: [heading('Inner', 3)] },
    ] as Article['body'];
    const { finished, issues } = finish({ headline: 'A', body });
    expect(finished.body).toEqual([
      { type: 'heading', text: 'Far', level: 4 },
      { type: 'heading', text: 'Highest', level: 2 },
      { type: 'details', summary: 'More', body: [{ type: 'heading', text: 'Inner', level: 3 }] },
    ]);
    expect(issues).toEqual([{ kind: 'changed', path: 'body[0]', message: expect.stringContaining('below 4') }]);
  });

  it('shows a pull quote as a quote unless the story has its words', () => {
    const body: Article['body'] = [
      { type: 'pullQuote', text: 'The bench “is” gone.', attribution: 'A gull' },
      { type: 'paragraph', text: ['Nobody knew. ', { type: 'strong', text: 'The Bench' }, ' is gone, they said.'] },
      { type: 'pullQuote', text: 'The bench is back.', attribution: 'A gull' },
    ];
    const { finished, issues } = finish({ headline: 'A', body });
    expect(finished.body).toEqual([
      body[0],
      body[1],
      { type: 'quote', paragraphs: ['The bench is back.'], attribution: 'A gull' },
    ]);
    expect(issues).toEqual([{ kind: 'changed', path: 'body[2]', message: expect.stringContaining('pull quote') }]);
  });

  it('keeps blocks of types of the publisher, if the types are given', () => {
    const recipe = { read: (value: object) => value, words: () => ['Bake.'] };
    const custom = { blocks: { recipe } };
    const draft = { headline: 'A', body: [{ type: 'recipe', step: 'Bake.' }] } as unknown as Article;
    const finished = finishArticle(draft, new SourceReport(), { custom: custom as never });
    expect(finished.body).toEqual([{ type: 'recipe', step: 'Bake.', words: ['Bake.'] }]);
  });
});

it('Issues that are alike become one with the first places', () => {
  const issues: Issue[] = [];
  const report = new SourceReport((issue) => issues.push(issue));
  for (let index = 0; index < 17; index += 1) {
    report.report({ kind: 'missing', path: `p[${index}] > img`, message: 'has no size.' });
  }
  report.report({ kind: 'left-out', path: 'script', message: 'is left out.' });
  expect(issues).toEqual([]);
  report.send();
  report.send();
  expect(issues).toEqual([
    {
      kind: 'missing',
      path: 'p[0] > img',
      message: 'has no size. Also in p[1] > img, p[2] > img, p[3] > img and 13 more.',
    },
    { kind: 'left-out', path: 'script', message: 'is left out.' },
  ]);
});

function finish(draft: Partial<Article>, options: Parameters<typeof finishArticle>[2] = {}) {
  const issues: Issue[] = [];
  return { finished: finishArticle(draft, new SourceReport((issue) => issues.push(issue)), options), issues };
}
