import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../../src/index';
import { lighthouse } from '../fixtures/lighthouse';

describe('ArticleBody', () => {
  it('holds the blocks in order, paragraphs as plain paragraphs', () => {
    const { container } = render(<ArticleBody blocks={lighthouse.body} id="story" />);
    const root = container.firstElementChild;
    expect(root).toHaveAttribute('id', 'story');
    expect([...(root?.children ?? [])].map((child) => child.id)).toEqual(lighthouse.body.map((block) => block.id));
    for (const paragraph of container.querySelectorAll('[id^="full"]')) {
      expect(paragraph.outerHTML).toMatch(/^<p id="full-\d">/);
    }
  });

  it('fetches its pictures as the reader comes near, unless it stands at the top', () => {
    const { rerender } = render(<ArticleBody blocks={lighthouse.body} />);
    expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy');
    rerender(<ArticleBody blocks={lighthouse.body} priority />);
    expect(screen.getByRole('img')).not.toHaveAttribute('loading');
  });

  it('takes other components by type of block', () => {
    render(<ArticleBody blocks={lighthouse.body} components={{ heading: ({ children }) => <h4>{children}</h4> }} />);
    expect(screen.getByRole('heading', { level: 4, name: 'In the tower' })).toBeVisible();
  });
});
