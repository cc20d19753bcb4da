import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SiteHeader } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

describe('SiteHeader', () => {
  it('names the newspaper and the section, and links to their pages', () => {
    render(<SiteHeader publisher={{ name: 'The Courier', url: '/' }} section={{ name: 'Coast', url: '/coast' }} />);
    expect(screen.getByRole('banner')).toBeVisible();
    expect(screen.getByRole('link', { name: 'The Courier' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('link', { name: 'Coast' })).toHaveAttribute('href', '/coast');
  });

  it('has no heading', () => {
    render(<SiteHeader publisher={{ name: 'The Courier' }} />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('renders names without a URL', () => {
    render(<SiteHeader publisher={{ name: 'The Courier' }} section={{ name: 'Coast' }} />);
    expect(screen.getByRole('banner')).toHaveTextContent('The CourierCoast');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it.each(unsafeUrls)('does not link to %j', (url) => {
    render(<SiteHeader publisher={{ name: 'The Courier', url }} section={{ name: 'Coast', url }} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('renders nothing without a publisher and a section', () => {
    const { container } = render(<SiteHeader />);
    expect(container).toBeEmptyDOMElement();
  });

  it('renders nothing for empty names', () => {
    const { container } = render(<SiteHeader publisher={{ name: '' }} section={{ name: '' }} />);
    expect(container).toBeEmptyDOMElement();
  });
});
