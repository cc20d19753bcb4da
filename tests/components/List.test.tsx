import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Blocks, List, type ListBlock } from '../../src/index';

describe('List', () => {
  it('has an item for each text, with its marks', () => {
    render(<List items={['An oil can', ['A ', { type: 'emphasis', text: 'chamois' }, ' cloth']]} />);
    expect(screen.getByRole('list').tagName).toBe('UL');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['An oil can', 'A chamois cloth']);
    expect(screen.getByRole('emphasis')).toHaveTextContent('chamois');
  });

  it('is numbered if it is ordered', () => {
    render(<List items={['First', 'Second']} ordered />);
    expect(screen.getByRole('list').tagName).toBe('OL');
  });

  it('begins at a number and counts down if it is ordered', () => {
    const { rerender } = render(<List items={['A', 'B']} ordered start={3} reversed />);
    expect(screen.getByRole('list')).toHaveAttribute('start', '3');
    expect(screen.getByRole('list')).toHaveAttribute('reversed');
    rerender(<List items={['A', 'B']} start={3} reversed />);
    expect(screen.getByRole('list')).not.toHaveAttribute('start');
    expect(screen.getByRole('list')).not.toHaveAttribute('reversed');
  });

  it('takes elements as items', () => {
    render(
      <List
        items={[
          'An oil can',
          <>
            A chamois <b>cloth</b>
          </>,
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.innerHTML)).toEqual([
      'An oil can',
      'A chamois <b>cloth</b>',
    ]);
  });

  it('has lists and paragraphs inside its items, at any depth', () => {
    const list = (...items: ListBlock['items']): ListBlock => ({ type: 'list', items });
    const deep = list({ text: 'Two', body: [list({ text: 'Three', body: [list('Four')] })] });
    render(
      <Blocks blocks={[list('One', { text: ['Tools'], body: [{ type: 'paragraph', text: 'Old ones.' }, deep] })]} />,
    );
    const four = screen.getByText('Four');
    const around = [];
    for (let item = four.closest('li'); item; item = item.parentElement?.closest('li') ?? null) around.push(item);
    expect(around).toHaveLength(4);
    expect(around.at(-1)).toHaveTextContent('ToolsOld ones.TwoThreeFour');
    expect(screen.getByText('Old ones.').tagName).toBe('P');
  });

  it('keeps the words of an item that is no text and has no blocks', () => {
    const items = [{ said: 'An oil can' }, { body: [] }, { text: 'A cloth', body: 7 }] as unknown as ListBlock['items'];
    const { container } = render(<Blocks blocks={[{ type: 'list', items }]} />);
    expect(container).toHaveTextContent('An oil canA cloth7');
  });

  it('renders nothing without items', () => {
    const { container } = render(<List items={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
