import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LiveStrip } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const council = {
  url: '/council',
  headline: 'The council meets on the wall',
  live: { startedAt: '2026-11-26T13:30:00Z' },
  updates: [
    { at: '2026-11-26T14:05:00Z', text: 'Ida Fenwick is asked to speak' },
    { at: '2026-11-26T14:32:00Z', text: 'Vote expected before four', url: '/council#vote' },
    { at: '2026-11-26T13:50:00Z', text: 'The doors open' },
    {
      at: '2026-11-26T14:20:00Z',
      text: ['A repair would take ', { type: 'emphasis', text: 'two' } as const, ' summers'],
    },
  ],
};
const ended = { ...council, headline: 'The tide came', live: { ...council.live, endedAt: '2026-11-26T14:00:00Z' } };
const zone = { language: 'en-GB', timeZone: 'Europe/London' } as const;

describe('LiveStrip', () => {
  it('shows the three newest updates of a story in the order of their times', () => {
    render(<LiveStrip stories={[council]} {...zone} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Live now' })).toBeVisible();
    const story = within(screen.getByRole('article'));
    expect(story.getByRole('heading', { level: 3, name: council.headline })).toBeVisible();
    expect(story.getByRole('link', { name: council.headline })).toHaveAttribute('href', '/council');
    expect(story.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '14:32Vote expected before four',
      '14:20A repair would take two summers',
      '14:05Ida Fenwick is asked to speak',
    ]);
    expect(story.getByRole('link', { name: 'Vote expected before four' })).toHaveAttribute('href', '/council#vote');
  });

  it('shows the day of an update of another day', () => {
    render(<LiveStrip stories={[council]} day="2026-11-27" {...zone} />);
    expect(screen.getAllByRole('time')[0]).toHaveTextContent('26 November 2026');
  });

  it('lists several stories under one title', () => {
    render(<LiveStrip stories={[council, { ...council, headline: 'The harbour opens' }]} title="Now" level={3} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)).toEqual(['Now']);
    expect(screen.getAllByRole('heading', { level: 4 }).map((title) => title.textContent)).toEqual([
      council.headline,
      'The harbour opens',
    ]);
  });

  it('does not say of ended coverage that it is live', () => {
    const { rerender } = render(<LiveStrip stories={[ended, council]} />);
    expect(screen.getAllByRole('heading').map((title) => title.textContent)).toEqual([
      'Live now',
      council.headline,
      'Latest',
      'The tide came',
    ]);
    rerender(<LiveStrip stories={[ended]} />);
    expect(screen.queryByText('Live now')).toBeNull();
    expect(screen.getByRole('link', { name: 'The tide came' })).toBeVisible();
  });

  it('names who paid for a story before it, and does not call it live', () => {
    render(<LiveStrip stories={[{ ...council, sponsor: { name: 'Saltmere Savings' } }]} />);
    expect(screen.queryByText('Live now')).toBeNull();
    expect(screen.getByRole('article')).toHaveTextContent(/^Paid for by Saltmere SavingsThe council/);
  });

  it('says that a machine made a story', () => {
    render(<LiveStrip stories={[{ ...council, provenance: { source: 'trainedAlgorithmicMedia' } }]} />);
    expect(screen.getByText('This article: made with AI')).toBeVisible();
  });

  it('marks the words of a story in another language', () => {
    render(<LiveStrip stories={[{ ...council, language: 'fr' }]} />);
    expect(screen.getByText('Ida Fenwick is asked to speak')).toHaveAttribute('lang', 'fr');
    expect(screen.getByRole('link', { name: council.headline }).closest('[lang]')).toHaveAttribute('lang', 'fr');
  });

  it.each(unsafeUrls)('shows the words without a link for %j', (url) => {
    render(<LiveStrip stories={[{ ...council, url, updates: [{ text: 'The doors open', url }] }]} />);
    expect(screen.getByText('The doors open')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('renders nothing without stories, and the words of what is none', () => {
    const { container, rerender } = render(<LiveStrip stories={undefined as never} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<LiveStrip stories={['Words', {}, null] as never} />);
    expect(screen.getByRole('article')).toHaveTextContent('Words');
    const updates = ['An update', { words: 'Other words' }, { at: 'noon', text: 'At noon' }, null, {}, 'One too many'];
    rerender(<LiveStrip stories={[{ ...council, updates } as never]} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'An update',
      'Other words',
      'noonAt noon',
    ]);
  });
});
