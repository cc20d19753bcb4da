import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InlineText, type Text } from '../../src/index';
import { safeUrls, unsafeUrls } from '../fixtures/urls';

describe('InlineText', () => {
  it('draws words without an element around them', () => {
    const { container } = render(<InlineText text="The lamp is out." />);
    expect(container.innerHTML).toBe('The lamp is out.');
  });

  it('draws each mark as what it is, one in another', () => {
    const { container } = render(
      <InlineText
        text={[
          'The ',
          { type: 'strong', text: ['very ', { type: 'emphasis', text: 'last' }] },
          ' ',
          { type: 'link', text: 'keeper', url: '/keeper' },
          '.',
        ]}
      />,
    );
    expect(container).toHaveTextContent('The very last keeper.');
    expect(screen.getByRole('strong')).toContainElement(screen.getByRole('emphasis'));
    expect(screen.getByRole('link', { name: 'keeper' })).toHaveAttribute('href', '/keeper');
  });

  it('leaves the marks of what is quoted to the browser', () => {
    const { container } = render(
      <InlineText
        text={['She said ', { type: 'quotation', text: ['he wrote ', { type: 'quotation', text: 'no' }] }, '.']}
      />,
    );
    expect(container).toHaveTextContent('She said he wrote no.');
    expect(container.querySelector('q q')).toHaveTextContent('no');
  });

  it('names the language of words in another, and lets them decide their direction', () => {
    render(
      <InlineText
        text={[
          { type: 'language', text: 'bonne nuit', language: 'fr' },
          { type: 'language', text: 'לילה טוב', language: 'he' },
        ]}
      />,
    );
    expect(screen.getByText('bonne nuit')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('bonne nuit')).toHaveAttribute('dir', 'auto');
    expect(screen.getByText('לילה טוב')).toHaveAttribute('lang', 'he');
    expect(screen.getByText('לילה טוב')).toHaveAttribute('dir', 'auto');
  });

  it.each(unsafeUrls)('shows the words of a link to %j, and no link', (url) => {
    render(<InlineText text={[{ type: 'link', text: 'words', url }]} />);
    expect(screen.getByText('words')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it.each(safeUrls)('links to %j', (url) => {
    render(<InlineText text={[{ type: 'link', text: 'words', url }]} />);
    expect(screen.getByRole('link', { name: 'words' })).toHaveAttribute('href', url);
  });

  it('shows markup as words', () => {
    const { container } = render(<InlineText text={['<b>&amp;</b>', '</script><script>alert(1)</script>']} />);
    expect(container).toHaveTextContent('<b>&amp;</b></script><script>alert(1)</script>');
    expect(container.children).toHaveLength(0);
  });

  it.each<[what: string, text: unknown, words: string]>([
    ['a mark that does not exist', ['A ', { type: 'underline', text: 'lamp' }], 'A lamp'],
    ['an object', { words: ['A', 'lamp'] }, 'A lamp'],
    ['a number', 42, '42'],
    ['nothing', null, ''],
    ['holes', ['A', null, ' lamp'], 'A lamp'],
  ])('keeps the words of %s', (_what, text, words) => {
    const { container } = render(<InlineText text={text as Text} />);
    expect(container).toHaveTextContent(words, { normalizeWhitespace: false });
  });
});
