import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { MostRead } from '../../src/index';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

/**
 * The most read stories, numbered. The first one is the largest.
 *
 * ### Parts
 *
 * A `<section>` with a title and an ordered list. The numbers are in the digits of the language; screen readers announce the list.
 *
 * ### Do not
 *
 * - List more than ten: nobody reads the eleventh.
 */
const meta = {
  title: 'Components/MostRead',
  component: MostRead,
  args: {
    stories: [storyLinks.stairs, storyLinks.map, storyLinks.oven, storyLinks.books, storyLinks.bus],
  },
} satisfies Meta<typeof MostRead>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('listitem');
    const link = canvas.getAllByRole('link')[0];
    // The whole line is the target of the link.
    const { right, top } = first?.getBoundingClientRect() ?? new DOMRect();
    await expect(document.elementFromPoint(right - 4, top + 4)).toBe(link);
    await userEvent.tab();
    await expect(link).toHaveFocus();
  },
};

export const OneStory: Story = { tags: ['deep'], args: { stories: [storyLinks.power] } };

export const LongText: Story = {
  tags: ['deep'],
  args: {
    stories: [
      {
        ...storyLinks.power,
        headline: `${'The council’s subcommittee on sluices '.repeat(8)}${'Saltmere'.repeat(12)}`,
      },
      storyLinks.skiff,
    ],
  },
  play: async ({ canvas }) => {
    const list = canvas.getByRole('list');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'الأكثر قراءة',
    stories: [
      {
        url: '/ar/wall',
        headline: 'صمد الجدار. والآن على سالتمير أن تقرر من يدفع',
        publishedAt: '2026-11-26T14:41:00Z',
      },
      {
        url: '/ar/ferry',
        headline: 'لا عبّارة قبل السبت',
        publishedAt: '2026-11-26T13:10:00Z',
        section: { name: 'الساحل' },
      },
    ],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
