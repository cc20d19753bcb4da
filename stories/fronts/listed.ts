import type { StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { storyLinks } from './saltmere';

type Play = NonNullable<StoryObj['play']>;

/** The whole line of a list is the target of its link. */
export const wholeLine: Play = async ({ canvas, userEvent }) => {
  const [first] = canvas.getAllByRole('listitem');
  const link = canvas.getAllByRole('link')[0];
  const { right, top } = first?.getBoundingClientRect() ?? new DOMRect();
  await expect(document.elementFromPoint(right - 4, top + 4)).toBe(link);
  await userEvent.tab();
  await expect(link).toHaveFocus();
};

/** No line of a list is wider than the list. */
export const withoutOverflow: Play = async ({ canvas }) => {
  const list = canvas.getByRole('list');
  await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
};

/** Stories with a long headline, and a word in it that is longer than a line. */
export const longStories = [
  {
    ...storyLinks.power,
    headline: `${'The council’s subcommittee on sluices '.repeat(8)}${'Saltmere'.repeat(12)}`,
  },
  storyLinks.skiff,
];

/** Stories in Arabic. */
export const arabicStories = [
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
];
