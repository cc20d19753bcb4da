import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LatestList } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const stories = [
  {
    url: '/power',
    headline: 'Power is back',
    publishedAt: '2026-11-26T14:41:00Z',
    section: { name: 'Town', url: '/town' },
  },
  {
    url: '/ferry',
    headline: ['No ', { type: 'emphasis', text: 'ferry' } as const],
    publishedAt: '2026-11-25T13:10:00Z',
  },
];
const zone = { language: 'en-GB', timeZone: 'Europe/London' } as const;

describe('LatestList', () => {
  it('is an ordered list under its title, with a link for each story', () => {
    render(<LatestList stories={stories} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Latest' })).toBeVisible();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(
      items.map((item) =>
        within(item)
          .getAllByRole('link')
          .map((link) => link.textContent),
      ),
    ).toEqual([['Power is back'], ['No ferry']]);
    expect(screen.getByRole('heading', { level: 3, name: 'Power is back' })).toBeVisible();
  });

  it('shows the times of the day of the first story, and the days of others', () => {
    render(<LatestList stories={stories} {...zone} />);
    const times = screen.getAllByRole('time').map((time) => [time.textContent, time.getAttribute('datetime')]);
    expect(times).toEqual([
      ['14:41', '2026-11-26T14:41:00Z'],
      ['25 November 2026', '2026-11-25T13:10:00Z'],
    ]);
  });

  it('shows the times of the day of the page, and the day of a story that is older', () => {
    render(<LatestList stories={stories} day="2026-11-25T20:00:00Z" {...zone} />);
    expect(screen.getAllByRole('time').map((time) => time.textContent)).toEqual(['26 November 2026', '13:10']);
  });

  it('names the section of a story in words, and leads to more', () => {
    render(<LatestList stories={stories} title="Today" level={3} more="Earlier today" moreUrl="/latest" />);
    expect(screen.getByRole('heading', { level: 3, name: 'Today' })).toBeVisible();
    expect(screen.getByText('Town').closest('a')).toBeNull();
    expect(screen.getByRole('link', { name: 'Earlier today' })).toHaveAttribute('href', '/latest');
  });

  it.each(unsafeUrls)('shows the words without a link for %j', (url) => {
    render(<LatestList stories={[{ url, headline: 'Power is back' }]} more="More" moreUrl={url} />);
    expect(screen.getByText('Power is back')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('has no link in a link, and renders the words of what is no story', () => {
    const odd = [
      { url: '/a', headline: [{ type: 'link', text: 'A', url: '/b' }] },
      'Words',
      null,
      { headline: '' },
      7,
    ] as never;
    const { container, rerender } = render(<LatestList stories={odd} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['A', 'Words', '7']);
    expect(container.querySelectorAll('a a')).toHaveLength(0);
    rerender(<LatestList stories={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
