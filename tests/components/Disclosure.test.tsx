import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type DigitalSourceType, Disclosure, enNotes, type Provenance } from '../../src/index';
import { de } from '../../src/messages/words/de';
import { fr } from '../../src/messages/words/fr';
import { ja } from '../../src/messages/words/ja';
import { complaints } from '../fixtures/complaints';
import { garbage } from '../fixtures/garbage';

const drafted: Provenance = {
  source: 'trainedAlgorithmicMedia',
  system: 'Quill 3',
  madeAt: '2026-11-23',
  review: { by: 'the world desk', at: '2026-11-24T09:00:00+00:00' },
  responsible: { name: 'Ida Fenwick', url: '/fenwick' },
  basedOn: [{ label: 'The minutes of the board', url: 'https://example.org/minutes' }, { label: 'The tide tables' }],
  policy: '/how-we-use-ai',
  disclosure: 'details',
};
const notice: Provenance = { ...drafted, disclosure: 'notice' };

/** The details of a disclosure, as name and values. */
function facts(): string[][] {
  return screen.getAllByRole('term').map((term) => {
    const group = term.parentElement as HTMLElement;
    return [
      term.textContent ?? '',
      ...within(group)
        .getAllByRole('definition')
        .map((one) => one.textContent ?? ''),
    ];
  });
}

