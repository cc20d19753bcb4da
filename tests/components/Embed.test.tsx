import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Author, Blocks, Embed, type EmbedProps } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { unsafeUrls } from '../fixtures/urls';

const post: EmbedProps = {
  url: 'https://gull.example/bowls/42',
  frame: { url: 'https://frames.gull.example/42', title: 'The bench', width: 550, height: 400 },
  provider: 'Gull',
  author: { name: 'Saltmere Bowls Club', url: 'https://gull.example/bowls' },
  text: 'To whoever finds a green bench: it wobbles.',
  at: '2026-11-25',
};
const other: EmbedProps = { ...post, frame: { url: 'https://frames.gull.example/43', title: 'The other bench' } };
const film: EmbedProps = { url: 'https://film.example/1', frame: { url: 'https://film.example/f/1' }, title: 'Ferry' };

const frames = () => [...document.querySelectorAll('iframe')];
const show = (name: RegExp | string = /^Show content from Gull/) => screen.getByRole('button', { name });

describe('Embed', () => {
  afterEach(() => localStorage.clear());

  it('shows words, author, date and a link, and asks nothing of the provider', () => {
    const { container } = render(<Embed {...post} />);
    expect(screen.getByRole('blockquote')).toHaveTextContent('To whoever finds a green bench: it wobbles.');
    expect(screen.getByRole('link', { name: 'Saltmere Bowls Club' })).toHaveAttribute('href', post.author?.url);
    expect(screen.getByRole('link', { name: 'Open at Gull' })).toHaveAttribute('href', post.url);
    expect(screen.getByText('November 25, 2026')).toBeInTheDocument();
    expect(container.querySelector('iframe, [src], link, object')).toBeNull();
  });

  it('shows the frame when the reader asks for it, and moves the focus there', async () => {
    const onConsent = vi.fn();
    render(<Embed {...post} onConsent={onConsent} />);
    await userEvent.click(show('Show content from Gull (The bench)'));
    const [frame] = frames();
    expect(frame).toHaveAttribute('src', 'https://frames.gull.example/42');
    expect(frame).toHaveAttribute('title', 'The bench');
    expect(frame).toHaveAttribute('loading', 'lazy');
    expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    expect(document.activeElement).toBe(frame);
    expect(onConsent.mock.calls).toEqual([[{ provider: 'Gull', given: true }]]);
    expect(localStorage).toHaveLength(0);
  });

  it('lets a frame run scripts in its own origin, and nothing that changes the page', async () => {
    render(<Embed {...post} />);
    await userEvent.click(show());
    const allowed = frames()[0]?.getAttribute('sandbox')?.split(' ') ?? [];
    expect(allowed).toEqual(expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-popups']));
    expect(allowed.join()).not.toMatch(/top-navigation|modals|downloads|pointer-lock/);
  });

  it('keeps its own origin from a frame with the address of the page', async () => {
    vi.stubGlobal('location', { origin: 'https://frames.gull.example' });
    render(<Embed {...post} />);
    await userEvent.click(show());
    expect(frames()[0]?.getAttribute('sandbox')).not.toContain('allow-same-origin');
    vi.unstubAllGlobals();
  });

  it('shows all frames of the host when the reader says always, and stores it', async () => {
    render(
      <>
        <Embed {...post} />
        <Embed {...other} />
        <Embed {...film} />
      </>,
    );
    await userEvent.click(screen.getAllByRole('checkbox', { name: 'Always show content from Gull' })[0] as Element);
    expect(frames()).toHaveLength(0);
    await userEvent.click(show('Show content from Gull (The bench)'));
    expect(frames().map(({ title }) => title)).toEqual(['The bench', 'The other bench']);
    expect(document.activeElement).toHaveAttribute('title', 'The bench');
    expect({ ...localStorage }).toEqual({ 'broadsheet-consent-frames.gull.example': 'given' });
  });

  it('keeps the words beside a checkbox together, also where a name is isolated in them', () => {
    render(<Embed {...post} language="ar" messages={ar} />);
    const label = screen.getByRole('checkbox').closest('label');
    expect(label?.children).toHaveLength(2);
    expect(label?.lastElementChild).toHaveTextContent('عرض المحتوى من Gull دائمًا');
    expect(label?.querySelector('bdi')).toHaveTextContent('Gull');
  });

  it('shows a frame of a host with stored consent, without moving the focus', () => {
    localStorage.setItem('broadsheet-consent-frames.gull.example', 'given');
    const onConsent = vi.fn();
    render(
      <StrictMode>
        <Embed {...post} onConsent={onConsent} />
        <Embed {...film} />
      </StrictMode>,
    );
    expect(frames().map(({ title }) => title)).toEqual(['The bench']);
    expect(document.activeElement).toBe(document.body);
    expect(onConsent).not.toHaveBeenCalled();
  });

  it('removes the frames of the host when the reader takes the consent back, and the stored consent', async () => {
    localStorage.setItem('broadsheet-consent-frames.gull.example', 'given');
    const onConsent = vi.fn();
    render(
      <>
        <Embed {...post} onConsent={onConsent} />
        <Embed {...other} />
      </>,
    );
    await userEvent.click(screen.getAllByRole('button', { name: 'Stop showing content from Gull' })[0] as Element);
    expect(frames()).toHaveLength(0);
    expect(localStorage).toHaveLength(0);
    expect(document.activeElement).toBe(show('Show content from Gull (The bench)'));
    expect(onConsent.mock.calls).toEqual([[{ provider: 'Gull', given: false }]]);
  });

  it('keeps the frame when it is rendered again, and calls the latest `onConsent`', async () => {
    const [before, now] = [vi.fn(), vi.fn()];
    const { rerender } = render(<Embed {...post} onConsent={before} />);
    await userEvent.click(show());
    const [frame] = frames();
    rerender(<Embed {...post} onConsent={now} caption="A bench" />);
    expect(frames()).toEqual([frame]);
    await userEvent.click(screen.getByRole('button', { name: /^Stop showing/ }));
    expect(now).toHaveBeenCalledWith({ provider: 'Gull', given: false });
    expect(before).toHaveBeenCalledOnce();
  });

  it('follows a consent platform', () => {
    const { rerender } = render(<Embed {...post} consent="never" />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Embed {...post} consent="given" />);
    expect(frames()).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Embed {...post} consent="ask" />);
    expect(frames()).toHaveLength(0);
    expect(show()).toBeEnabled();
    rerender(<Embed {...post} consent="never" />);
    expect(frames()).toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Open at Gull' })).toBeInTheDocument();
  });

  it('shows the frame of another address when its frame changes', async () => {
    const { rerender } = render(<Embed {...post} />);
    await userEvent.click(show());
    rerender(<Embed {...other} />);
    expect(frames()).toHaveLength(0);
    await act(async () => show().click());
    expect(frames().map(({ src }) => src)).toEqual(['https://frames.gull.example/43']);
  });

  it.each([...unsafeUrls, 'http://gull.example/', '/frame', 'https://user:word@gull.example/'])(
    'shows no frame of %j, and no button for it',
    (url) => {
      render(<Embed {...post} frame={{ url }} consent="given" />);
      expect(screen.queryByRole('button')).toBeNull();
      expect(frames()).toHaveLength(0);
    },
  );

  it('shows an author who is no more than a name', () => {
    render(<Embed url="https://gull.example/1" author={'Ida' as unknown as Author} text="It burned." />);
    expect(screen.getByText('Ida')).toBeVisible();
  });

  it('names a provider by the host of its address', () => {
    render(<Embed url="https://www.gull.example/42" />);
    expect(screen.getByRole('link', { name: 'Open at gull.example' })).toBeInTheDocument();
  });

  it('shows the blocks that stand for it as a part of a story', () => {
    render(
      <Blocks
        blocks={[
          {
            type: 'embed',
            url: 'https://charts.example/tide',
            title: 'The tide',
            frame: { url: 'https://charts.example/tide/frame' },
            alternative: [{ type: 'list', items: ['Monday: 4.1 m', 'Tuesday: 6.2 m'] }],
          },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Monday: 4.1 m',
      'Tuesday: 6.2 m',
    ]);
    expect(show('Show content from charts.example (The tide)')).toBeEnabled();
  });
});
