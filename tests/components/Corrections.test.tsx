import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Correction, Corrections } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { complaints } from '../fixtures/complaints';
import { garbage } from '../fixtures/garbage';

const corrections: Correction[] = [
  { kind: 'correction', at: '2026-11-24', text: 'The vote was 412 to 187.', parts: ['summary', '#vote'] },
  { id: 'why', kind: 'withdrawal', at: '2026-11-25T10:00:00+00:00', text: 'Nobody said it.', parts: ['deck'] },
  { kind: 'update', at: '2026-11-26', text: ['The board has ', { type: 'strong', text: 'answered' }, '.'] },
];

describe('Corrections', () => {
  it('is a list with a title, each entry with its kind, date and text', () => {
    render(<Corrections corrections={corrections} />);
    const section = screen.getByRole('region', { name: 'Corrections' });
    expect(within(section).getByRole('heading', { level: 2, name: 'Corrections' })).toBeVisible();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(
      items.map((item) =>
        within(item)
          .getAllByRole('paragraph')
          .map((one) => one.textContent),
      ),
    ).toEqual([
      ['Correction, November 24, 2026', 'The vote was 412 to 187.', 'Concerns: Summary and Passage'],
      ['Withdrawn, November 25, 2026', 'Nobody said it.', 'Concerns: Deck'],
      ['Update, November 26, 2026', 'The board has answered.'],
    ]);
    expect(screen.getByText('November 25, 2026')).toHaveAttribute('datetime', '2026-11-25T10:00:00+00:00');
  });

  it('uses the id of each entry, or else its position', () => {
    render(<Corrections corrections={corrections} />);
    expect(screen.getAllByRole('listitem').map((item) => item.id)).toEqual(['correction-1', 'why', 'correction-3']);
  });

  it('gives entries unique ids', () => {
    const { kind, at, text } = corrections[0] as Correction;
    render(
      <Corrections
        corrections={[
          { id: 'correction-2', kind, at, text },
          { kind, at, text },
        ]}
      />,
    );
    const ids = screen.getAllByRole('listitem').map((item) => item.id);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe('correction-2');
  });

  it('links to parts that have an id on the page, and names the others', () => {
    render(<Corrections corrections={corrections} />);
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Summary', '#at-a-glance-summary'],
      ['Passage', '#vote'],
    ]);
  });

  it('accepts a title, a level and an id', () => {
    render(<Corrections corrections={corrections} title="What we got wrong" level={3} id="wrong" />);
    expect(screen.getByRole('heading', { level: 3, name: 'What we got wrong' })).toHaveAttribute('id', 'wrong-title');
    expect(screen.getByRole('region', { name: 'What we got wrong' })).toHaveAttribute('id', 'wrong');
  });

  it('renders messages in the language of the story', () => {
    render(<Corrections corrections={corrections} language="ar-EG" messages={ar} />);
    expect(screen.getByRole('heading', { name: ar.corrections })).toBeVisible();
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/^تصويب، ٢٤ نوفمبر ٢٠٢٦/);
  });

  it('renders nothing without corrections', () => {
    const { container } = render(<Corrections corrections={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('keeps the text of invalid corrections', () => {
    const odd = ['Words alone', null, { text: 'No kind' }, { kind: 'correction', at: 7, words: 'Elsewhere' }];
    const { container } = render(<Corrections corrections={odd as unknown as Correction[]} />);
    for (const words of ['Words alone', 'No kind', 'Elsewhere', '7']) expect(container).toHaveTextContent(words);
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('renders any value (seed %i)', (seed) => {
    const { headline, deck, summary, body } = garbage(seed).document as Record<string, never>;
    const odd = [headline, { kind: deck, at: summary, text: body, parts: headline, id: deck }, body];
    const errors = complaints(() => void renderToString(<Corrections corrections={odd as unknown as Correction[]} />));
    expect(errors).toEqual([]);
  });
});
