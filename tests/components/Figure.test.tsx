import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Figure } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const image = { url: '/tower.jpg', alt: 'A white tower', width: 1200, height: 800 };

describe('Figure', () => {
  it('renders the image with its alternative text, and reserves its space', () => {
    render(<Figure image={image} />);
    const picture = screen.getByRole('img', { name: 'A white tower' });
    expect(picture).toHaveAttribute('src', '/tower.jpg');
    expect(picture).toHaveAttribute('width', '1200');
    expect(picture).toHaveAttribute('height', '800');
  });

  it('has a caption and a credit', () => {
    render(<Figure image={image} caption="The tower in winter." credit="Photograph: Ann" />);
    expect(screen.getByRole('figure')).toHaveTextContent('The tower in winter. Photograph: Ann');
    expect(screen.getByText('Photograph: Ann').tagName).toBe('SMALL');
  });

  it('has only one of them, and no empty caption without both', () => {
    const { container, rerender } = render(<Figure image={image} caption="In winter." />);
    expect(container.querySelector('figcaption')).toHaveTextContent(/^In winter\.$/);
    rerender(<Figure image={image} credit="Ann" />);
    expect(container.querySelector('figcaption')).toHaveTextContent(/^Ann$/);
    rerender(<Figure image={image} caption="" credit="" />);
    expect(container.querySelector('figcaption')).toBeNull();
  });

  it('hides an image without alternative text from screen readers', () => {
    render(<Figure image={{ ...image, alt: '' }} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByRole('presentation')).toHaveAttribute('alt', '');
  });

  it('loads the image lazily', () => {
    render(<Figure image={image} />);
    expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy');
    expect(screen.getByRole('img')).not.toHaveAttribute('fetchpriority');
  });

  it('loads the first image of a page at once, with high priority', () => {
    render(<Figure image={image} priority />);
    expect(screen.getByRole('img')).not.toHaveAttribute('loading');
    expect(screen.getByRole('img')).toHaveAttribute('fetchpriority', 'high');
  });

  it('offers other widths of the same format', () => {
    const sources = [
      { url: '/tower-600.jpg', width: 600 },
      { url: '/tower-1200.jpg', width: 1200 },
    ];
    const { container } = render(<Figure image={{ ...image, sources }} sizes="50vw" />);
    expect(screen.getByRole('img')).toHaveAttribute('srcset', '/tower-600.jpg 600w, /tower-1200.jpg 1200w');
    expect(screen.getByRole('img')).toHaveAttribute('sizes', '50vw');
    expect(container.querySelector('picture')).toBeNull();
  });

  it('offers other formats, the preferred ones first', () => {
    const sources = [
      { url: '/tower-600.avif', width: 600, type: 'image/avif' },
      { url: '/tower-600.webp', width: 600, type: 'image/webp' },
      { url: '/tower-1200.avif', width: 1200, type: 'image/avif' },
    ];
    const { container } = render(<Figure image={{ ...image, sources }} />);
    const offered = [...container.querySelectorAll('picture > source')];
    expect(offered.map((source) => [source.getAttribute('type'), source.getAttribute('srcset')])).toEqual([
      ['image/avif', '/tower-600.avif 600w, /tower-1200.avif 1200w'],
      ['image/webp', '/tower-600.webp 600w'],
    ]);
    for (const source of offered) expect(source).toHaveAttribute('sizes');
    expect(screen.getByRole('img')).not.toHaveAttribute('srcset');
  });

  it('encodes spaces and commas in the URLs of a `srcset`', () => {
    const sources = [
      { url: '/a tower.jpg', width: 600 },
      { url: '/crop/1,2,3,4,', width: 900 },
      { url: ',x', width: 1200 },
    ];
    render(<Figure image={{ ...image, sources }} />);
    expect(screen.getByRole('img')).toHaveAttribute('srcset', '/a%20tower.jpg 600w, /crop/1,2,3,4%2C 900w, %2Cx 1200w');
  });

  it.each(unsafeUrls)('does not load %j', (url) => {
    render(<Figure image={{ ...image, url }} />);
    expect(screen.getByRole('img')).not.toHaveAttribute('src');
  });

  it('loads an image from a data URL', () => {
    const url = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    render(<Figure image={{ ...image, url }} />);
    expect(screen.getByRole('img')).toHaveAttribute('src', url);
  });
});
