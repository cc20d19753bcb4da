import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Article, ArticlePage, type OnDepthChange, StaticMarkup } from '../../src/index';

const lamp: Article = {
  headline: 'The lamp stays',
  summary: 'It stays.',
  body: [{ type: 'paragraph', text: 'The lamp on the mole stays lit.' }],
  conversation: {
    speakers: [{ id: 'ida', name: 'Ida', kind: 'human' }],
    turns: [{ speaker: 'ida', body: [{ type: 'paragraph', text: 'Somebody lights it.' }] }],
  },
};
const ferry: Article = { ...lamp, headline: 'The ferry goes' };

const renderArticle = vi.fn((article: Article) => <ArticlePage article={article} />);
const page = (article: Article, onDepthChange?: OnDepthChange): ReactNode => (
  <StrictMode>
    <StaticMarkup data={article} onDepthChange={onDepthChange} className="story">
      {renderArticle}
    </StaticMarkup>
  </StrictMode>
);

/** Renders the page on the server, and hydrates it. */
async function hydrate(article: Article, onDepthChange?: OnDepthChange) {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(page(article));
  renderArticle.mockClear();
  const headline = root.querySelector('h1');
  const errors: unknown[] = [];
  const react = await act(() =>
    hydrateRoot(root, page(article, onDepthChange), { onRecoverableError: (error) => errors.push(error) }),
  );
  return {
    root,
    headline,
    errors,
    rerender: (next: Article, listener?: OnDepthChange) => act(() => react.render(page(next, listener))),
    react,
  };
}

const choose = (name: RegExp) => userEvent.click(screen.getAllByRole('radio', { name }).at(-1) as HTMLElement);

describe('StaticMarkup', () => {
  beforeEach(() => {
    renderArticle.mockClear();
    vi.spyOn(console, 'error');
  });
  afterEach(() => {
    expect(console.error).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    document.body.innerHTML = '';
    localStorage.clear();
    history.replaceState(null, '', location.pathname);
  });

  it('renders its data on the server, inside an element with the given attributes', () => {
    const server = document.createElement('div');
    server.innerHTML = renderToString(page(lamp));
    expect(server.querySelector('.story h1')).toHaveTextContent('The lamp stays');
  });

  it('renders its data in a browser that has not loaded the page, and changes of it', () => {
    const { rerender } = render(page(lamp));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The lamp stays');
    rerender(page(ferry));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The ferry goes');
  });

  it('keeps the HTML of the server without rendering it again', async () => {
    const { root, headline, errors } = await hydrate(lamp);
    expect(renderArticle).not.toHaveBeenCalled();
    expect(root.querySelector('h1')).toBe(headline);
    expect(root.querySelector('.story')).toHaveTextContent('The lamp on the mole stays lit.');
    expect(errors).toEqual([]);
  });

  it('keeps it when React renders the same data again', async () => {
    const { root, headline, rerender } = await hydrate(lamp);
    await rerender(lamp);
    expect(renderArticle).not.toHaveBeenCalled();
    expect(root.querySelector('h1')).toBe(headline);
  });

  it('adds the behaviour of islands, and calls `onDepthChange`', async () => {
    const onDepthChange = vi.fn();
    await hydrate(lamp, onDepthChange);
    await choose(/At a glance/);
    expect(onDepthChange.mock.calls).toEqual([[{ depth: 'at-a-glance' }]]);
    expect(localStorage.getItem('broadsheet-depth')).toBe('at-a-glance');
  });

  it('keeps the focus when the page around it is re-rendered, and calls the latest `onDepthChange`', async () => {
    const user = userEvent.setup();
    const [before, now] = [vi.fn(), vi.fn()];
    const { rerender } = await hydrate(lamp, before);
    screen.getByRole('link', { name: /Link to turn 1/ }).focus();
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Copy link');
    await rerender(lamp, now);
    expect(document.activeElement).toHaveTextContent('Copy link');
    await choose(/At a glance/);
    expect([before.mock.calls, now.mock.calls]).toEqual([[], [[{ depth: 'at-a-glance' }]]]);
  });

  it('renders other data by React, and the first data again', async () => {
    const { root, headline, rerender } = await hydrate(lamp);
    await rerender(ferry);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelector('h1')).toHaveTextContent('The ferry goes');
    await rerender(lamp);
    expect(root.querySelector('h1')).toHaveTextContent('The lamp stays');
    expect(root.querySelector('h1')).not.toBe(headline);
    await choose(/At a glance/);
    expect(localStorage.getItem('broadsheet-depth')).toBe('at-a-glance');
  });

  it('removes its listeners when it is unmounted', async () => {
    const onDepthChange = vi.fn();
    const { react, root } = await hydrate(lamp, onDepthChange);
    await act(() => react.unmount());
    expect(root).toBeEmptyDOMElement();
    location.hash = 'at-a-glance';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(onDepthChange).not.toHaveBeenCalled();
  });
});
