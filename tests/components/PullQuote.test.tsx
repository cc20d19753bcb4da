import { render, screen } from '@testing-library/react';
import { styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { PullQuote } from '../../src/index';
import { Styled } from './Styled';

describe('PullQuote', () => {
  it('is an aside with text and attribution, not a quotation', () => {
    render(<PullQuote attribution="The keeper">Not for the ships</PullQuote>);
    expect(screen.getByRole('complementary')).toHaveTextContent('Not for the shipsThe keeper');
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
    expect(screen.getAllByRole('paragraph').map((one) => one.textContent)).toEqual(['Not for the ships', 'The keeper']);
  });

  it('is in the column by default, or in the margin', () => {
    const { rerender } = render(<PullQuote>Words</PullQuote>);
    expect(screen.getByRole('complementary')).toHaveAttribute('data-placement', 'column');
    rerender(<PullQuote placement="margin">Words</PullQuote>);
    expect(screen.getByRole('complementary')).toHaveAttribute('data-placement', 'margin');
  });

  it('renders no empty paragraph without an attribution', () => {
    render(<PullQuote attribution="">Words</PullQuote>);
    expect(screen.getAllByRole('paragraph')).toHaveLength(1);
  });

  it('can be restyled', () => {
    const Louder = styled(PullQuote)`
      color: rgb(1, 2, 3);
    `;
    render(<Louder>Words</Louder>, { wrapper: Styled });
    expect(screen.getByRole('complementary')).toHaveStyle({ color: 'rgb(1, 2, 3)' });
  });
});
