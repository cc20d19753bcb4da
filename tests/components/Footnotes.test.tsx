import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  ArticleBody,
  ArticlePage,
  type Block,
  Footnotes,
  InlineText,
  numberNotes,
} from '../../src/index';

const mark = (id: string) => ({ type: 'note', id }) as const;
const paragraph = (id: string, ...marks: string[]): Block => ({
  type: 'paragraph',
  text: [`The lamp ${id}`, ...marks.map(mark), '.'],
  id,
});
const story: Article = {
  headline: 'The lamp',
  brief: [paragraph('short', 'log')],
  body: [paragraph('long', 'clock', 'log'), paragraph('longer', 'clock')],
  notes: [
    { id: 'log', text: ['The ', { type: 'emphasis', text: 'log' }, ' has the time.'], at: '2026-11-24' },
    { id: 'clock', text: 'The clock had stopped.' },
  ],
};
const version = (depth: string) => within(document.querySelector(`[data-depth=${depth}]`) as HTMLElement);
const targetOf = (link: Element | undefined) =>
  document.getElementById(decodeURIComponent(link?.getAttribute('href')?.slice(1) ?? ''));

describe('The notes of a story', () => {
  it('are listed at the end of each version that cites them, by their first marks', () => {
    render(<ArticlePage article={story} />);
    const items = (depth: string) =>
      version(depth)
        .getAllByRole('listitem', { hidden: true })
        .map((item) => item.querySelector('p')?.textContent);
    expect(items('in-full')).toEqual(['The clock had stopped.', 'The log has the time.']);
    expect(items('in-brief')).toEqual(['The log has the time.']);
  });

  it('are reached from their marks, and lead back to each of them', () => {
    render(<ArticlePage article={story} />);
    const full = version('in-full');
    const marks = full.getAllByRole('doc-noteref', { hidden: true });
    expect(marks.map((one) => [one.textContent, one.getAttribute('aria-label')])).toEqual([
      ['1', 'Note 1'],
      ['2', 'Note 2'],
      ['1', 'Note 1'],
    ]);
    const clock = targetOf(marks[0]) as HTMLElement;
    expect(clock).toHaveTextContent('The clock had stopped.');
    expect(targetOf(marks[2])).toBe(clock);
    const back = within(clock).getAllByRole('doc-backlink', { hidden: true });
    expect(back.map((link) => link.textContent)).toEqual(['Back to mention 1', 'Back to mention 2']);
    expect(back.map(targetOf)).toEqual([marks[0], marks[2]]);
    const log = targetOf(marks[1]) as HTMLElement;
    expect(within(log).getByRole('doc-backlink', { hidden: true })).toHaveTextContent('Back to the text');
  });

  it('that are cited beside each other have their numbers apart', () => {
    render(<ArticlePage article={{ ...story, body: [paragraph('long', 'clock', 'log')] }} />);
    expect(document.getElementById('long')).toHaveTextContent(/^The lamp long1 2\.$/);
  });

  it('of the key points follow them, and are numbered first', () => {
    render(<ArticlePage article={{ ...story, keyPoints: [{ text: ['The lamp is out', mark('log')] }] }} />);
    expect(version('at-a-glance').getByText('has the time.', { exact: false })).toBeVisible();
    const marks = version('in-full').getAllByRole('doc-noteref', { hidden: true });
    expect(marks.map((one) => one.textContent)).toEqual(['2', '1', '2']);
  });

  it('of the conversation follow it', () => {
    const conversation = { speakers: [], turns: [{ speaker: 'Ann', body: [paragraph('said', 'log')] }] };
    const { container } = render(<ArticlePage article={{ ...story, conversation }} />);
    const thread = container.querySelector('.broadsheet-ConversationThread') as HTMLElement;
    const mark = within(thread).getByRole('doc-noteref');
    expect(thread.compareDocumentPosition(targetOf(mark) as HTMLElement)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('have no id twice on a page, also with the same story under a prefix', () => {
    render(
      <>
        <ArticlePage article={story} />
        <ArticlePage article={story} idPrefix="second-" />
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('[role=doc-noteref], [role=doc-backlink]')) {
      expect(targetOf(link)?.closest('.broadsheet-ArticlePage')).toBe(link.closest('.broadsheet-ArticlePage'));
    }
  });

  it('show their corrections, and the notice of a note that is withdrawn', () => {
    const corrections = [
      { id: 'c1', kind: 'correction', at: '2026-11-25', text: 'It was noon.', parts: ['#log'] },
      { id: 'c2', kind: 'withdrawal', at: '2026-11-25', text: 'It ran.', parts: ['#clock'] },
    ] as const;
    render(<ArticlePage article={{ ...story, corrections }} />);
    const [first, second] = version('in-full').getAllByRole('listitem', { hidden: true });
    expect(first).toHaveTextContent('It ran.');
    expect(first).not.toHaveTextContent('The clock had stopped.');
    expect(second).toHaveTextContent('Correction');
    expect(second).toHaveTextContent('The log has the time.');
  });

  it('that are withdrawn together are replaced by a notice, which their marks lead to', () => {
    const corrections = [{ kind: 'withdrawal', at: '2026-11-25', text: 'All wrong.', parts: ['notes'] }] as const;
    render(<ArticlePage article={{ ...story, corrections }} />);
    expect(screen.queryByText('The clock had stopped.')).toBeNull();
    for (const one of version('in-full').getAllByRole('doc-noteref', { hidden: true })) {
      expect(targetOf(one)).toHaveTextContent('All wrong.');
    }
  });

  it('show how they came about', () => {
    render(<ArticlePage article={{ ...story, provenanceOf: { notes: { source: 'trainedAlgorithmicMedia' } } }} />);
    const section = version('in-full').getByRole('doc-endnotes', { hidden: true });
    expect(section).toHaveAttribute('data-ai-disclosure', 'trainedAlgorithmicMedia');
    expect(section).toHaveTextContent('Notes: made with AI');
  });

  it('are shown at the end if nothing refers to them, and a mark of no note says so', () => {
    render(<ArticlePage article={{ ...story, brief: [], body: [paragraph('long', 'none')] }} />);
    expect(screen.getByText('The clock had stopped.')).toBeVisible();
    expect(screen.getByText('[note]')).toHaveAttribute('lang', 'en');
  });
});

describe('Footnotes', () => {
  it('renders notes alone, with the marks of a body that numberNotes has numbered', () => {
    const numbered = numberNotes(story);
    render(
      <>
        <ArticleBody blocks={numbered?.article.body ?? []} />
        <Footnotes notes={numbered?.lists.body?.notes ?? []} title="Endnotes" level={3} />
      </>,
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Endnotes' })).toBeVisible();
    expect(targetOf(screen.getAllByRole('doc-noteref')[1])).toHaveTextContent('The log has the time.');
  });

  it('renders notes without marks, and nothing without notes', () => {
    const { container, rerender } = render(<Footnotes notes={story.notes ?? []} />);
    expect(screen.getAllByRole('listitem').map(({ id }) => id)).toEqual(['log', 'clock']);
    expect(screen.queryByRole('doc-backlink')).toBeNull();
    rerender(<Footnotes notes={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('a text with marks that stands alone says that there is a note', () => {
    render(<InlineText text={['The lamp', mark('log')]} />);
    expect(screen.getByText('[note]')).toBeVisible();
  });
});
