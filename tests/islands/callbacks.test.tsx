import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Article, ArticlePage, Audio, NewsletterSignup, ShareLinks, StaticMarkup, Video } from '../../src/index';
import { addIslands, type IslandOptions } from '../../src/islands/addIslands';

const url = 'https://news.example/wall';
const article: Article = {
  headline: 'The wall',
  url,
  body: [
    { type: 'video', sources: [{ url: '/wall.mp4' }], title: 'The wave' },
    { type: 'audio', sources: [{ url: '/sea.mp3' }] },
  ],
};
const form = <NewsletterSignup action="/newsletter">The Tide</NewsletterSignup>;
const media = () => [...document.querySelectorAll<HTMLMediaElement>('video, audio')];

const page = (callbacks: Pick<IslandOptions, 'onShare' | 'onPlay'> = {}) => (
  <ArticlePage article={article} share afterConversation={form} {...callbacks} />
);

/** Adds the islands until the test ends. */
function added(options: IslandOptions) {
  onTestFinished(addIslands(document, options));
}

describe('Callbacks on a page without React', () => {
  beforeEach(() => {
    document.body.innerHTML = `${renderToString(page())}<video id="own"></video>
      <figure class="broadsheet-Video"><video loop id="silent"></video></figure>`;
    Object.assign(document.querySelector('#silent') as HTMLVideoElement, { muted: true });
  });
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('tell when a film or recording plays, and not of a silent loop or a film of the page’s own', () => {
    const onPlay = vi.fn();
    added({ onPlay });
    for (const element of media()) fireEvent.play(element);
    expect(onPlay.mock.calls).toEqual([
      [{ kind: 'video', url: '', title: 'The wave' }],
      [{ kind: 'audio', url: '', title: undefined }],
    ]);
  });

  it('tell how the story was shared', async () => {
    const user = userEvent.setup();
    const onShare = vi.fn();
    added({ onShare });
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(onShare).toHaveBeenCalledWith({ way: 'copy', url }));
    fireEvent.click(screen.getByRole('link', { name: 'Email' }));
    expect(onShare).toHaveBeenLastCalledWith({ way: 'email', url });
  });

  it('handle the address of a reader who signs up, and say so', async () => {
    const user = userEvent.setup();
    const onSignUp = vi.fn();
    added({ onSignUp });
    await import('../../src/islands/signUp');
    await user.type(screen.getByRole('textbox'), 'ann@news.example{Enter}');
    expect(onSignUp).toHaveBeenCalledWith({ email: 'ann@news.example' });
    expect(await screen.findByText(/^Thank you/)).toHaveAttribute('role', 'status');
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('leave the form to the browser where none is given, and after they were removed', async () => {
    addIslands(document, { onSignUp: vi.fn() })();
    await import('../../src/islands/signUp');
    added({});
    const sent = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('submit', (event) => sent(event), { once: true });
    const wasPrevented = vi.fn();
    document.querySelector('form')?.addEventListener('submit', (event) => wasPrevented(event.defaultPrevented));
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(wasPrevented).toHaveBeenCalledWith(false);
    expect(sent).toHaveBeenCalled();
  });
});

describe('Callbacks in React', () => {
  it('tell of a page what plays and how it was shared', () => {
    const [onPlay, onShare] = [vi.fn(), vi.fn()];
    render(page({ onPlay, onShare }));
    for (const element of media()) fireEvent.play(element);
    expect(onPlay.mock.calls.map(([{ kind }]) => kind)).toEqual(['video', 'audio']);
    fireEvent.click(screen.getByRole('link', { name: 'Email' }));
    expect(onShare).toHaveBeenCalledWith({ way: 'email', url });
  });

  it('tell of single components, by the function of the latest rendering', () => {
    const [first, latest, onPlay] = [vi.fn(), vi.fn(), vi.fn()];
    const { rerender } = render(<ShareLinks url={url} onShare={first} />);
    rerender(<ShareLinks url={url} onShare={latest} />);
    fireEvent.click(screen.getByRole('link', { name: 'Email' }));
    expect([first.mock.calls.length, latest.mock.calls.length]).toEqual([0, 1]);
    rerender(
      <>
        <Video sources={[{ url: '/wall.mp4' }]} onPlay={onPlay} />
        <Audio sources={[{ url: '/sea.mp3' }]} onPlay={onPlay} />
      </>,
    );
    for (const element of media()) fireEvent.play(element);
    expect(onPlay).toHaveBeenCalledTimes(2);
  });

  it('tell of a page whose markup React keeps', async () => {
    const [onPlay, onSignUp] = [vi.fn(), vi.fn()];
    const element = (
      <StaticMarkup data={article} onPlay={onPlay} onSignUp={onSignUp}>
        {(story) => <ArticlePage article={story} afterConversation={form} />}
      </StaticMarkup>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element);
    onTestFinished(() => container.remove());
    render(element, { container, hydrate: true });
    await import('../../src/islands/signUp');
    fireEvent.play(media()[0] as HTMLMediaElement);
    expect(onPlay).toHaveBeenCalledTimes(1);
    await userEvent.setup().type(screen.getByRole('textbox'), 'ann@news.example{Enter}');
    expect(onSignUp).toHaveBeenCalledWith({ email: 'ann@news.example' });
  });
});
