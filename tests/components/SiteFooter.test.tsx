import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SiteFooter } from '../../src/index';
import { complaints } from '../fixtures/complaints';
import { unsafeUrls } from '../fixtures/urls';

const links = [
  { label: 'Write to us', url: '/write' },
  { label: 'Tide tables', url: 'https://tides.example' },
];

describe('SiteFooter', () => {
  it('is a list of links with an accessible name', () => {
    render(<SiteFooter links={links} />);
    const navigation = within(screen.getByRole('contentinfo')).getByRole('navigation', { name: 'Site' });
    expect(within(navigation).getAllByRole('listitem')).toHaveLength(2);
    expect(within(navigation).getByRole('link', { name: 'Tide tables' })).toHaveAttribute(
      'href',
      'https://tides.example',
    );
  });

  it('accepts another name', () => {
    render(<SiteFooter links={links} label="Über uns" />);
    expect(screen.getByRole('navigation', { name: 'Über uns' })).toBeVisible();
  });

  it.each(unsafeUrls)('renders the text of a link to %j, and no link', (url) => {
    render(<SiteFooter links={[{ label: 'Words', url }]} />);
    expect(screen.getByText('Words')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('omits links without a label', () => {
    const { container } = render(<SiteFooter links={[{ url: '/letters' } as never, null as never]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('accepts two links with the same label', () => {
    const twice = [
      { label: 'Letters', url: '/letters' },
      { label: 'Letters', url: '/letters/2025' },
    ];
    const errors = complaints(() => render(<SiteFooter links={twice} />));
    expect(screen.getAllByRole('link', { name: 'Letters' })).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  it('renders nothing without links', () => {
    const { container } = render(<SiteFooter links={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
