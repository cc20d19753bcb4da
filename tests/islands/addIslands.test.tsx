import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Article, ArticlePage, Embed } from '../../src/index';
import { addIslands } from '../../src/islands/addIslands';

const embed = {
  type: 'embed',
  url: 'https://gull.example/42',
  frame: { url: 'https://gull.example/frame/42', title: 'The bench' },
} as const;
const article: Article = { headline: 'The bench', body: [embed, { ...embed, alternative: [embed] }] };

const frames = () => [...document.querySelectorAll('iframe')];
const button = () => document.querySelector('button') as HTMLButtonElement;

describe('Consent on a page without React', () => {
  beforeEach(() => {
    document.body.innerHTML = renderToString(<ArticlePage article={article} />);
  });
  afterEach(() => {
    document.body.innerHTML = '';
    localStorage.clear();
  });

  it('is asked for: the button works once the island is loaded', async () => {
    const onConsent = vi.fn();
    expect(button()).toBeDisabled();
    onTestFinished(addIslands(document, { onConsent }));
    await vi.waitFor(() => expect(button()).toBeEnabled());
    button().click();
    expect(frames()).toHaveLength(1);
    expect(onConsent).toHaveBeenCalledWith({ provider: 'gull.example', given: true });
  });

  it('is taken from a consent platform, and taken back', async () => {
    const remove = addIslands(document, { consent: 'given' });
    await vi.waitFor(() => expect(frames()).toHaveLength(3));
    expect(button()).not.toBeVisible();
    remove();
    expect(frames()).toHaveLength(0);
    onTestFinished(addIslands(document, { consent: 'never' }));
    await vi.waitFor(() => expect(button()).not.toBeVisible());
    expect(frames()).toHaveLength(0);
  });

  it('adds nothing after it has been removed', async () => {
    addIslands(document, { consent: 'given' })();
    await import('../../src/islands/blocks/consent');
    await Promise.resolve();
    expect(frames()).toHaveLength(0);
  });
});

it('an embed that the inline script has opened hydrates without a warning', async () => {
  localStorage.setItem('broadsheet-consent-gull.example', 'given');
  const errors = vi.spyOn(console, 'error');
  const root = document.body.appendChild(document.createElement('div'));
  const element = <Embed url={embed.url} frame={embed.frame} />;
  root.innerHTML = renderToString(element);
  // What the inline script does while the page is parsed.
  root.querySelector('figure')?.setAttribute('data-shown', '');
  const react = await act(() => hydrateRoot(root, element));
  expect(frames()).toHaveLength(1);
  expect(errors).not.toHaveBeenCalled();
  await act(() => react.unmount());
  localStorage.clear();
  root.remove();
  vi.restoreAllMocks();
});
