import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ArticleBody, type Block } from '../../src/index';
import { lighthouse } from '../fixtures/lighthouse';

describe('ArticleBody', () => {
  it('renders blocks in order, paragraphs without a class', () => {
    const { container } = render(<ArticleBody blocks={lighthouse.body} id="story" />);
    const root = container.firstElementChild;
    expect(root).toHaveAttribute('id', 'story');
    expect([...(root?.children ?? [])].map((child) => child.id)).toEqual(lighthouse.body.map((block) => block.id));
    for (const paragraph of container.querySelectorAll('[id^="full"]')) {
      expect(paragraph.outerHTML).toMatch(/^<p id="full-\d">/);
    }
  });

  it('loads images lazily, except the first one with `priority`', () => {
    const { rerender } = render(<ArticleBody blocks={lighthouse.body} />);
    expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy');
    rerender(<ArticleBody blocks={lighthouse.body} priority />);
    expect(screen.getByRole('img')).not.toHaveAttribute('loading');
  });

  it.each<[string, Block | undefined, boolean]>([
    ['a capital', { type: 'paragraph', text: 'On Friday it came on.' }, true],
    ['a stressed capital', { type: 'paragraph', text: [{ type: 'emphasis', text: 'Élan' }, ' was missing.'] }, true],
    ['a marked quotation', { type: 'paragraph', text: [{ type: 'quotation', text: 'Quiet' }, '.'] }, false],
    ['a quotation mark', { type: 'paragraph', text: '“Quiet,” she said.' }, false],
    ['a figure', { type: 'paragraph', text: '1903 was the year.' }, false],
    ['letters without capitals', { type: 'paragraph', text: 'لم يعلن أحد' }, false],
    ['a heading', { type: 'heading', text: 'On Friday' }, false],
    ['nothing', undefined, false],
  ])('states whether a theme may set a drop cap: %s', (_, first, isInitial) => {
    const { container } = render(<ArticleBody blocks={first ? [first] : []} />);
    expect(container.firstElementChild?.hasAttribute('data-initial')).toBe(isInitial);
  });

  it('replaces components by block type', () => {
    render(<ArticleBody blocks={lighthouse.body} components={{ heading: ({ children }) => <h4>{children}</h4> }} />);
    expect(screen.getByRole('heading', { level: 4, name: 'In the tower' })).toBeVisible();
  });

  describe('places blocks', () => {
    const picture = (name: string, placement?: string): Block =>
      ({ type: 'figure', image: { url: `/${name}.jpg`, alt: name }, placement }) as Block;
    const places = (blocks: Block[]) => {
      const { container, unmount } = render(<ArticleBody blocks={blocks} />);
      const found = [...(container.firstElementChild?.children ?? [])].map((child) => [
        child.getAttribute('data-placement'),
        ...[...child.querySelectorAll('img')].map((image) => image.alt),
      ]);
      unmount();
      return found;
    };

    it('outside of the column by their placement, with the notes on them', () => {
      const blocks = [picture('a', 'wide'), picture('b'), picture('c', 'margin'), picture('d', 'full')];
      expect(places(blocks)).toEqual([
        ['wide', 'a'],
        [null, 'b'],
        ['margin', 'c'],
        ['full', 'd'],
      ]);
      const noted: Block = { ...picture('e', 'wide'), id: 'e' };
      const { container } = render(
        <ArticleBody blocks={[noted]} notesOn={() => ({ notes: <p>Drawn by a machine</p> })} />,
      );
      expect(container.querySelector('[data-placement="wide"]')).toHaveTextContent('Drawn by a machine');
    });

    it('of which two halves in a row are a pair, and an odd half is in the column', () => {
      const halves = (...names: string[]) => names.map((name) => picture(name, 'half'));
      expect(places(halves('a', 'b'))).toEqual([['half', 'a', 'b']]);
      expect(places(halves('a', 'b', 'c'))).toEqual([
        ['half', 'a', 'b'],
        [null, 'c'],
      ]);
      expect(places([...halves('a'), picture('b'), ...halves('c', 'd')])).toEqual([
        [null, 'a'],
        [null, 'b'],
        ['half', 'c', 'd'],
      ]);
    });

    it('and gives pictures the sizes of their place; an odd half has those of the column', () => {
      const sized = (placement: string): Block =>
        ({
          type: 'figure',
          image: { url: '/a.jpg', alt: placement, sources: [{ url: '/b.jpg', width: 600 }] },
          placement,
        }) as Block;
      render(<ArticleBody blocks={['wide', 'margin', 'half'].map(sized)} />);
      expect(screen.getByAltText('wide').getAttribute('sizes')).toMatch(/61rem/);
      expect(screen.getByAltText('margin').getAttribute('sizes')).toMatch(/17\.5rem/);
      expect(screen.getByAltText('half').getAttribute('sizes')).toMatch(/41rem/);
    });

    it('but not where the placement is unknown, or the words of a block are all that can be shown', () => {
      expect(places([picture('a', 'constructor'), picture('b', 'bleed')])).toEqual([
        [null, 'a'],
        [null, 'b'],
      ]);
      expect(places([{ type: 'figure', caption: 'Words', placement: 'wide' } as Block])).toEqual([[null]]);
    });

    it('with a replaced component as well', () => {
      const { container } = render(
        <ArticleBody blocks={[picture('a', 'wide')]} components={{ figure: () => <p>Mine</p> }} />,
      );
      expect(container.querySelector('[data-placement="wide"]')).toHaveTextContent('Mine');
    });
  });
});
