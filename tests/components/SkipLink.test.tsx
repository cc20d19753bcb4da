import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SkipLink } from '../../src/index';

describe('SkipLink', () => {
  it('leads to the story', () => {
    render(<SkipLink />);
    expect(screen.getByRole('link', { name: 'Skip to the story' })).toHaveAttribute('href', '#main');
  });

  it('accepts another text and another target', () => {
    render(<SkipLink href="#story">Zum Artikel</SkipLink>);
    expect(screen.getByRole('link', { name: 'Zum Artikel' })).toHaveAttribute('href', '#story');
  });

  it('is the first element in the tab order', async () => {
    render(
      <>
        <SkipLink />
        <a href="/">Home</a>
      </>,
    );
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Skip to the story' })).toHaveFocus();
  });
});
