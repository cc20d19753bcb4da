import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Correction, CorrectionNote } from '../../src/index';
import { de } from '../../src/messages/words/de';
import { garbage } from '../fixtures/garbage';

const correction: Correction = {
  id: 'correction-1',
  kind: 'correction',
  at: '2026-11-24',
  text: 'It was 412, not 421.',
};
const withdrawal: Correction = {
  ...correction,
  kind: 'withdrawal',
  text: ['It was ', { type: 'emphasis', text: 'wrong' }, '.'],
};

describe('CorrectionNote', () => {
  it('states the kind and the date of the change, and links to the list', () => {
    render(<CorrectionNote correction={correction} language="en-GB" />);
    const link = screen.getByRole('link', { name: 'Correction, 24 November 2026' });
    expect(link).toHaveAttribute('href', '#correction-1');
    expect(screen.getByText('24 November 2026')).toHaveAttribute('datetime', '2026-11-24');
    expect(screen.queryByText(/412/)).not.toBeInTheDocument();
  });

  it('is not a link without an id', () => {
    render(<CorrectionNote correction={{ ...correction, id: undefined }} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('paragraph')).toHaveTextContent('Correction, November 24, 2026');
  });

  it.each([
    ['clarification', 'Clarification, November 24, 2026'],
    ['update', 'Update, November 24, 2026'],
  ] as const)('names the kind %s', (kind, words) => {
    render(<CorrectionNote correction={{ ...correction, kind }} />);
    expect(screen.getByRole('link', { name: words })).toBeVisible();
  });

  it('names a part that is not next to it', () => {
    render(<CorrectionNote correction={correction} part="Headline" />);
    expect(screen.getByRole('link', { name: 'Headline: Correction, November 24, 2026' })).toBeVisible();
  });

  it('replaces a withdrawn part, with the reason', () => {
    render(<CorrectionNote correction={withdrawal} part="Summary" />);
    const [line, reason] = screen.getAllByRole('paragraph');
    expect(line).toHaveTextContent(/^Summary: withdrawn on November 24, 2026$/);
    expect(reason).toHaveTextContent(/^It was wrong\.$/);
    expect(screen.getByRole('emphasis')).toHaveTextContent('wrong');
  });

  it('renders messages in the language of the story', () => {
    render(<CorrectionNote correction={withdrawal} part={de.summary} language="de" messages={de} />);
    expect(screen.getByText(/Zusammenfassung: zurückgezogen am/)).toHaveTextContent(
      'Zusammenfassung: zurückgezogen am 24. November 2026',
    );
  });

  it.each([
    ['no date', { at: '' }, 'Correction'],
    ['a date that is none', { at: 'yesterday' }, 'Correction, yesterday'],
    ['a kind that does not exist', { kind: 'erratum' }, 'erratum, November 24, 2026'],
    ['a kind that an object has', { kind: 'constructor' }, 'constructor, November 24, 2026'],
  ])('renders %s', (_, odd, words) => {
    render(<CorrectionNote correction={{ ...correction, ...odd } as Correction} />);
    expect(screen.getByRole('link', { name: words })).toBeVisible();
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('renders any value (seed %i)', (seed) => {
    const { headline, deck, summary } = garbage(seed).document as Record<string, never>;
    const odd = { kind: headline, at: deck, text: summary, id: headline, parts: summary } as unknown as Correction;
    expect(renderToString(<CorrectionNote correction={odd} />)).toContain('broadsheet-CorrectionNote');
    const { words } = garbage(seed);
    const taken = renderToString(<CorrectionNote correction={{ ...odd, kind: 'withdrawal' }} />);
    for (const word of words.filter((one) => JSON.stringify(summary ?? '').includes(`"${one}"`))) {
      expect(taken).toContain(word);
    }
  });
});

it('a withdrawal without a date names the part too', () => {
  render(<CorrectionNote correction={{ kind: 'withdrawal', at: '', text: 'It was not true.' }} part="Summary" />);
  expect(screen.getByText('Summary: Withdrawn')).toBeVisible();
});

it.each([null, undefined, 'It was the north tower.', 42])('renders any value as a correction: %j', (value) => {
  const { container } = render(<CorrectionNote correction={value as never} />);
  expect(container).toHaveTextContent('Correction');
});
