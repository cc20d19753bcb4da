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
    const offered = [...container.querySelectorAll('picture:not([class]) > source')];
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

  it('offers versions for media queries before all others, each with the space that it needs', () => {
    const sources = [
      { url: '/tower.avif', width: 1200, type: 'image/avif' },
      { url: '/tower-dark.jpg', width: 1200, media: '(prefers-color-scheme: dark)' },
      { url: '/tower-square.jpg', width: 600, height: 600, media: '(max-width: 40em)' },
      { url: '/tower-square-300.jpg', width: 300, height: 300, media: '(max-width: 40em)' },
      { url: '/tower-600.jpg', width: 600 },
    ];
    const { container } = render(<Figure image={{ ...image, sources }} />);
    const offered = [...container.querySelectorAll('picture:not([class]) > source')];
    expect(offered.map((source) => source.getAttribute('media') ?? source.getAttribute('type'))).toEqual([
      '(prefers-color-scheme: dark)',
      '(max-width: 40em)',
      'image/avif',
    ]);
    expect(offered[1]).toHaveAttribute('srcset', '/tower-square.jpg 600w, /tower-square-300.jpg 300w');
    expect(offered.map((source) => [source.getAttribute('width'), source.getAttribute('height')])).toEqual([
      [null, null],
      ['600', '600'],
      [null, null],
    ]);
    expect(container.querySelector('picture:not([class]) > img')).toHaveAttribute('srcset', '/tower-600.jpg 600w');
  });

  it('is a link if the picture has an address, named by its alternative text, its caption or the address', () => {
    const { rerender } = render(<Figure image={image} url="https://example.com/tower" />);
    expect(screen.getByRole('link', { name: 'A white tower' })).toHaveAttribute('href', 'https://example.com/tower');
    rerender(<Figure image={{ ...image, alt: '' }} caption="The tower." url="/tower" />);
    expect(screen.getByRole('link', { name: 'The tower.' })).toHaveAttribute('href', '/tower');
    rerender(<Figure image={{ url: '/tower.jpg' }} url="/tower" />);
    expect(screen.getByRole('link', { name: '/tower' })).toContainElement(screen.getByAltText(''));
  });

  it.each(unsafeUrls)('does not link to %j', (url) => {
    render(<Figure image={image} url={url} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'A white tower' })).toBeInTheDocument();
  });

  it('says at which width the image is displayed, by its placement', () => {
    const sources = [{ url: '/tower-600.jpg', width: 600 }];
    const { rerender } = render(<Figure image={{ ...image, sources }} placement="wide" />);
    const sizes = () => screen.getByRole('img').getAttribute('sizes');
    expect(sizes()).toContain('61rem');
    rerender(<Figure image={{ ...image, sources }} placement="full" />);
    expect(sizes()).toBe('100vw');
    rerender(<Figure image={{ ...image, sources }} placement={'constructor' as 'full'} />);
    expect(sizes()).toBe('(min-width: 44rem) 41rem, 100vw');
  });

  it('tells style sheets the focal point in tenths, never nearer to the middle than it is', () => {
    const focusAt = (x: unknown, y: unknown) => {
      const { container, unmount } = render(<Figure image={image} focus={{ x, y } as { x: number; y: number }} />);
      const focus = container.querySelector('img')?.getAttribute('data-focus');
      unmount();
      return focus;
    };
    expect(focusAt(0.5, 0.5)).toBe('5 5');
    expect(focusAt(0.19, 0.81)).toBe('1 9');
    expect(focusAt(0.7, 0.3)).toBe('7 3');
    expect(focusAt(0, 1)).toBe('0 10');
    for (const wrong of [-0.1, 1.1, Number.NaN, '0.5', null]) expect(focusAt(wrong, 0.5)).toBeNull();
  });
});
