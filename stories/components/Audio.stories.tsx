import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Audio } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A recording: a file, or the player of a host, of which nothing is asked until the reader plays it.
 *
 * ### Parts
 *
 * A `<figure>` with the title, the series, the length, the player, and the transcript in a `<details>`, which is printed open.
 *
 * ### Keyboard
 *
 * The controls of the browser.
 *
 * ### Do
 *
 * - Give a recording a transcript. The recording of an article (`spoken`) needs none: the article is its transcript.
 *
 * ### Do not
 *
 * - Let it play by itself.
 */
const meta = {
  title: 'Components/Audio',
  component: Audio,
  args: {
    sources: [{ url: '/wall.mp3', type: 'audio/mpeg' }],
    title: 'The sound of the wall',
    series: 'Tide tables',
    duration: 1080,
    transcript: <p>The sea, and gulls.</p>,
  },
  argTypes: { transcript: { control: false } },
} satisfies Meta<typeof Audio>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('18 minutes')).toBeInTheDocument();
    await expect(canvas.getByText('Transcript')).toBeVisible();
  },
};

export const AtHost: Story = {
  tags: ['deep'],
  args: {
    sources: undefined,
    url: 'https://sound.example/wall',
    frame: { url: 'https://sound.example/frame/wall', height: 152 },
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', title: 'صوت البحر', series: undefined, transcript: <p>نوارس.</p> },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
