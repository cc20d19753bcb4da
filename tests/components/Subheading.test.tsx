import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Subheading } from '../../src/index';

describe('Subheading', () => {
  it('is a heading of level 2', () => {
    render(<Subheading id="tower">In the tower</Subheading>);
    expect(screen.getByRole('heading', { level: 2, name: 'In the tower' })).toHaveAttribute('id', 'tower');
  });

  it.each([2, 3, 4] as const)('accepts the level %i', (level) => {
    render(<Subheading level={level}>In the tower</Subheading>);
    expect(screen.getByRole('heading', { level })).toHaveTextContent('In the tower');
  });
});
