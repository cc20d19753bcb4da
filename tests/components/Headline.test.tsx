import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Byline, Dateline, Headline } from '../../src/index';

describe('Headline', () => {
  it('is the only heading of the page header', () => {
    render(<Headline section="Coast" headline="The lamp is out" deck="At last" standfirst="After forty years." />);
    expect(screen.getByRole('heading')).toHaveAccessibleName('The lamp is out');
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByText('At last').tagName).toBe('P');
    expect(screen.getByText('After forty years.').tagName).toBe('P');
  });

  it.each([1, 2, 3, 4, 5, 6] as const)('accepts the level %i', (level) => {
    render(<Headline headline="The lamp is out" level={level} />);
    expect(screen.getByRole('heading', { level })).toHaveTextContent('The lamp is out');
  });

  it('is read in the order section, date, headline, deck, standfirst, authors', () => {
    const { container } = render(
      <Headline
        byline={<Byline authors={[{ name: 'Ann' }]} />}
        dateline={<Dateline publishedAt="2026-11-23" />}
        standfirst="Standfirst."
        deck="Deck."
        headline="Headline."
        section="Coast"
      />,
    );
    expect(container).toHaveTextContent('CoastNovember 23, 2026Headline.Deck.Standfirst.By Ann');
  });

  it('has a kicker above the heading, which is not part of its name', () => {
    const { container, rerender } = render(
      <Headline section="Coast" kicker="The long night" headline="The lamp is out" deck="At last" />,
    );
    expect(container).toHaveTextContent('CoastThe long nightThe lamp is outAt last');
    expect(screen.getByRole('heading')).toHaveAccessibleName('The lamp is out');
    expect(screen.getByText('The long night')).toHaveAttribute('data-part', 'kicker');
    rerender(<Headline kicker="" headline="The lamp is out" />);
    expect(container.querySelector('[data-part="kicker"]')).toBeNull();
  });

  it('renders the text of unchecked data', () => {
    const data = { rendered: 'The lamp is out', id: 'x1' } as unknown as string;
    const marked = ['At ', { type: 'emphasis', text: 'last' }] as unknown as string;
    render(<Headline headline={data} deck={marked} standfirst={new Map([['text', 'After forty years.']]) as never} />);
    expect(screen.getByRole('heading')).toHaveTextContent(/^The lamp is out$/);
    expect(screen.getByText('At last')).toHaveAttribute('data-part', 'deck');
    expect(screen.getByText('After forty years.')).toHaveAttribute('data-part', 'standfirst');
  });

  it('renders lists of elements and conditions as React does', () => {
    const marks = {
      *[Symbol.iterator]() {
        yield <i key="b">!</i>;
      },
    };
    const parts = ['The ', [<b key="a">la</b>, 'mp'], false, null, new Set([marks])];
    render(<Headline headline={parts as never} deck={parts as never} />);
    expect(screen.getByRole('heading')).toHaveTextContent(/^The lamp!$/);
    expect(screen.getByText((_, element) => element?.getAttribute('data-part') === 'deck')).toContainHTML(
      'The <b>la</b>mp<i>!</i>',
    );
  });

  it('keeps the text of a link in the section', () => {
    render(<Headline section={<a href="/coast">Coast</a>} headline="The lamp is out" />);
    expect(screen.getByRole('link', { name: 'Coast' })).toHaveAttribute('href', '/coast');
  });

  it('renders no empty element for a missing part', () => {
    const { container } = render(<Headline headline="The lamp is out" deck="" standfirst={undefined} section={null} />);
    expect(container.firstElementChild?.children).toHaveLength(1);
  });

  it('renders no empty heading', () => {
    render(<Headline headline="" deck="At last" />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.getByText('At last')).toBeVisible();
  });
});
