import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BigNumber, type BigNumberItem } from '../../src/index';

describe('BigNumber', () => {
  it('is read number first, and is no heading', () => {
    const { container } = render(
      <BigNumber items={[{ value: '£4.2m', description: 'to rebuild the wall', source: 'Board' }]} />,
    );
    expect(screen.getByRole('term')).toHaveTextContent('£4.2m');
    expect(screen.getAllByRole('definition').map((one) => one.textContent)).toEqual([
      'to rebuild the wall',
      'Source: Board',
    ]);
    expect(container).toHaveTextContent(/^£4\.2m/);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each([
    ['140 m', 'm'],
    ['19 years', 'years'],
    ['12 %', '%'],
    ['£4.2m', undefined],
    ['1 in 3', undefined],
    ['many', undefined],
  ])('has a smaller unit in %s: %s', (value, unit) => {
    const { container } = render(<BigNumber items={[{ value, description: 'of stone' }]} />);
    expect(container.querySelector('small')?.textContent.trim()).toBe(unit);
    expect(screen.getByRole('term')).toHaveTextContent(value);
  });

  it('keeps the words of items that are none', () => {
    const items = [
      '41 m',
      { said: 'deep' },
      { value: 7, description: { text: 'of stone' } },
      null,
    ] as unknown as BigNumberItem[];
    const { container } = render(<BigNumber items={items} />);
    expect(container).toHaveTextContent('41 mdeep7of stone');
  });
});
