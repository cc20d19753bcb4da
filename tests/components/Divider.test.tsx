import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Divider } from '../../src/index';

describe('Divider', () => {
  it('is a separator', () => {
    render(<Divider id="later" />);
    expect(screen.getByRole('separator')).toHaveAttribute('id', 'later');
  });
});
