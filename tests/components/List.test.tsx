import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { List } from '../../src/index';

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

  it('renders nothing without items', () => {
    const { container } = render(<List items={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
