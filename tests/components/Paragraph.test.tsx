import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Paragraph } from '../../src/index';

describe('Paragraph', () => {
  it('is a paragraph with marks inside', () => {
    render(
      <Paragraph id="lamp">
        The <strong>lamp</strong> is out.
      </Paragraph>,
    );
    expect(screen.getByRole('paragraph')).toHaveTextContent('The lamp is out.');
    expect(screen.getByRole('paragraph')).toHaveAttribute('id', 'lamp');
    expect(screen.getByRole('strong')).toHaveTextContent('lamp');
  });
});
