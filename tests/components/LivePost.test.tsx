import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks, LivePost } from '../../src/index';

const at = '2026-11-24T14:41:00Z';

describe('LivePost', () => {
  it('is an article that is named by its title', () => {
    render(
      <LivePost at={at} title="The lamp is out">
        <p>It went out at noon.</p>
      </LivePost>,
    );
    const post = screen.getByRole('article', { name: 'The lamp is out' });
    expect(within(post).getByRole('heading', { level: 2, name: 'The lamp is out' })).toBeVisible();
    expect(within(post).getByText('It went out at noon.')).toBeVisible();
  });

  it('links its time to itself if it has an id', () => {
    const { rerender } = render(<LivePost id="post 7" at={at} timeZone="Europe/Berlin" />);
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('href', '#post%207');
    expect(within(link).getByText('November 24, 2026 at 3:41 PM GMT+1')).toHaveAttribute('datetime', at);
    rerender(<LivePost at={at} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('November 24, 2026 at 2:41 PM UTC')).toBeVisible();
  });

  it('tells when it was changed, unless that is when it was published', () => {
    const { rerender } = render(<LivePost at={at} modifiedAt="2026-11-24T15:00:00Z" />);
    expect(screen.getByText(/^Updated/)).toHaveTextContent('Updated November 24, 2026 at 3:00 PM UTC');
    rerender(<LivePost at={at} modifiedAt={at} />);
    expect(screen.queryByText(/^Updated/)).toBeNull();
  });

  it('in a story, renders its blocks and authors, with headings below its title', () => {
    render(
      <Blocks
        blocks={[
          {
            type: 'liveUpdate',
            id: 'out',
            at,
            title: 'The lamp is out',
            authors: [{ name: 'Ida Fenwick', url: '/fenwick' }],
            body: [
              { type: 'heading', text: 'What we know' },
              { type: 'paragraph', text: 'It went out at noon.' },
            ],
          },
        ]}
      />,
    );
    const post = screen.getByRole('article', { name: 'The lamp is out' });
    expect(post).toHaveAttribute('id', 'out');
    expect(
      within(post)
        .getAllByRole('heading')
        .map(({ tagName }) => tagName),
    ).toEqual(['H2', 'H3']);
    expect(within(post).getByRole('link', { name: 'Ida Fenwick' })).toHaveAttribute('href', '/fenwick');
    expect(within(post).getByText('It went out at noon.').tagName).toBe('P');
  });
});
