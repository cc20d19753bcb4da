import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InlineText, type Text } from '../../src/index';
import { safeUrls, unsafeUrls } from '../fixtures/urls';

describe('InlineText', () => {
  it('renders text without an element around it', () => {
    const { container } = render(<InlineText text="The lamp is out." />);
    expect(container.innerHTML).toBe('The lamp is out.');
  });

  it('renders each mark as its element, nested', () => {
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

  it('renders words above, below and outside of the line, and line breaks', () => {
    const { container } = render(
      <InlineText
        text={[
          'CO',
          { type: 'subscript', text: '2' },
          { type: 'break' },
          '41 km',
          { type: 'superscript', text: '2' },
          ' ',
          { type: 'deleted', text: 'of sea' },
        ]}
      />,
    );
    expect(container.innerHTML).toBe('CO<sub>2</sub><br>41 km<sup>2</sup> <del>of sea</del>');
    expect(screen.getByRole('deletion')).toHaveTextContent('of sea');
  });

  it('writes code from left to right', () => {
    render(<InlineText text={[{ type: 'code', text: 'a[0] = -1;' }]} />);
    expect(screen.getByRole('code')).toHaveAttribute('dir', 'ltr');
  });

  it('leaves quotation marks to the browser', () => {
    const { container } = render(
      <InlineText
        text={['She said ', { type: 'quotation', text: ['he wrote ', { type: 'quotation', text: 'no' }] }, '.']}
      />,
    );
    expect(container).toHaveTextContent('She said he wrote no.');
    expect(container.querySelector('q q')).toHaveTextContent('no');
  });

  it('marks text in another language, which sets its own direction', () => {
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

  it.each(unsafeUrls)('renders the text of a link to %j, and no link', (url) => {
    render(<InlineText text={[{ type: 'link', text: 'words', url }]} />);
    expect(screen.getByText('words')).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it.each(safeUrls)('links to %j', (url) => {
    render(<InlineText text={[{ type: 'link', text: 'words', url }]} />);
    expect(screen.getByRole('link', { name: 'words' })).toHaveAttribute('href', url);
  });

  it('renders markup as text', () => {
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
    ['a mark without words', ['12 Pier Road', { type: 'stop' }, 'Harbour Town'], '12 Pier Road Harbour Town'],
    ['a mark that does not exist, beside others', ['The', { type: 'term', text: 'lamp' }, 'is out'], 'The lamp is out'],
    ['a mark inside a word', ['un', { type: 'emphasis', text: 'believ' }, 'able'], 'unbelievable'],
    ['a mark with its text in another field', ['A ', { type: 'strong', said: 'lamp' }], 'A lamp'],
    ['a mark with an empty text', ['A ', { type: 'link', text: '', label: 'lamp', url: '/' }], 'A lamp'],
    ['what has HTML in it', ['A ', { html: '<b>la</b>mp', id: '4f' }], 'A lamp'],
    ['a date', [new Date('2026-11-24T12:00:00Z')], '2026-11-24T12:00:00.000Z'],
  ])('keeps the text of %s', (_what, text, words) => {
    const { container } = render(<InlineText text={text as Text} />);
    expect(container).toHaveTextContent(words, { normalizeWhitespace: false });
  });
});
