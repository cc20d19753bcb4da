import { act } from '@testing-library/react';
import { Profiler } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Article } from '../../src/article/Article';
import { ArticlePage } from '../../src/page/ArticlePage';

const article: Article = {
  headline: 'The ferry runs again',
  publishedAt: '2026-11-23',
  modifiedAt: '2026-11-24T08:30:00Z',
  authors: [{ name: 'Mara Lind' }, { name: 'Otto Berg' }],
  summary: 'The strait is free of ice.',
  body: [{ type: 'paragraph', id: 'p', text: 'The first boat of the year left the pier.' }],
  provenanceOf: {
    summary: { source: 'trainedAlgorithmicMedia' },
    headline: { source: 'trainedAlgorithmicMedia' },
  },
  corrections: [
    {
      id: 'c',
      kind: 'correction',
      at: '2026-11-24T09:00:00Z',
      text: 'Six, not seven.',
      parts: ['summary', 'headline'],
    },
  ],
  conversation: {
    title: 'On the pier',
    speakers: [
      { id: 'a', name: 'Ada', kind: 'ai' },
      { id: 'b', name: 'Bo', kind: 'ai' },
      { id: 'c', name: 'Cy', kind: 'human' },
    ],
    turns: [{ speaker: 'a', at: '2026-11-24T10:00:00Z', body: [{ type: 'paragraph', text: 'Hello.' }] }],
  },
};

/** Text of this version of Unicode CLDR, and what another version may have instead. */
const others: [words: string, other: string][] = [
  ['November', 'Nov.'],
  ['2026 at ', '2026, '],
  [' AM', ' a.m.'],
  ['1 min<', '1 minute<'],
  [' and ', ' &amp; '],
];

it('hydration keeps dates, minutes and lists that the server has formatted differently', async () => {
  const markup = renderToString(<ArticlePage article={article} />);
  const served = others.reduce((text, [words, other]) => text.replaceAll(words, other), markup);
  for (const [words] of others) expect(markup).toContain(words);
  const root = document.createElement('div');
  root.innerHTML = served;
  document.body.append(root);
  const before = wordsOf(root);
  const errors: unknown[] = [];
  const taken = await act(() =>
    hydrateRoot(root, <ArticlePage article={article} />, { onRecoverableError: (error) => errors.push(error) }),
  );
  expect(errors).toEqual([]);
  expect(wordsOf(root)).toBe(before);
  await act(() => taken.unmount());
  root.remove();
});

it('text formatted by the server stays until its value changes, then the browser formats it', async () => {
  const page = (publishedAt: string, section: string) => (
    <ArticlePage article={{ ...article, publishedAt, section: { name: section } }} />
  );
  const root = document.createElement('div');
  root.innerHTML = renderToString(page('2026-11-23', 'Coast')).replaceAll('November', 'Nov.');
  document.body.append(root);
  const rendered = await act(() => hydrateRoot(root, page('2026-11-23', 'Coast')));
  await act(() => rendered.render(page('2026-11-23', 'Harbour')));
  expect(wordsOf(root)).toContain('Harbour');
  expect(wordsOf(root)).toContain('Nov. 23, 2026');
  await act(() => rendered.render(page('2026-11-25', 'Harbour')));
  expect(wordsOf(root)).toContain('November 25, 2026');
  await act(() => rendered.unmount());
  root.remove();
});

it('hydration renders each part of a page once', async () => {
  const phases: string[] = [];
  const page = (
    <Profiler id="page" onRender={(_id, phase) => phases.push(phase)}>
      <ArticlePage article={article} />
    </Profiler>
  );
  const root = document.createElement('div');
  root.innerHTML = renderToString(page);
  document.body.append(root);
  const hydrated = await act(() => hydrateRoot(root, page));
  expect(phases).toEqual(['mount']);
  await act(() => hydrated.unmount());
  root.remove();
});

/** The text of a page without scripts: the script of a choice of depths has run before React starts. */
function wordsOf(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const script of copy.querySelectorAll('script')) script.remove();
  return copy.textContent;
}
