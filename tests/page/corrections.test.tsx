import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import {
  type Article,
  ArticleLayout,
  ArticlePage,
  type ArticlePart,
  type CorrectedPart,
  type Correction,
  EmbeddedLayout,
  readingMinutes,
} from '../../src/index';
import { renderDocument } from '../../src/server/renderDocument';
import { sampleOfRows } from '../deep';
import { lighthouse } from '../fixtures/lighthouse';

const story: Article = { ...lighthouse, conversation: undefined };

function touching(...parts: CorrectedPart[]): Article {
  return { ...story, corrections: [{ kind: 'correction', at: '2026-03-03', text: 'It was a clock.', parts }] };
}

function withdrawing(...parts: CorrectedPart[]): Article {
  return { ...lighthouse, corrections: [{ kind: 'withdrawal', at: '2026-03-03', text: 'Nobody said it.', parts }] };
}

/** The first link with a text, visible or not. A query by role takes a second in jsdom, which computes the style of all elements. */
function linkOf(text: string): HTMLElement {
  const found = [...document.links].find(({ textContent }) => textContent === text);
  expect(found, text).toBeDefined();
  return found as HTMLElement;
}

describe('A page of a corrected story', () => {
  it('is rendered without errors in the console', () => {
    const consoleError = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<ArticlePage article={touching('headline', 'summary', 'keyPoints')} />);
    expect(consoleError).not.toHaveBeenCalled();
    consoleError.mockRestore();
  });

  it('lists the corrections after the story, at every depth', () => {
    const afterBody = <p>Do you remember the lamp?</p>;
    render(<ArticlePage article={{ ...lighthouse, ...touching('summary') }} afterBody={afterBody} />);
    const list = screen.getByRole('region', { name: 'Corrections' });
    expect(within(list).getByText('It was a clock.')).toBeVisible();
    expect(list.closest('[data-depth]')).toBeNull();
    const follows = (one: Element, other: Element | null) =>
      Boolean(other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(follows(document.getElementById('in-full') as Element, list)).toBe(true);
    expect(follows(list, screen.getByText('Do you remember the lamp?'))).toBe(true);
  });

  it.each<[ArticlePart, string]>([
    ['summary', 'The lamp burned'],
    ['brief', 'The lamp at Gull Point is out'],
    ['body', 'She wrote every night'],
  ])('has a note at the beginning of a part: %s', (part, words) => {
    render(<ArticlePage article={touching(part)} />);
    const note = linkOf('Correction, March 3, 2026');
    expect(note).toHaveAttribute('href', '#correction-1');
    expect(document.getElementById('correction-1')).toHaveTextContent('It was a clock.');
    expect(note.parentElement?.parentElement?.nextElementSibling).toHaveTextContent(words);
  });

  it('has a note under the title of the key points, and after the text of a point', () => {
    render(<ArticlePage article={touching('keyPoints', '#museum')} />);
    expect(screen.getByRole('heading', { name: 'Key points' }).nextElementSibling).toHaveTextContent(
      /^Correction, March 3, 2026$/,
    );
    expect(document.getElementById('museum')).toHaveTextContent(
      'The tower opens as a museum in spring.Correction, March',
    );
    expect(document.getElementById('automatic')).not.toHaveTextContent('Correction');
  });

  it('has a note before a block', () => {
    render(<ArticlePage article={touching('#tools')} />);
    const block = document.getElementById('tools');
    expect(block?.tagName).toBe('OL');
    expect(block?.previousElementSibling).toHaveTextContent(/^Correction, March 3, 2026$/);
    const list = screen.getByRole('region', { name: 'Corrections' });
    expect(within(list).getByRole('link', { name: 'Passage' })).toHaveAttribute('href', '#tools');
  });

  it('names headline, deck and standfirst in their notes', () => {
    render(<ArticlePage article={touching('headline', 'deck', 'standfirst')} />);
    const opening = within(screen.getByRole('heading', { level: 1 }).parentElement as HTMLElement);
    expect(opening.getAllByRole('link', { name: /Correction/ }).map((link) => link.textContent)).toEqual([
      'Headline: Correction, March 3, 2026',
      'Deck: Correction, March 3, 2026',
      'Standfirst: Correction, March 3, 2026',
    ]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^The last keeper of Gull Point puts out the lamp$/,
    );
  });

  it('has a note on the whole story at the beginning', () => {
    const { parts, ...whole } = (touching().corrections as Correction[])[0] as Correction;
    render(<ArticlePage article={{ ...story, corrections: [whole] }} />);
    const opening = within(screen.getByRole('heading', { level: 1 }).parentElement as HTMLElement);
    expect(opening.getByRole('link', { name: 'Correction, March 3, 2026' })).toHaveAttribute('href', '#correction-1');
  });

  it('links from the list to the parts, which exist', () => {
    render(<ArticlePage article={touching('summary', 'keyPoints', 'brief', 'body', '#tools')} />);
    const list = screen.getByRole('region', { name: 'Corrections' });
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Summary', 'Key points', 'In brief', 'In full', 'Passage']);
    for (const link of links) {
      expect(document.querySelectorAll(`[id="${link.getAttribute('href')?.slice(1)}"]`)).toHaveLength(1);
    }
  });

  it.each([
    ['a page', ArticleLayout],
    ['part of one', EmbeddedLayout],
  ])('has links to existing parts in %s', (_, layout) => {
    render(<ArticlePage article={touching('summary')} layout={layout} />);
    expect(screen.getByRole('region', { name: 'Corrections' })).toBeVisible();
  });
});

