import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Blocks, Video, type VideoBlock } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

const poster = { url: '/ferry.jpg', alt: 'The ferry', width: 1600, height: 900 };
const film = () => document.querySelector('video') as HTMLVideoElement;
const hosted = { url: 'https://film.example/1', frame: { url: 'https://player.film.example/1' }, provider: 'Film' };

describe('Video', () => {
  it('plays a file with controls, and loads nothing of it before', () => {
    render(
      <Video
        sources={[
          { url: '/ferry.webm', type: 'video/webm' },
          { url: '/ferry.mp4', type: 'video/mp4' },
        ]}
        poster={poster}
        title="The ferry"
      />,
    );
    expect(film()).toHaveAttribute('controls');
    expect(film()).toHaveAttribute('preload', 'none');
    expect(film()).toHaveAttribute('playsinline');
    expect(film()).not.toHaveAttribute('autoplay');
    expect(film()).toHaveAttribute('poster', '/ferry.jpg');
    expect(film()).toHaveAccessibleName('The ferry');
    expect([...film().querySelectorAll('source')].map((file) => file.getAttribute('src'))).toEqual([
      '/ferry.webm',
      '/ferry.mp4',
    ]);
  });

  it('has tracks, and says in which languages it has captions', () => {
    render(
      <Video
        sources={[{ url: '/ferry.mp4' }]}
        tracks={[
          { kind: 'captions', url: '/en.vtt', language: 'en', label: 'English' },
          { url: '/ar.vtt', language: 'ar' },
          { kind: 'descriptions', url: '/said.vtt', language: 'fr' },
          { kind: 'captions', url: 'javascript:alert(1)', language: 'de' },
        ]}
      />,
    );
    expect(
      [...film().querySelectorAll('track')].map((track) => [track.getAttribute('kind'), track.srclang, track.label]),
    ).toEqual([
      ['captions', 'en', 'English'],
      [null, 'ar', ''],
      ['descriptions', 'fr', ''],
    ]);
    expect(screen.getByRole('figure')).toHaveTextContent('Captions: English, Arabic');
  });

  it('shows its length as players do, and reads it in words', () => {
    render(<Video sources={[{ url: '/ferry.mp4' }]} duration={151} />);
    const clock = screen.getByText('2:31');
    expect(clock).toHaveAttribute('datetime', 'PT151S');
    expect(clock.closest('[aria-hidden=true]')).not.toBeNull();
    expect(screen.getByText('2 minutes, 31 seconds')).toBeInTheDocument();
  });

  it('shows the poster of a film at a host, and its player when the reader plays it', async () => {
    const { container } = render(<Video {...hosted} poster={poster} title="The ferry" duration={95} />);
    expect(screen.getByRole('img', { name: 'The ferry' })).toHaveAttribute('src', '/ferry.jpg');
    expect(container.querySelector('video, iframe')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Play 1 minute, 35 seconds (The ferry)' }));
    expect(container.querySelector('iframe')).toHaveAttribute('src', hosted.frame.url);
    expect(container.querySelector('iframe')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Stop showing content from Film' }));
    expect(container.querySelector('iframe')).toBeNull();
    expect(screen.getByRole('button', { name: /^Play/ })).toHaveFocus();
  });

  it('shows a poster that its host has only with consent', () => {
    const atHost = { ...poster, url: 'https://img.film.example/ferry.jpg' };
    const { container, rerender } = render(<Video {...hosted} poster={atHost} title="The ferry" />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('[data-part=frame] > svg')).not.toBeNull();
    rerender(<Video {...hosted} poster={atHost} consent="never" />);
    expect(container.querySelector('img')).toBeNull();
    rerender(<Video {...hosted} poster={atHost} consent="given" />);
    expect(screen.getByRole('img', { name: 'The ferry' })).toHaveAttribute('src', atHost.url);
  });

  it('prefers its files to the player of a host', () => {
    const { container } = render(<Video {...hosted} sources={[{ url: '/ferry.mp4' }]} consent="given" />);
    expect(container.querySelector('video')).not.toBeNull();
    expect(container.querySelector('iframe, [data-part=consent]')).toBeNull();
  });

  it('has a link to a film that cannot be shown', () => {
    render(<Video {...hosted} consent="never" poster={poster} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'Open at Film' })).toHaveAttribute('href', hosted.url);
    expect(screen.getByRole('img', { name: 'The ferry' })).toBeInTheDocument();
  });

  it.each(unsafeUrls)('does not load %j', (url) => {
    const { container } = render(
      <Video sources={[{ url }]} url={url} frame={{ url }} poster={{ url, alt: '' }} tracks={[{ url }]} />,
    );
    expect(container.querySelector('[src], [href], [poster], [data-frame]')).toBeNull();
  });

  it('has a conversation as its transcript, each turn with its speaker and without an id', () => {
    const block: VideoBlock = {
      type: 'video',
      sources: [{ url: '/ferry.mp4' }],
      transcript: {
        title: 'On the pier',
        speakers: [
          { id: 'a', name: 'Ann', kind: 'human' },
          { id: 'b', name: 'Bo', kind: 'human' },
        ],
        turns: [
          {
            id: 'first',
            speaker: 'a',
            body: [{ type: 'paragraph', text: ['It is ', { type: 'strong', text: 'early' }] }],
          },
          { speaker: 'b', topic: 'The sea', body: [{ type: 'list', items: ['Grey'] }] },
          { speaker: 'Somebody', body: [{ type: 'paragraph', text: 'Yes.' }] },
        ],
      },
    };
    const { container } = render(<Blocks blocks={[block, block]} />);
    const [transcript] = screen.getAllByRole('group');
    expect(within(transcript as HTMLElement).getByText('Transcript').tagName).toBe('SUMMARY');
    const paragraphs = [...(transcript?.querySelectorAll('p') ?? [])].map((one) => one.textContent);
    expect(paragraphs).toEqual(['On the pier', 'Ann: It is early', 'The sea', 'Bo: ', 'Somebody: Yes.']);
    expect(within(transcript as HTMLElement).getByRole('listitem')).toHaveTextContent('Grey');
    expect(container.querySelector('[id]')).toBeNull();
  });
});
