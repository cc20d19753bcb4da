import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Article, ArticlePage, Gallery, type GalleryBlock, type Picture } from '../../src/index';
import { deepTest } from '../deepTest';
import { lighthouse } from '../fixtures/lighthouse';

const picture = (name: string, more?: Partial<Picture>): Picture => ({
  image: { url: `/${name}.jpg`, alt: `A drawing of ${name}`, width: 1200, height: 800 },
  caption: `The ${name} at six.`,
  credit: 'Ann',
  ...more,
});
const pictures = ['boats', 'street', 'lamp'].map((name) => picture(name));

describe('Gallery', () => {
  it('is a figure with title, caption and credit, and a list of figures with their own captions', () => {
    render(<Gallery pictures={pictures} title="The night" caption="Three drawings." credit="Bo" />);
    const [gallery] = screen.getAllByRole('figure');
    expect(gallery).toHaveTextContent(/^The night Three drawings\. Bo/);
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(3);
    const second = within(items[1] as HTMLElement);
    expect(second.getByRole('figure')).toHaveTextContent('2/3Picture 2 of 3 The street at six. Ann');
    expect(second.getByRole('img', { name: 'A drawing of street' })).toHaveAttribute('loading', 'lazy');
  });

  it('links each picture to itself, by its alternative text and position', () => {
    render(<Gallery id="night" pictures={pictures} />);
    const link = screen.getByRole('link', { name: 'A drawing of lamp Enlarge picture 3 of 3' });
    expect(link).toHaveAttribute('href', '#night-picture-3');
    expect(document.getElementById('night-picture-3')).toContainElement(link);
    expect(document.querySelector('[data-part="all"] > a')).toHaveAttribute('href', '#night');
  });

  it('names the link to a picture that says nothing', () => {
    const image = { url: '/a.jpg', alt: '' };
    render(<Gallery id="night" pictures={[{ image }]} />);
    expect(screen.getByRole('link', { name: 'Enlarge picture 1 of 1' })).toBeInTheDocument();
  });

  it.each<[string, unknown]>([
    ['an alternative text without a picture', { image: { alt: 'The quay' } }],
    ['a picture that must not be loaded', { image: { url: 'javascript:alert(1)', alt: 'The quay' } }],
    ['a string in place of a picture', { image: 'The quay' }],
    ['a string in place of an item', 'The quay'],
    ['an item with other fields', { headline: 'The quay' }],
  ])('shows the words of %s, and no link', (_, item) => {
    render(<Gallery pictures={[picture('boats'), item as Picture, null as unknown as Picture]} />);
    const [, second, ...others] = screen.getAllByRole('listitem');
    expect(second).toHaveTextContent(/The quay/);
    expect(within(second as HTMLElement).queryByRole('link')).toBeNull();
    expect(others).toEqual([]);
  });

  it('has no numbers to see and no buttons to others with only one picture', () => {
    const { container } = render(<Gallery pictures={pictures.slice(0, 1)} />);
    expect(screen.getByRole('listitem')).toHaveTextContent('Picture 1 of 1 The boats at six. Ann');
    expect(screen.getByRole('listitem')).not.toHaveTextContent('1/1');
    expect(container.querySelectorAll('button:not([hidden])')).toHaveLength(1);
  });

  it('has one picture in the brief of an article, its first, and all in the body', () => {
    const withoutPicture = { caption: 'Lost', image: { url: 'javascript:' } };
    const gallery: GalleryBlock = { type: 'gallery', pictures: [withoutPicture, ...pictures] };
    const article: Article = {
      headline: 'The night',
      brief: [gallery, { type: 'details', summary: 'More', body: [gallery] }],
      body: [gallery],
    };
    const { container } = render(<ArticlePage article={article} />);
    const shown = (depth: string) =>
      [...container.querySelectorAll<HTMLImageElement>(`#${depth} img`)].map(({ alt }) => alt);
    expect(shown('in-brief')).toEqual(['A drawing of boats', 'A drawing of boats']);
    expect(shown('in-full')).toEqual(['A drawing of boats', 'A drawing of street', 'A drawing of lamp']);
  });

  it('links a picture to its own address, if it has one', () => {
    render(<Gallery pictures={[picture('boats', { url: 'https://example.com/boats' })]} />);
    expect(screen.getByRole('link', { name: /boats/ })).toHaveAttribute('href', 'https://example.com/boats');
  });

  deepTest(
    'has ids that no other gallery of the page has, with a prefix of the ids or without, and the same in the browser',
    () => {
      const gallery = { type: 'gallery', pictures } as const;
      const article = {
        ...lighthouse,
        lead: gallery,
        brief: [gallery],
        body: [gallery, { ...gallery, id: 'own' }, gallery],
      };
      const page = (
        <>
          <ArticlePage article={article} />
          <ArticlePage article={article} idPrefix="second-" />
        </>
      );
      const parsed = new DOMParser().parseFromString(renderToString(page), 'text/html');
      const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of parsed.querySelectorAll('.broadsheet-Gallery a')) {
        expect(ids).toContain(link.getAttribute('href')?.slice(1));
      }
      expect(ids).toContain('own-picture-1');
      expect(ids).toContain('second-own-picture-1');
      const apart = (idPrefix?: string) => renderToString(<ArticlePage article={article} idPrefix={idPrefix} />);
      const idsOf = (html: string) =>
        [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.broadsheet-Gallery [id]')].map(
          ({ id }) => id,
        );
      expect(idsOf(apart('second-')).filter((id) => idsOf(apart()).includes(id))).toEqual([]);
    },
  );

  it('crops a picture only if its focal point is known, or it has the ratio of its place', () => {
    const tall = { url: '/tall.jpg', alt: 'tall', width: 800, height: 1200 };
    render(<Gallery pictures={[picture('boats'), { image: tall }, { image: tall, focus: { x: 0.2, y: 0.1 } }]} />);
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('data-focus'))).toEqual(['5 5', null, '2 1']);
  });

  it('has a dialog with buttons, which is closed at first', () => {
    const { container } = render(<Gallery id="night" pictures={pictures} />);
    const dialog = container.querySelector('dialog');
    expect(dialog).not.toHaveAttribute('open');
    const buttons = within(dialog as HTMLElement).getAllByRole('button', { hidden: true });
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Previous picture', 'Next picture', 'Close']);
  });

  it('keeps the words of a picture that cannot be loaded, and of data that nobody has read', () => {
    const { container, rerender } = render(
      <Gallery pictures={[{ image: { url: 'javascript:alert(1)', alt: '' }, caption: 'Words' }]} />,
    );
    expect(container.querySelector('ol')).toHaveTextContent('Words');
    expect(container.querySelector('img')).toBeNull();
    rerender(<Gallery pictures={[null, 'words', pictures[0]] as unknown as Picture[]} layout={7 as never} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('words'),
      expect.stringContaining('The boats at six.'),
    ]);
    rerender(<Gallery pictures={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
