import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { List } from '../../src/index';

describe('List', () => {
  it('has an item for each line, marks and all', () => {
    render(<List items={['An oil can', ['A ', { type: 'emphasis', text: 'chamois' }, ' cloth']]} />);
    expect(screen.getByRole('list').tagName).toBe('UL');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['An oil can', 'A chamois cloth']);
    expect(screen.getByRole('emphasis')).toHaveTextContent('chamois');
  });

  it('is numbered when the order matters', () => {
    render(<List items={['First', 'Second']} ordered />);
    expect(screen.getByRole('list').tagName).toBe('OL');
  });

  it('draws nothing without items', () => {
    const { container } = render(<List items={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
