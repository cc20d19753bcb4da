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

const draw = vi.fn((article: Article) => <ArticlePage article={article} />);
const page = (article: Article, onDepthChange?: OnDepthChange): ReactNode => (
  <StrictMode>
    <StaticMarkup data={article} onDepthChange={onDepthChange} className="story">
      {draw}
    </StaticMarkup>
  </StrictMode>
);

/** The page as a server has sent it, and React takes it over. */
async function hydrate(article: Article, onDepthChange?: OnDepthChange) {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(page(article));
  draw.mockClear();
  const headline = root.querySelector('h1');
  const complaints: unknown[] = [];
  const react = await act(() =>
    hydrateRoot(root, page(article, onDepthChange), { onRecoverableError: (error) => complaints.push(error) }),
  );
  return {
    root,
    headline,
    complaints,
    redraw: (next: Article, tell?: OnDepthChange) => act(() => react.render(page(next, tell))),
    react,
  };
}

const choose = (name: RegExp) => userEvent.click(screen.getAllByRole('radio', { name }).at(-1) as HTMLElement);

describe('StaticMarkup', () => {
  beforeEach(() => {
    draw.mockClear();
    vi.spyOn(console, 'error');
  });
  afterEach(() => {
    expect(console.error).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    document.body.innerHTML = '';
    localStorage.clear();
    history.replaceState(null, '', location.pathname);
  });

  it('draws what it is given on the server, within an element that takes attributes', () => {
    const server = document.createElement('div');
    server.innerHTML = renderToString(page(lamp));
    expect(server.querySelector('.story h1')).toHaveTextContent('The lamp stays');
  });

  it('draws it in a browser that has not loaded the page, and what changes', () => {
    const { rerender } = render(page(lamp));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The lamp stays');
    rerender(page(ferry));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The ferry goes');
  });

  it('keeps what the server has drawn, and does not draw it again', async () => {
    const { root, headline, complaints } = await hydrate(lamp);
    expect(draw).not.toHaveBeenCalled();
    expect(root.querySelector('h1')).toBe(headline);
    expect(root.querySelector('.story')).toHaveTextContent('The lamp on the mole stays lit.');
    expect(complaints).toEqual([]);
  });

  it('keeps it when it is told of the same data again', async () => {
    const { root, headline, redraw } = await hydrate(lamp);
    await redraw(lamp);
    expect(draw).not.toHaveBeenCalled();
    expect(root.querySelector('h1')).toBe(headline);
  });

  it('runs what its islands do, and tells of changes', async () => {
    const onDepthChange = vi.fn();
    await hydrate(lamp, onDepthChange);
    await choose(/At a glance/);
    expect(onDepthChange.mock.calls).toEqual([[{ depth: 'at-a-glance' }]]);
    expect(localStorage.getItem('broadsheet-depth')).toBe('at-a-glance');
  });

  it('leaves the focus where it is when a page around it is drawn again, and tells whoever listens now', async () => {
    const user = userEvent.setup();
    const [before, now] = [vi.fn(), vi.fn()];
    const { redraw } = await hydrate(lamp, before);
    screen.getByRole('link', { name: /Link to turn 1/ }).focus();
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Copy link');
    await redraw(lamp, now);
    expect(document.activeElement).toHaveTextContent('Copy link');
    await choose(/At a glance/);
    expect([before.mock.calls, now.mock.calls]).toEqual([[], [[{ depth: 'at-a-glance' }]]]);
  });

  it('has React draw other data, and the first again', async () => {
    const { root, headline, redraw } = await hydrate(lamp);
    await redraw(ferry);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelector('h1')).toHaveTextContent('The ferry goes');
    await redraw(lamp);
    expect(root.querySelector('h1')).toHaveTextContent('The lamp stays');
    expect(root.querySelector('h1')).not.toBe(headline);
    await choose(/At a glance/);
    expect(localStorage.getItem('broadsheet-depth')).toBe('at-a-glance');
  });

  it('follows no link any more when it is gone', async () => {
    const onDepthChange = vi.fn();
    const { react, root } = await hydrate(lamp, onDepthChange);
    await act(() => react.unmount());
    expect(root).toBeEmptyDOMElement();
    location.hash = 'at-a-glance';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(onDepthChange).not.toHaveBeenCalled();
  });
});