describe('Disclosure', () => {
  it('states in one line how the part was made, and who reviewed it', () => {
    render(<Disclosure part="Summary" provenance={notice} />);
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^Summary: drafted with AI, reviewed by the world desk$/);
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  it('does not call an unreviewed part a draft', () => {
    render(<Disclosure part="Summary" provenance={{ source: 'trainedAlgorithmicMedia' }} />);
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^Summary: made with AI$/);
  });

  it('has details that open, at the level `details`', () => {
    const { container } = render(<Disclosure part="Summary" provenance={drafted} />);
    const details = screen.getByRole('group');
    expect(details).not.toHaveAttribute('open');
    expect(container.querySelector('summary')).toHaveTextContent(
      /^Summary: drafted with AI, reviewed by the world desk$/,
    );
    expect(facts()).toEqual([
      ['System', 'Quill 3'],
      ['Made', 'November 23, 2026'],
      ['Reviewed by', 'the world desk', 'November 24, 2026'],
      ['Editorial responsibility', 'Ida Fenwick'],
      ['Based on', 'The minutes of the board', 'The tide tables'],
      ['Guidelines', 'How we use AI'],
      ['Digital source type', 'trainedAlgorithmicMedia'],
    ]);
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/fenwick',
      'https://example.org/minutes',
      '/how-we-use-ai',
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    ]);
    expect([...container.querySelectorAll('time')].map((time) => time.dateTime)).toEqual([
      '2026-11-23',
      '2026-11-24T09:00:00+00:00',
    ]);
  });

  it('omits missing details', () => {
    render(<Disclosure part="Summary" provenance={{ source: 'dataDrivenMedia', disclosure: 'details' }} />);
    expect(facts()).toEqual([['Digital source type', 'dataDrivenMedia']]);
  });

  it.each<[DigitalSourceType, string]>([
    ['compositeWithTrainedAlgorithmicMedia', 'made in part with AI'],
    ['algorithmicMedia', 'made automatically'],
    ['dataDrivenMedia', 'made automatically from data'],
    ['algorithmicallyEnhanced', 'enhanced automatically'],
    ['compositeSynthetic', 'with synthetic parts'],
  ])('discloses a machine-made part by default: %s', (source, words) => {
    render(<Disclosure part="Picture" provenance={{ source }} />);
    expect(screen.getByText(`Picture: ${words}`)).toBeVisible();
  });

  it.each<[DigitalSourceType, string]>([
    ['digitalCreation', 'made by a person'],
    ['humanEdits', 'edited by a person'],
    ['digitalCapture', 'recorded from life'],
    ['computationalCapture', 'recorded from life'],
    ['negativeFilm', 'digitised from film or print'],
    ['positiveFilm', 'digitised from film or print'],
    ['print', 'digitised from film or print'],
    ['screenCapture', 'captured from a screen'],
    ['virtualRecording', 'recorded in a virtual world'],
    ['composite', 'put together from several originals'],
    ['compositeCapture', 'put together from several originals'],
  ])('discloses the work of people only on request: %s', (source, words) => {
    const { container, rerender } = render(<Disclosure part="Picture" provenance={{ source }} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<Disclosure part="Picture" provenance={{ source, disclosure: 'notice' }} />);
    expect(screen.getByText(`Picture: ${words}`)).toBeVisible();
  });

  it('prefers the prop `level` to the level of the provenance', () => {
    const { container, rerender } = render(<Disclosure part="Summary" provenance={notice} level="details" />);
    expect(screen.getByRole('group')).toBeInTheDocument();
    rerender(<Disclosure part="Summary" provenance={notice} level="none" />);
    expect(container).toBeEmptyDOMElement();
  });

  it('renders nothing for an exempt part only if somebody reviewed it and is responsible for it', () => {
    const exempt = { ...drafted, exemption: 'editorial', disclosure: 'none' } as Provenance;
    const { container, rerender } = render(<Disclosure part="Summary" provenance={exempt} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<Disclosure part="Summary" provenance={{ ...exempt, responsible: undefined } as unknown as Provenance} />);
    expect(screen.getByText(/^Summary: drafted with AI/)).toBeVisible();
  });

  it.each([
    ['a term that nobody knows', { source: 'a parrot' }, 'Summary: a parrot'],
    ['a term of another vocabulary', { source: 'constructor' }, 'Summary: constructor'],
    ['words alone', 'written by a parrot', 'Summary: written by a parrot'],
    ['a source with an inside', { source: { name: 'a parrot' } }, 'Summary: a parrot'],
    ['fields under other names', { author: 'a parrot' }, 'Summary: a parrot'],
  ])('renders %s unchanged', (_, provenance, line) => {
    render(<Disclosure part="Summary" provenance={provenance as unknown as Provenance} />);
    expect(screen.getByText(line)).toBeVisible();
  });

  it('links only to safe URLs', () => {
    const hostile = 'javascript:alert(1)';
    const { container } = render(
      <Disclosure
        part="Summary"
        provenance={{
          ...drafted,
          responsible: { name: 'Ida Fenwick', url: hostile },
          basedOn: [{ label: 'The minutes', url: hostile }],
          policy: hostile,
        }}
      />,
    );
    expect(container.innerHTML).not.toContain('href="javascript');
    expect(facts().flat()).toEqual(expect.arrayContaining(['Ida Fenwick', 'The minutes', hostile]));
  });

  it.each([
    ['de', de, 'Zusammenfassung: mit KI entworfen, geprüft von the world desk'],
    ['fr', fr, 'Résumé\u00a0: ébauche produite avec l’IA, relecture par the world desk'],
    ['ja', ja, '要約：AIで下書き、確認はthe world desk'],
  ])('renders messages in the language of the story: %s', (language, messages, line) => {
    const { container } = render(
      <Disclosure part={messages.summary} provenance={drafted} language={language} messages={messages} />,
    );
    expect(container.querySelector('summary')?.textContent).toBe(line);
  });

  it('renders replaced messages', () => {
    const messages = { ...enNotes, disclosure: '{part} – {made}', aiMade: 'written by our robot' };
    render(<Disclosure part="Summary" provenance={{ source: 'trainedAlgorithmicMedia' }} messages={messages} />);
    expect(screen.getByText('Summary – written by our robot')).toBeVisible();
  });

  it.each(Array.from({ length: 60 }, (_, seed) => seed))('renders any value (seed %i)', (seed) => {
    const { headline, deck, summary, body, publishedAt, links } = garbage(seed).document as Record<string, never>;
    const errors = complaints(() => {
      for (const given of [headline, body, { source: deck, review: summary, responsible: links, basedOn: body }]) {
        const odd = { ...(given as object), madeAt: publishedAt, policy: headline, disclosure: 'details' };
        for (const provenance of [given, odd] as unknown as Provenance[]) {
          renderToString(<Disclosure part="Summary" provenance={provenance} />);
        }
      }
    });
    expect(errors).toEqual([]);
  });
});
