import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Video } from '../../src/index';
import lighthouse from '../articles/lighthouse.svg';
import { matrix } from '../matrix';

/**
 * A film: a file, or the player of a host, of which nothing is asked until the reader plays it.
 *
 * ### Parts
 *
 * A `<figure>` with the film or its poster, a `<figcaption>`, a link, and the transcript in a `<details>`, which is printed open.
 *
 * ### Keyboard
 *
 * A file has the controls of the browser. *Play* shows the player of a host and moves the focus into it.
 *
 * ### Do
 *
 * - Give a film with sound captions (`tracks`) and a transcript.
 *
 * ### Do not
 *
 * - Let a film with sound play by itself.
 */
const meta = {
  title: 'Components/Video',
  component: Video,
  args: {
    url: 'https://video.example/ferry',
    frame: { url: 'https://video.example/frame/ferry', width: 16, height: 9 },
    poster: { url: lighthouse, alt: 'The light over the harbour', width: 1600, height: 900 },
    title: 'The ferry puts to sea',
    duration: 252,
    caption: 'At first light, to be safe from the pier.',
    credit: 'Film: Sam Orrin',
    transcript: <p>The engine starts. Gulls.</p>,
  },
  argTypes: { transcript: { control: false } },
} satisfies Meta<typeof Video>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /^Play 4 minutes, 12 seconds/ })).toBeEnabled();
    await expect(canvas.getByText('Transcript')).toBeVisible();
  },
};

export const File: Story = {
  tags: ['deep'],
  args: {
    url: undefined,
    sources: [{ url: '/ferry.mp4', type: 'video/mp4' }],
    tracks: [
      { kind: 'captions', url: '/ferry.vtt', language: 'en', label: 'English' },
      { url: '/ferry.ar.vtt', language: 'ar' },
    ],
  },
};

export const SilentLoop: Story = {
  tags: ['deep'],
  args: { url: undefined, sources: [{ url: '/lamp.mp4' }], loop: true, silent: true, transcript: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /Play|Pause/ })).toBeVisible();
  },
};

export const WithoutPoster: Story = { tags: ['deep'], args: { poster: undefined, transcript: undefined } };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', title: 'العبّارة تبحر', caption: 'عند الفجر.', transcript: <p>نوارس.</p> },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
