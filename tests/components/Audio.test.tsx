import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Audio, Blocks } from '../../src/index';
import { unsafeUrls } from '../fixtures/urls';

describe('Audio', () => {
  it('plays a file with controls, and loads nothing of it before', () => {
    const { container } = render(
      <Audio sources={[{ url: '/wall.mp3', type: 'audio/mpeg' }]} title="The wall" series="Tides" duration={1080} />,
    );
    const recording = container.querySelector('audio');
    expect(recording).toHaveAttribute('controls');
    expect(recording).toHaveAttribute('preload', 'none');
    expect(recording).toHaveAccessibleName('The wall');
    expect(recording?.querySelector('source')).toHaveAttribute('src', '/wall.mp3');
    expect(screen.getByRole('figure')).toHaveTextContent('The wall Tides 18:0018 minutes');
  });

  it('shows the player of a host when the reader asks for it', async () => {
    const { container } = render(
      <Audio
        url="https://sound.example/1"
        frame={{ url: 'https://sound.example/f/1', height: 152 }}
        title="The wall"
      />,
    );
    expect(screen.getByRole('link', { name: 'Open at sound.example' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show content from sound.example (The wall)' }));
    expect(container.querySelector('iframe')).toHaveAttribute('title', 'The wall');
  });

  it.each(unsafeUrls)('does not load %j', (url) => {
    const { container } = render(<Audio sources={[{ url }]} url={url} frame={{ url }} image={{ url, alt: '' }} />);
    expect(container.querySelector('[src], [href], [data-frame]')).toBeNull();
  });

  it('has its transcript in a story', () => {
    render(
      <Blocks
        blocks={[
          {
            type: 'audio',
            sources: [{ url: '/a.mp3' }],
            transcript: [{ type: 'paragraph', text: 'The sea, and gulls.' }],
          },
        ]}
      />,
    );
    expect(screen.getByRole('group')).toHaveTextContent('TranscriptThe sea, and gulls.');
  });
});
