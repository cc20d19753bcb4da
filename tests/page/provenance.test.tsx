import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  ArticlePage,
  Blocks,
  KeyPoints,
  notesOnParts,
  type Provenance,
  PullQuote,
} from '../../src/index';
import { de } from '../../src/messages/words/de';
import { isDeep } from '../deep';
import { garbage } from '../fixtures/garbage';
import { lighthouse } from '../fixtures/lighthouse';

const trained: Provenance = { source: 'trainedAlgorithmicMedia' };
const drafted: Provenance = { ...trained, review: { by: 'the coast desk' } };
const people: Provenance = { source: 'humanEdits' };

/** The line under the byline that names all machine-made parts. */
function shareLine(): HTMLElement | null {
  const opening = screen.getByRole('heading', { level: 1 }).parentElement as HTMLElement;
  return within(opening).queryByText(/^AI (or automation )?was used for:/);
}

function marked(container: HTMLElement): string[] {
  return [...container.querySelectorAll('[data-ai-disclosure]')].map(
    (element) =>
      `${/broadsheet-(\w+)/.exec(element.className)?.[1] ?? element.id}: ${element.getAttribute('data-ai-disclosure')}`,
  );
}

function renderPage(article: Partial<Article>) {
  return render(<ArticlePage article={{ ...lighthouse, conversation: undefined, ...article }} />);
}

describe('A page with machine-made parts', () => {
  it('has a disclosure at the beginning of each', () => {
    const { container } = renderPage({
      provenanceOf: { summary: drafted, keyPoints: drafted, brief: trained, body: { source: 'algorithmicMedia' } },
    });
    const partAfter = (text: RegExp) => screen.getByText(text).parentElement?.nextElementSibling;
    expect(partAfter(/^Summary: drafted with AI, reviewed by the coast desk$/)).toHaveTextContent(/^The lamp burned/);
    expect(partAfter(/^In brief: made with AI$/)).toHaveClass('broadsheet-ArticleBody');
    expect(partAfter(/^In full: made automatically$/)).toHaveTextContent(/^She wrote every night/);
    const points = screen.getByRole('heading', { name: 'Key points' });
    expect(points.nextElementSibling).toHaveTextContent('Key points: drafted with AI, reviewed by the coast desk');
    expect(marked(container)).toEqual([
      'Summary: trainedAlgorithmicMedia',
      'KeyPoints: trainedAlgorithmicMedia',
      'ArticleBody: trainedAlgorithmicMedia',
      'ArticleBody: algorithmicMedia',
    ]);
  });

  it('names all of them in one line under the byline, with links to those that have an id', () => {
    const [first, ...points] = lighthouse.keyPoints ?? [];
    renderPage({
      provenanceOf: { summary: drafted, deck: trained, body: trained },
      keyPoints: [{ text: 'The lamp', ...first, provenance: trained }, ...points],
      body: lighthouse.body.map((block) => (block.type === 'figure' ? { ...block, provenance: trained } : block)),
    });
    expect(shareLine()).toHaveTextContent('AI was used for: Deck, Summary, In full, Key points, and Picture');
    const links = within(shareLine() as HTMLElement).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#at-a-glance-summary',
      '#in-full',
      '#automatic',
      '#tower-picture',
    ]);
    for (const link of links) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toBeInTheDocument();
    }
  });

  it('does not call other software AI', () => {
    renderPage({ provenanceOf: { summary: trained, brief: { source: 'dataDrivenMedia' } } });
    expect(shareLine()).toHaveTextContent('AI or automation was used for: Summary and In brief');
  });

  it('names the conversation for its speakers and turns', () => {
    const { speakers = [], turns = [], ...conversation } = lighthouse.conversation ?? {};
    const [speaker, ...others] = speakers;
    const [turn, ...more] = turns;
    renderPage({
      conversation: {
        ...conversation,
        speakers: [{ id: 'a', name: 'A', kind: 'ai', ...speaker, provenance: trained }, ...others],
        turns: [{ speaker: 'a', body: [], ...turn, provenance: trained }, ...more],
      },
    });
    expect(shareLine()).toHaveTextContent(/^AI was used for: Conversation$/);
    expect(within(shareLine() as HTMLElement).getByRole('link')).toHaveAttribute('href', '#conversation');
  });

  it('names the conversation for a paragraph in one of its turns, unless the turn is withdrawn', () => {
    const speakers = [{ id: 'ann', name: 'Ann', kind: 'human' as const }];
    const body = [{ type: 'paragraph' as const, text: 'It burned.', provenance: trained }];
    const conversation = { speakers, turns: [{ id: 'why', speaker: 'ann', body }] };
    const { unmount } = renderPage({ conversation });
    expect(shareLine()).toHaveTextContent(/^AI was used for: Conversation$/);
    unmount();
    renderPage({ conversation, corrections: [{ kind: 'withdrawal', at: '2026-03-02', text: 'No.', parts: ['#why'] }] });
    expect(shareLine()).not.toBeInTheDocument();
  });

  it('names only the article, if it is machine-made as a whole', () => {
    const { container } = renderPage({ provenance: drafted, provenanceOf: { summary: drafted } });
    expect(screen.getByText('This article: drafted with AI, reviewed by the coast desk')).toBeVisible();
    expect(shareLine()).not.toBeInTheDocument();
    expect(container.firstElementChild).toHaveAttribute('data-ai-disclosure', 'trainedAlgorithmicMedia');
  });

  it('does not disclose exempt parts to readers, but marks them for machines', () => {
    const exempt: Provenance = {
      ...trained,
      exemption: 'editorial',
      review: { by: 'the coast desk' },
      responsible: { name: 'Ida Fenwick' },
      disclosure: 'none',
    };
    const { container } = renderPage({ provenanceOf: { summary: exempt } });
    expect(container).not.toHaveTextContent(/AI/);
    expect(marked(container)).toEqual(['Summary: trainedAlgorithmicMedia']);
  });

  it('discloses the work of people only on request', () => {
    const { container } = renderPage({ provenanceOf: { summary: people, brief: { ...people, disclosure: 'notice' } } });
    expect(screen.getByText('In brief: edited by a person')).toBeInTheDocument();
    expect(screen.queryByText(/^Summary:/)).not.toBeInTheDocument();
    expect(shareLine()).not.toBeInTheDocument();
    expect(marked(container)).toEqual([]);
  });

  it('does not name parts that the article does not have', () => {
    renderPage({ brief: undefined, provenanceOf: { brief: trained } });
    expect(shareLine()).not.toBeInTheDocument();
  });

  it('renders the given messages', () => {
    const article = { ...lighthouse, language: 'de', provenanceOf: { summary: drafted, keyPoints: drafted } };
    render(<ArticlePage article={article} messages={de} />);
    expect(screen.getByText('Zusammenfassung: mit KI entworfen, geprüft von the coast desk')).toBeVisible();
    expect(screen.getByText(/^KI wurde verwendet für:/)).toHaveTextContent(
      'KI wurde verwendet für: Zusammenfassung und Das Wichtigste',
    );
  });

  it('has the same HTML as without these fields, if they are empty', () => {
    const withEmptyFields = { ...lighthouse, provenance: undefined, provenanceOf: {}, corrections: [] };
    expect(renderToStaticMarkup(<ArticlePage article={withEmptyFields} />)).toBe(
      renderToStaticMarkup(<ArticlePage article={lighthouse} />),
    );
    const html = renderToStaticMarkup(<ArticlePage article={lighthouse} />);
    expect(html).not.toMatch(/disclosure|Disclosure|orrection|at-a-glance-/);
  });

  it.each(Array.from({ length: isDeep ? 40 : 3 }, (_, seed) => seed))(
    'is rendered with any provenance (seed %i)',
    (seed) => {
      const { headline, deck, summary, body, keyPoints } = garbage(seed).document as Record<string, never>;
      const odd = {
        summary,
        keyPoints: headline,
        brief: deck,
        body: { source: summary, basedOn: body, disclosure: 'details' },
      };
      for (const provenanceOf of [odd, headline, body]) {
        const article = { ...lighthouse, provenance: deck, provenanceOf, corrections: keyPoints } as unknown as Article;
        expect(renderToStaticMarkup(<ArticlePage article={article} />)).toContain('Gull Point');
      }
    },
  );
});

