import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks, FactBox, type FactBoxBlock, type FactBoxProps } from '../../src/index';

const facts = [
  { term: 'Built', value: '1761, 1822' },
  { term: 'Length', value: ['612 ', { type: 'emphasis', text: 'metres' }] },
] as const;

const box = (block: Omit<FactBoxBlock, 'type'>) => render(<Blocks blocks={[{ type: 'factBox', ...block }]} />);

describe('FactBox', () => {
  it('is named by its title, with a term for each value', () => {
    render(<FactBox title="The wall" facts={facts} />);
    const aside = screen.getByRole('complementary', { name: 'The wall' });
    expect(within(aside).getByRole('heading', { level: 2, name: 'The wall' })).toBeVisible();
    expect(
      within(aside)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Built', 'Length']);
    expect(
      within(aside)
        .getAllByRole('definition')
        .map((one) => one.textContent),
    ).toEqual(['1761, 1822', '612 metres']);
  });

  it('is named by its heading if it has an id', () => {
    box({ id: 'wall', title: ['The ', { type: 'strong', text: 'wall' }], facts });
    expect(screen.getByRole('complementary', { name: 'The wall' })).toHaveAttribute('id', 'wall');
  });

  it('says where the facts are from', () => {
    render(<FactBox title="The wall" facts={facts} source={[{ type: 'link', text: 'Board', url: '/board' }]} />);
    expect(screen.getByText(/^Source:/)).toHaveTextContent('Source: Board');
    expect(screen.getByRole('link', { name: 'Board' })).toBeVisible();
  });

  it('is closed, and opens, if it can be opened', () => {
    box({ title: 'The wall', open: false, body: [{ type: 'paragraph', text: 'It stands.' }] });
    expect(screen.getByText('It stands.')).not.toBeVisible();
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(within(screen.getByRole('group')).getByRole('heading', { name: 'The wall' })).toBeVisible();
  });

  it('is open at first if it says so, and cannot be closed without a title', () => {
    const { unmount } = box({ title: 'The wall', open: true, body: [{ type: 'paragraph', text: 'It stands.' }] });
    expect(screen.getByRole('group')).toHaveAttribute('open');
    unmount();
    box({ open: false, body: [{ type: 'paragraph', text: 'It stands.' }] });
    expect(screen.getByText('It stands.')).toBeVisible();
  });

  it('has its picture, with its own text', () => {
    box({ title: 'Ida', image: { url: '/ida.jpg', alt: 'Ida at the light', width: 3, height: 2 }, body: [] });
    expect(screen.getByRole('img', { name: 'Ida at the light' })).toBeVisible();
  });

  it('has headings one below its title', () => {
    render(
      <Blocks
        level={3}
        blocks={[{ type: 'factBox', title: 'The wall', body: [{ type: 'heading', text: 'How it stands' }] }]}
      />,
    );
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('The wall');
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('How it stands');
  });

  it.each<[what: string, props: unknown, words: string]>([
    ['facts that are words', { facts: ['Built', 7, null] }, 'Built7'],
    ['a fact with words elsewhere', { facts: [{ said: 'Built' }] }, 'Built'],
    ['a fact without a value', { facts: [{ term: 'Built' }] }, 'Built'],
    ['a title that is an object', { title: { text: 'The wall' }, level: 'two' }, 'The wall'],
  ])('keeps the words of %s', (_, props, words) => {
    const { container } = render(<FactBox {...(props as FactBoxProps)} />);
    expect(container).toHaveTextContent(words);
  });
});
