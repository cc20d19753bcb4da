import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Quote } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

describe('Quote', () => {
  it('is a quotation, with the attribution outside of it', () => {
    render(<Quote attribution="The keeper">Not for the ships.</Quote>);
    expect(screen.getByRole('blockquote')).toHaveTextContent(/^Not for the ships\.$/);
    expect(screen.getByRole('figure')).toHaveTextContent('The keeper');
    expect(screen.getByText('The keeper').tagName).toBe('FIGCAPTION');
  });

  it('renders a string as a paragraph, and paragraphs unchanged', () => {
    const { unmount } = render(<Quote>Words.</Quote>);
    expect(screen.getAllByRole('paragraph')).toHaveLength(1);
    unmount();
    render(
      <Quote>
        <p>One.</p>
        <p>Two.</p>
      </Quote>,
    );
    expect(screen.getAllByRole('paragraph').map((one) => one.textContent)).toEqual(['One.', 'Two.']);
  });

  it('renders the URL of the quoted document as `cite`', () => {
    render(<Quote url="https://news.example/pell">Words.</Quote>);
    expect(screen.getByRole('blockquote')).toHaveAttribute('cite', 'https://news.example/pell');
  });

  it('does not render a name as `cite`, which takes a URL', () => {
    render(<Quote attribution="The keeper">Words.</Quote>);
    expect(screen.getByRole('blockquote')).not.toHaveAttribute('cite');
  });

  it.each(unsafeUrls)('does not cite %j', (url) => {
    render(<Quote url={url}>Words.</Quote>);
    expect(screen.getByRole('blockquote')).not.toHaveAttribute('cite');
  });

  it('renders no empty caption without an attribution', () => {
    const { container } = render(<Quote attribution="">Words.</Quote>);
    expect(container.querySelector('figcaption')).toBeNull();
  });
});