describe('A block with a provenance', () => {
  it('has a disclosure before it, with its kind as name, and is marked', () => {
    const { container } = render(
      <Blocks
        blocks={lighthouse.body.map((block) => ({ ...block, provenance: drafted }))}
        notesOn={notesOnParts({})}
      />,
    );
    const lines = screen.getAllByText(/drafted with AI, reviewed by the coast desk$/).map((line) => line.textContent);
    expect(lines.map((line) => line?.split(':')[0])).toEqual([
      'Passage',
      'Passage',
      'Passage',
      'Picture',
      'Passage',
      'Passage',
      'Passage',
      'Passage',
    ]);
    const blocks = [...container.querySelectorAll(':scope > [data-ai-disclosure]')];
    expect(blocks.map((block) => block.id)).toEqual(lighthouse.body.map((block) => block.id));
    for (const block of blocks) expect(block.previousElementSibling).toHaveClass('broadsheet-Disclosure');
  });

  it('stays next to its disclosure, not in the margin', () => {
    render(
      <Blocks
        blocks={[{ type: 'pullQuote', text: 'Pulled', placement: 'margin', provenance: trained }]}
        notesOn={notesOnParts({})}
      />,
    );
    expect(screen.getByRole('complementary')).toHaveAttribute('data-placement', 'column');
  });

  it('is marked if its component is replaced', () => {
    render(
      <Blocks
        blocks={[{ type: 'pullQuote', text: 'Pulled', provenance: trained }]}
        notesOn={notesOnParts({})}
        components={{ pullQuote: (props) => <PullQuote data-own="" {...props} /> }}
      />,
    );
    expect(screen.getByRole('complementary')).toHaveAttribute('data-ai-disclosure', 'trainedAlgorithmicMedia');
    expect(screen.getByRole('complementary')).toHaveAttribute('data-own');
  });
});

describe('A key point with a provenance', () => {
  it('has a disclosure after its text, and is marked', () => {
    render(
      <KeyPoints
        points={[{ text: 'A clock turns it.', provenance: drafted }, { text: 'It is out.' }]}
        notesOn={notesOnParts({})}
      />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^A clock turns it\.Passage: drafted with AI, reviewed by the coast desk$/);
    expect(first).toHaveAttribute('data-ai-disclosure', 'trainedAlgorithmicMedia');
    expect(second).toHaveTextContent(/^It is out\.$/);
    expect(second).not.toHaveAttribute('data-ai-disclosure');
  });
});
