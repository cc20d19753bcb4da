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

  it('is named by its time without a title, and by a title with marks; its link has the same name', () => {
    const { rerender } = render(<LivePost id="seven" at={at} day={at} />);
    expect(screen.getByRole('article', { name: '2:41 PM' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Link to this update 2:41 PM' })).toBeVisible();
    rerender(<LivePost id="seven" at={at} title={<em>The lamp is out</em>} />);
    expect(screen.getByRole('article', { name: 'The lamp is out' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Link to this update The lamp is out' })).toBeVisible();
    rerender(<LivePost id="seven" at={at} title="The lamp is out" />);
    expect(screen.getByRole('link', { name: 'Link to this update The lamp is out' })).toBeVisible();
  });

  it('shows when it was published, in the time zone, and only the time on the day that is named around it', () => {
    const { rerender } = render(<LivePost at={at} timeZone="Europe/Berlin" />);
    expect(screen.getByText('November 24, 2026 at 3:41 PM GMT+1')).toHaveAttribute('datetime', at);
    rerender(<LivePost at={at} timeZone="Europe/Berlin" day="2026-11-24T23:30:00+01:00" />);
    expect(screen.getByText('3:41 PM')).toHaveAttribute('datetime', at);
    rerender(<LivePost at={at} timeZone="Europe/Berlin" day="2026-11-24T23:30:00Z" />);
    expect(screen.getByText('November 24, 2026 at 3:41 PM GMT+1')).toBeVisible();
    rerender(<LivePost at="2026-11-24" day={at} />);
    expect(screen.getByText('November 24, 2026')).toHaveAttribute('datetime', '2026-11-24');
    rerender(<LivePost at="this morning" day={at} />);
    expect(screen.getByText('this morning')).toBeVisible();
  });

  it('links to itself: by its id, or at its permanent address', () => {
    const { rerender } = render(<LivePost id="post 7" at={at} />);
    expect(screen.getByRole('link', { name: 'Link to this update' })).toHaveAttribute('href', '#post%207');
    rerender(<LivePost id="post 7" at={at} url="/vote/3#post%207" />);
    expect(screen.getByRole('link', { name: 'Link to this update' })).toHaveAttribute('href', '/vote/3#post%207');
    rerender(<LivePost at={at} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('tells when it was changed, unless that is when it was published', () => {
    const { rerender } = render(<LivePost at={at} modifiedAt="2026-11-24T15:00:00Z" />);
    expect(screen.getByText(/^Changed/)).toHaveTextContent('Changed at 3:00 PM');
    rerender(<LivePost at={at} modifiedAt="2026-11-25T15:00:00Z" />);
    expect(screen.getByText(/^Updated/)).toHaveTextContent('Updated November 25, 2026 at 3:00 PM UTC');
    rerender(<LivePost at={at} modifiedAt={at} />);
    expect(screen.queryByText(/^(Changed|Updated)/)).toBeNull();
  });

  it('of a correction, says that it is one, and links to what it corrects', () => {
    render(<LivePost at={at} kind="correction" kicker="Money" correctsUrl="#sum" />);
    expect(screen.getByText('Correction')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the corrected update' })).toHaveAttribute('href', '#sum');
  });

  it('that was corrected links to its correction', () => {
    render(<LivePost at={at} correctionUrl="#loan" />);
    expect(screen.getByRole('link', { name: 'See the correction' })).toHaveAttribute('href', '#loan');
  });

  it('links to no address that could run a script', () => {
    render(
      <LivePost at={at} kind="correction" url="javascript:a" correctsUrl="javascript:a" correctionUrl="javascript:a" />,
    );
    expect(screen.queryByRole('link')).toBeNull();
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
