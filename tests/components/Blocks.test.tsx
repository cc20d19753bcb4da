import { render, screen } from '@testing-library/react';
import { styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { type Block, Blocks, PullQuote } from '../../src/index';
import { complaints } from '../fixtures/complaints';
import { lighthouse } from '../fixtures/lighthouse';
import { Styled } from './Styled';

const picture = { type: 'figure', image: { url: '/x.jpg', alt: 'A tower', width: 3, height: 2 } } as const;

describe('Blocks', () => {
  it('renders each type of block, in order, without an element around them', () => {
    const { container } = render(<Blocks blocks={lighthouse.body} />);
    expect([...container.children].map((child) => child.tagName)).toEqual([
      'P',
      'H2',
      'OL',
      'FIGURE',
      'FIGURE',
      'ASIDE',
      'HR',
      'P',
    ]);
  });

  it('renders the id of each block', () => {
    const { container } = render(<Blocks blocks={lighthouse.body} />);
    expect([...container.children].map((child) => child.id)).toEqual(lighthouse.body.map((block) => block.id));
  });

  it('renders each quoted paragraph as a paragraph', () => {
    render(<Blocks blocks={[{ type: 'quote', paragraphs: ['One.', 'Two.'], url: '/pell' }]} />);
    expect(screen.getByRole('blockquote')).toHaveAttribute('cite', '/pell');
    expect(screen.getAllByRole('paragraph').map((one) => one.textContent)).toEqual(['One.', 'Two.']);
  });

  it('gives the first figure priority, and only with `priority`', () => {
    const { rerender } = render(<Blocks blocks={[picture, { ...picture }]} priority />);
    const loading = () => screen.getAllByRole('img').map((image) => image.getAttribute('loading'));
    expect(loading()).toEqual([null, 'lazy']);
    rerender(<Blocks blocks={[picture, { ...picture }]} />);
    expect(loading()).toEqual(['lazy', 'lazy']);
  });

  it('replaces components by block type', () => {
    const Louder = styled(PullQuote)`
      color: rgb(1, 2, 3);
    `;
    render(
      <Blocks
        blocks={[
          { type: 'pullQuote', text: 'Pulled', attribution: 'Ann' },
          { type: 'divider' },
          { type: 'heading', text: 'Still a heading' },
        ]}
        components={{ pullQuote: Louder, divider: () => <p>***</p> }}
      />,
      { wrapper: Styled },
    );
    expect(screen.getByRole('complementary')).toHaveStyle({ color: 'rgb(1, 2, 3)' });
    expect(screen.getByRole('complementary')).toHaveTextContent('PulledAnn');
    expect(screen.queryByRole('separator')).not.toBeInTheDocument();
    expect(screen.getByText('***')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Still a heading' })).toBeVisible();
  });

  it('uses the default component if a replacement is undefined', () => {
    render(<Blocks blocks={[{ type: 'heading', text: 'A heading' }]} components={{ heading: undefined }} />);
    expect(screen.getByRole('heading', { name: 'A heading' })).toBeVisible();
  });

  it.each(['video', 'constructor', '__proto__'])('keeps the text of a block of type "%s"', (type) => {
    const unknown = { type, title: 'A film' } as unknown as Block;
    const { container } = render(<Blocks blocks={[unknown, { type: 'paragraph', text: 'And on.' }]} />);
    expect(container).toHaveTextContent('A film');
    expect(container).toHaveTextContent('And on.');
  });

  it.each<[what: string, block: unknown, words: string]>([
    ['a paragraph with its text in another field', { type: 'paragraph', said: 'A lamp' }, 'A lamp'],
    ['a list without items', { type: 'list', title: 'A lamp' }, 'A lamp'],
    ['a quote without paragraphs', { type: 'quote', text: 'A lamp', attribution: 'Ann' }, 'A lamp Ann'],
    [
      'a figure without a picture',
      { type: 'figure', image: { alt: 'A lamp', width: 3 }, caption: 'Ann' },
      'A lamp Ann',
    ],
    [
      'a gallery without pictures',
      { type: 'gallery', placement: 'wide', layout: 'rows', caption: 'A lamp', pictures: [] },
      'A lamp',
    ],
    ['a table without rows', { type: 'table', numeric: [1], caption: 'A lamp', rows: [] }, 'A lamp'],
    ['a box of whose kind only a word is known', { type: 'factBox', kind: 'guide', source: 'A lamp' }, 'A lamp'],
    ['HTML', '<p>A <b>la</b>mp</p><p>Ann</p>', 'A lamp Ann'],
    ['an element of another system', { _type: 'textElement', elementId: '3f2a', html: '<p>A lamp</p>' }, 'A lamp'],
    ['a list of words', ['A', ['lamp']], 'A lamp'],
    ['a map', new Map([['title', 'A lamp']]), 'A lamp'],
  ])('renders the text of %s as one paragraph', (_, block, words) => {
    const { container } = render(<Blocks blocks={[block as Block]} />);
    expect([...container.children].map((child) => child.tagName)).toEqual(['P']);
    expect(container).toHaveTextContent(new RegExp(`^${words}$`));
  });

  it('accepts ids that look like indexes', () => {
    const blocks: Block[] = [
      { type: 'paragraph', id: '1', text: 'A' },
      { type: 'paragraph', text: 'B' },
    ];
    expect(complaints(() => render(<Blocks blocks={blocks} />))).toEqual([]);
  });
});
