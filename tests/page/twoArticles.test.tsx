import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Article, ArticlePage, EmbeddedLayout } from '../../src/index';
import { lighthouse } from '../fixtures/lighthouse';

const story: Article = {
  ...lighthouse,
  standfirst: 'After forty years a keeper goes home.',
  summary: ['She wrote it in ', { type: 'link', text: 'her book', url: '#full-1' }, '.'],
  provenanceOf: { summary: { source: 'trainedAlgorithmicMedia' }, brief: { source: 'trainedAlgorithmicMedia' } },
  corrections: [
    {
      id: 'correction-1',
      kind: 'correction',
      at: '2026-03-03',
      text: ['See ', { type: 'link', text: 'the tower', url: '#tower' }, '.'],
      parts: ['#full-1', 'keyPoints', 'conversation'],
    },
    { id: 'correction-2', kind: 'withdrawal', at: '2026-03-04', text: 'It was a gull.', parts: ['#tools'] },
  ],
};

describe('two articles on one page, the second with an idPrefix', () => {
  function renderBoth() {
    render(
      <>
        <section aria-label="first">
          <ArticlePage article={story} layout={EmbeddedLayout} />
        </section>
        <section aria-label="second">
          <ArticlePage article={story} layout={EmbeddedLayout} idPrefix="second-" />
        </section>
      </>,
    );
    return ['first', 'second'].map((name) => screen.getByRole('region', { name }));
  }

  it('share no id, and links inside each lead to its own parts', () => {
    const [first, second] = renderBoth() as [HTMLElement, HTMLElement];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const article of [first, second]) {
      const links = [...article.querySelectorAll('a[href^="#"]')];
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) {
        const target = document.getElementById(decodeURIComponent((link.getAttribute('href') as string).slice(1)));
        expect(article.contains(target), link.outerHTML).toBe(true);
      }
    }
    // The ids differ only in the prefix.
    const idsOf = (article: HTMLElement) => [...article.querySelectorAll('[id]')].map(({ id }) => id);
    expect(idsOf(second)).toEqual(idsOf(first).map((id) => `second-${id}`));
    expect(second.textContent).toBe(first.textContent);
  });

  it('have separate choices of depth', async () => {
    const user = userEvent.setup();
    const [first, second] = renderBoth() as [HTMLElement, HTMLElement];
    const checked = (article: HTMLElement) =>
      within(article)
        .getAllByRole('radio', { hidden: true })
        .filter((radio) => (radio as HTMLInputElement).checked)
        .map((radio) => (radio as HTMLInputElement).value);
    const before = checked(first);
    const radios = within(second).getAllByRole('radio', { name: /In brief/, hidden: true });
    await user.click(radios.at(-1) as HTMLElement);
    expect(checked(second).at(-1)).toBe('in-brief');
    expect(checked(first)).toEqual(before);
  });

  it('have regions and lists of corrections with separate titles', () => {
    const [, second] = renderBoth() as [HTMLElement, HTMLElement];
    for (const region of within(second).getAllByRole('region')) {
      const title = document.getElementById(region.getAttribute('aria-labelledby') ?? '');
      if (region.hasAttribute('aria-labelledby')) expect(region.contains(title)).toBe(true);
    }
  });
});

it('unchecked data is rendered with a prefix too', () => {
  const circle: Record<string, unknown> = { type: 'paragraph', text: 'Round.' };
  circle.text = [circle];
  const odd = { headline: 1, body: [circle, null, 'words'], corrections: [null, { parts: '#x' }], conversation: 'hi' };
  render(<ArticlePage article={odd as unknown as Article} idPrefix="odd-" />);
  expect(screen.getByText('words')).toBeVisible();
});