/** A text that only one part of the fixture contains, for each part. */
const texts: [CorrectedPart, string, string][] = [
  ['deck', 'A light that outlived its ships', 'Deck: withdrawn on March 3, 2026'],
  ['standfirst', 'After forty years a keeper goes home', 'Standfirst: withdrawn on March 3, 2026'],
  ['summary', 'who waited', 'Summary: withdrawn on March 3, 2026'],
  ['keyPoints', 'opens as a museum', 'Key points: withdrawn on March 3, 2026'],
  ['#museum', 'opens as a museum', 'Passage: withdrawn on March 3, 2026'],
  ['brief', 'a clock will light the next one', 'In brief: withdrawn on March 3, 2026'],
  ['body', 'A brass oil can', 'In full: withdrawn on March 3, 2026'],
  ['#tools', 'A brass oil can', 'Passage: withdrawn on March 3, 2026'],
  ['#tower-picture', 'tower.jpg', 'Picture: withdrawn on March 3, 2026'],
  ['conversation', 'Why a lamp at all', 'Conversation: withdrawn on March 3, 2026'],
];

describe('A part that is withdrawn', () => {
  it.each(sampleOfRows(texts, 'summary', '#tools', 'conversation'))(
    'is replaced by a tombstone: %s',
    (part, text, tombstone) => {
      const article = withdrawing(part);
      expect(renderDocument(lighthouse)).toContain(text);
      expect(renderDocument(article)).not.toContain(text);
      const { container } = render(<ArticlePage article={article} />);
      expect(container.innerHTML).not.toContain(text);
      const link = linkOf(tombstone);
      expect(link).toHaveAttribute('href', '#correction-1');
      expect(link.closest('div')).toHaveTextContent(`${tombstone}Nobody said it.`);
    },
  );

  it('leaves a heading of level 1 on the page', () => {
    const article = withdrawing('headline');
    render(<ArticlePage article={article} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Withdrawn$/);
    expect(screen.getByRole('link', { name: 'Headline: withdrawn on March 3, 2026' })).toBeVisible();
    expect(renderDocument(article)).not.toContain('puts out the lamp');
  });

  it('keeps its place and its id, for links to it', () => {
    const { container } = render(<ArticlePage article={withdrawing('#tools', '#museum', '#turn-2')} />);
    expect(document.getElementById('tools')).toHaveTextContent('Passage: withdrawn');
    expect(document.getElementById('tools')?.previousElementSibling).toHaveTextContent('In the tower');
    expect(document.getElementById('museum')?.closest('li')).toHaveTextContent('Passage: withdrawn');
    for (const id of ['tools', 'museum', 'turn-2'])
      expect(container.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1);
    expect(container.querySelectorAll('#in-full, #in-brief, #conversation')).toHaveLength(3);
  });

  it('has no disclosure', () => {
    const provenance = { source: 'trainedAlgorithmicMedia' } as const;
    const keyPoints = lighthouse.keyPoints?.map((point) => ({ ...point, provenance }));
    const article = {
      ...withdrawing('summary', '#automatic', '#museum'),
      keyPoints,
      provenanceOf: { summary: provenance },
    };
    const { container } = render(<ArticlePage article={article} />);
    expect(container).not.toHaveTextContent('AI was used');
    expect(container.querySelector('[data-ai-disclosure]')).toBeNull();
  });

  it('is not the description of the document', () => {
    const description = /<meta name="description" content="([^"]*)"/;
    expect(description.exec(renderDocument(withdrawing('standfirst')))?.[1]).toBe(lighthouse.deck);
    expect(description.exec(renderDocument(withdrawing('standfirst', 'deck')))?.[1]).toMatch(/^The lamp burned/);
    expect(renderDocument(withdrawing('standfirst', 'deck', 'summary'))).not.toMatch(description);
  });

  it('is not counted in the minutes', () => {
    const long = { type: 'paragraph', id: 'long', text: 'word '.repeat(2000) } as const;
    const article = { ...lighthouse, body: [...lighthouse.body, long] };
    expect(readingMinutes(article)['in-full']).toBeGreaterThan(8);
    const corrections = withdrawing('#long').corrections;
    expect(readingMinutes({ ...article, corrections })['in-full']).toBe(1);
  });
});

describe('A story that is completely withdrawn', () => {
  const { parts, ...all } = (withdrawing().corrections as Correction[])[0] as Correction;
  const article = { ...lighthouse, corrections: [all] };

  it('keeps its headline, and has the reason in place of the text', () => {
    render(<ArticlePage article={article} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^The last keeper/);
    expect(screen.getByRole('link', { name: 'This article: withdrawn on March 3, 2026' })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('has no other text', () => {
    const html = renderToStaticMarkup(<ArticlePage article={article} />) + renderDocument(article);
    for (const [, text] of texts) expect(html).not.toContain(text);
  });

  it('has a withdrawal without parts, not one of unknown parts', () => {
    render(<ArticlePage article={withdrawing()} />);
    expect(screen.getByText('A light that outlived its ships goes dark')).toBeVisible();
  });
});
