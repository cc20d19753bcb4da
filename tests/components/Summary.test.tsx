import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Summary } from '../../src/index';

describe('Summary', () => {
  it('is a paragraph', () => {
    render(<Summary lang="de">Die Lampe ist aus.</Summary>);
    expect(screen.getByRole('paragraph')).toHaveTextContent('Die Lampe ist aus.');
    expect(screen.getByRole('paragraph')).toHaveAttribute('lang', 'de');
  });
});
