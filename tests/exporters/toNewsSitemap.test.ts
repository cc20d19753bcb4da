import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import type { Issue } from '../../src/article/Issue';
import { toNewsSitemap } from '../../src/exporters';
import { deepTest } from '../deepTest';
import { parseXml } from './surfaces';

const now = new Date('2026-03-03T12:00:00Z');
const story: Article = {
  headline: 'Oil & light',
  url: 'https://courier.example/lamp',
  publishedAt: '2026-03-03T11:00:00+02:00',
  publisher: { name: 'The Courier' },
  body: [],
};

const entriesOf = (stories: readonly Article[], onIssue?: (issue: Issue) => void) =>
  [...parseXml(toNewsSitemap(stories, { now, onIssue })).querySelectorAll('url')].map((entry) =>
    [...entry.getElementsByTagName('*')]
      .filter(({ children }) => children.length === 0)
      .map(({ textContent }) => textContent),
  );

describe('A news sitemap', () => {
  it('has address, publication, language, date and title of a story', () => {
    expect(entriesOf([story])).toEqual([
      ['https://courier.example/lamp', 'The Courier', 'en', '2026-03-03T11:00:00+02:00', 'Oil & light'],
    ]);
  });

  it.each([
    ['2026-03-01T12:00:00Z', 1],
    ['2026-03-01T11:59:59Z', 0],
    ['2026-03-03T12:00:01Z', 0],
    ['2026-03-02', 1],
    ['2026-03-01', 0],
  ])('has a story of %s: %i', (publishedAt, count) => {
    expect(entriesOf([{ ...story, publishedAt }])).toHaveLength(count);
  });

  it('keeps a day a day', () => {
    expect(entriesOf([{ ...story, publishedAt: '2026-03-02' }])[0]).toContain('2026-03-02');
  });

  it.each([
    ['en-GB', 'en'],
    ['zh-Hans', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant-HK', 'zh-tw'],
    ['fil', 'fil'],
  ])('names the language %s %s', (language, name) => {
    expect(entriesOf([{ ...story, language }])[0]).toContain(name);
  });

  it('leaves out and reports a story without what it requires, and leaves out one that was withdrawn', () => {
    const issues: Issue[] = [];
    const stories: Article[] = [
      { ...story, url: undefined },
      { ...story, headline: '' },
      { ...story, publishedAt: undefined },
      { ...story, publisher: undefined },
      { ...story, corrections: [{ kind: 'withdrawal', text: 'It was false.' }] },
    ];
    expect(entriesOf(stories, (issue) => issues.push(issue))).toEqual([]);
    expect(issues.filter(({ kind }) => kind === 'missing').map(({ path }) => path)).toEqual(
      expect.arrayContaining(['[0].url', '[1].headline', '[2].publishedAt', '[3].publisher']),
    );
  });

  deepTest('has the newest 1,000 stories', () => {
    const issues: Issue[] = [];
    const stories = Array.from({ length: 1001 }, (_, index): Article => {
      const publishedAt = new Date(now.getTime() - index * 1000).toISOString();
      return { ...story, url: `https://courier.example/${index}`, publishedAt };
    });
    const entries = entriesOf(stories.toReversed(), (issue) => issues.push(issue));
    expect(entries).toHaveLength(1000);
    expect(entries[0]).toContain('https://courier.example/0');
    expect(issues).toHaveLength(1);
  });
});
