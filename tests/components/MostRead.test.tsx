import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MostRead } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const stories = [
  { url: '/stairs', headline: 'We slept on the stairs' },
  { url: '/map', headline: 'Where the water went', language: 'fr' },
];

describe('MostRead', () => {
  it('is an ordered list under its title, with a link for each story', () => {
    render(<MostRead stories={stories} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Most read' })).toBeVisible();
    const links = within(screen.getByRole('list')).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['We slept on the stairs', '/stairs'],
      ['Where the water went', '/map'],
    ]);
    expect(screen.getByRole('list').tagName).toBe('OL');
    expect(screen.getByRole('heading', { level: 3, name: 'We slept on the stairs' })).toBeVisible();
  });

  it('marks the headline of a story in another language', () => {
    render(<MostRead stories={stories} title="Read today" level={4} />);
    expect(screen.getByRole('heading', { level: 4, name: 'Read today' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Where the water went' }).closest('[lang]')).toHaveAttribute('lang', 'fr');
    expect(screen.getByRole('link', { name: 'We slept on the stairs' }).closest('[lang]')).toBeNull();
  });

  it.each([
    ['en', '1 2'],
    ['ar', '1 2'],
    ['ar-EG', '١ ٢'],
    ['fa', '۱ ۲'],
    ['ur', '1 2'],
    ['mr', '१ २'],
  ])('has the digits of the language %s, as times on the page have', (language, digits) => {
    const { container } = render(<MostRead stories={stories} language={language} />);
    expect([...container.querySelectorAll('li')].map((item) => item.dataset.number).join(' ')).toBe(digits);
  });

  it.each(unsafeUrls)('shows the words without a link for %j', (url) => {
    render(<MostRead stories={[{ url, headline: 'Where the water went' }]} />);
    expect(screen.getByText('Where the water went')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('renders nothing without stories, and the words of what is none', () => {
    const { container, rerender } = render(<MostRead stories={undefined as never} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<MostRead stories={['Words', {}, null] as never} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('Words');
  });
});
