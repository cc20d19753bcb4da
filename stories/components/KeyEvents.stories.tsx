import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { KeyEvents } from '../../src/index';
import { matrix } from '../matrix';

/**
 * The key moments of a live report, with links to the posts that tell them.
 *
 * ### Parts
 *
 * A `<nav>` with a title and a list: each event has its time, or its day if that is another one, and its line. The whole line is the target of its link.
 *
 * ### Do
 *
 * - Name what happened in one line.
 *
 * ### Do not
 *
 * - List every post.
 */
const meta = {
  title: 'Components/KeyEvents',
  component: KeyEvents,
  args: {
    events: [
      { at: '2026-11-26T14:41:00Z', title: 'The council takes the wall, by eleven votes to six', url: '#taken' },
      { at: '2026-11-26T13:40:00Z', title: 'The sum on the table: £4.2m', url: '#sum' },
      { at: '2026-11-25T09:15:00Z', title: 'The water leaves Quay Lane', url: '#lane' },
    ],
  },
} satisfies Meta<typeof KeyEvents>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Key moments' })).toBeVisible();
    await expect(canvas.getAllByRole('link')[1]).toHaveAttribute('href', '#sum');
  },
};

/** Without times and links, and with a title of its own. */
export const WordsAlone: Story = {
  tags: ['deep'],
  args: { title: 'What happened', events: [{ title: 'The tide' }, { title: 'The vote '.repeat(30) }] },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'أبرز اللحظات',
    events: [{ at: '2026-11-26T14:41:00Z', title: 'البلدة تدفع ثمن السور وتملكه', url: '#taken' }],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
