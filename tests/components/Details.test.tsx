import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Blocks, Details } from '../../src/index';

it('Details are closed unless they are open at first, and their summary is always shown', () => {
  const { rerender } = render(<Details summary="How we counted">By hand.</Details>);
  expect(screen.getByText('How we counted')).toBeVisible();
  expect(screen.getByText('By hand.')).not.toBeVisible();
  rerender(
    <Details summary="How we counted" open>
      By hand.
    </Details>,
  );
  expect(screen.getByText('By hand.')).toBeVisible();
});

it('Details of an article hold its blocks', () => {
  render(
    <Blocks
      blocks={[
        {
          type: 'details',
          id: 'count',
          summary: ['How we ', { type: 'emphasis', text: 'counted' }],
          body: [{ type: 'list', items: ['By hand'] }],
          open: true,
        },
      ]}
    />,
  );
  expect(screen.getByRole('group')).toHaveAttribute('id', 'count');
  expect(screen.getByRole('emphasis')).toHaveTextContent('counted');
  expect(screen.getByRole('group')).toContainElement(screen.getByRole('listitem'));
});
