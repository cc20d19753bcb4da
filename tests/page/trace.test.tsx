import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Article, ArticlePage, KeyPoints } from '../../src/index';
import { renderDocument } from '../../src/server/renderDocument';

const story: Article = {
  headline: 'The wall',
  keyPoints: [
    { id: 'council', text: 'The council takes the wall.', supports: ['vote'] },
    { text: 'A penny pays for it.', supports: ['penny', 'vote', 'nowhere'] },
    { text: 'Nobody knows when.' },
  ],
  brief: [{ type: 'paragraph', id: 'vote', text: 'The vote was eleven to six.' }],
  body: [
    { type: 'paragraph', text: 'It was late.' },
    { type: 'paragraph', id: 'penny', text: 'A penny on each crossing.' },
  ],
};
const points = () => within(document.querySelector('.broadsheet-KeyPoints') as HTMLElement).getAllByRole('listitem');
const targetOf = (link: Element) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
const lineBefore = (id: string) => document.getElementById(id)?.previousElementSibling as HTMLElement;

describe('A key point with passages that support it', () => {
  it('links to each of them, and to none that is not on the page', () => {
    render(<ArticlePage article={story} />);
    const [council, penny, nobody] = points() as [HTMLElement, HTMLElement, HTMLElement];
    const links = (point: HTMLElement) => within(point).queryAllByRole('link');
    expect(links(council).map((link) => [link.textContent, targetOf(link)?.textContent])).toEqual([
      ['Where the story says so', 'The vote was eleven to six.'],
    ]);
    expect(links(penny).map((link) => [link.textContent, targetOf(link)?.textContent])).toEqual([
      ['Where the story says so 1', 'A penny on each crossing.'],
      ['Where the story says so 2', 'The vote was eleven to six.'],
    ]);
    expect(links(nobody)).toEqual([]);
  });

  it('is reached from the passage, before which the links back are', () => {
    render(<ArticlePage article={story} />);
    const back = within(lineBefore('vote')).getAllByText('Back to the key point');
    expect(back.map((link) => targetOf(link))).toEqual(points().slice(0, 2));
  });

  it('is named at the passage if the page asks for it', () => {
    render(<ArticlePage article={story} trace />);
    expect(lineBefore('penny')).toHaveTextContent('Supports the key point: A penny pays for it.');
    const link = within(lineBefore('penny')).getByText('A penny pays for it.');
    expect(targetOf(link)).toBe(points()[1]);
  });

  it('has no trace where the passage or the point is withdrawn', () => {
    const corrections = [
      { id: 'c', kind: 'withdrawal', at: '2026-11-25', text: 'Wrong.', parts: ['#council', '#penny'] },
    ] as const;
    render(<ArticlePage article={{ ...story, corrections }} trace />);
    expect(lineBefore('vote')).toHaveTextContent(/^Supports the key point: A penny pays for it\.$/);
    expect(document.getElementById('penny')).toHaveTextContent('Wrong.');
    expect(screen.getAllByText(/Where the story says so/)).toHaveLength(1);
  });

  it('leads to passages of its own article under a prefix', () => {
    render(
      <>
        <ArticlePage article={story} />
        <ArticlePage article={story} idPrefix="second-" />
      </>,
    );
    for (const link of screen.getAllByText(/Where the story says so|Back to the key point/)) {
      expect(targetOf(link)?.closest('.broadsheet-ArticlePage')).toBe(link.closest('.broadsheet-ArticlePage'));
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links only where its passages are on the page', () => {
    render(<KeyPoints points={story.keyPoints ?? []} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('costs nothing where no key point is supported', () => {
    const html = renderDocument({ ...story, keyPoints: [{ text: 'The council takes the wall.' }] });
    expect(html).not.toContain('broadsheet-Trace');
  });
});
