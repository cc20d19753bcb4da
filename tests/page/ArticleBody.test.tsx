import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticleBody, type Block } from '../../src/index';
import { lighthouse } from '../fixtures/lighthouse';

describe('ArticleBody', () => {
  it('renders blocks in order, paragraphs without a class', () => {
    const { container } = render(<ArticleBody blocks={lighthouse.body} id="story" />);
    const root = container.firstElementChild;
    expect(root).toHaveAttribute('id', 'story');
    expect([...(root?.children ?? [])].map((child) => child.id)).toEqual(lighthouse.body.map((block) => block.id));
    for (const paragraph of container.querySelectorAll('[id^="full"]')) {
      expect(paragraph.outerHTML).toMatch(/^<p id="full-\d">/);
    }
  });

  it('loads images lazily, except the first one with `priority`', () => {
    const { rerender } = render(<ArticleBody blocks={lighthouse.body} />);
    expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy');
    rerender(<ArticleBody blocks={lighthouse.body} priority />);
    expect(screen.getByRole('img')).not.toHaveAttribute('loading');
  });

  it.each<[string, Block | undefined, boolean]>([
    ['a capital', { type: 'paragraph', text: 'On Friday it came on.' }, true],
    ['a stressed capital', { type: 'paragraph', text: [{ type: 'emphasis', text: 'Élan' }, ' was missing.'] }, true],
    ['a marked quotation', { type: 'paragraph', text: [{ type: 'quotation', text: 'Quiet' }, '.'] }, false],
    ['a quotation mark', { type: 'paragraph', text: '“Quiet,” she said.' }, false],
    ['a figure', { type: 'paragraph', text: '1903 was the year.' }, false],
    ['letters without capitals', { type: 'paragraph', text: 'لم يعلن أحد' }, false],
    ['a heading', { type: 'heading', text: 'On Friday' }, false],
    ['nothing', undefined, false],
  ])('states whether a theme may set a drop cap: %s', (_, first, isInitial) => {
    const { container } = render(<ArticleBody blocks={first ? [first] : []} />);
    expect(container.firstElementChild?.hasAttribute('data-initial')).toBe(isInitial);
  });

  it('replaces components by block type', () => {
    render(<ArticleBody blocks={lighthouse.body} components={{ heading: ({ children }) => <h4>{children}</h4> }} />);
    expect(screen.getByRole('heading', { level: 4, name: 'In the tower' })).toBeVisible();
  });
});
