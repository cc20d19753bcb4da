import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Timeline } from '../../src/index';
import { matrix } from '../matrix';

/**
 * What happened when. In an article it is a `timeline`. On a wide page the dates are in the column of labels.
 *
 * ### Parts
 *
 * A `<section>` with a title and a list of events in the order that you give. An event has a date (`at`) or words for it (`label`), a title,
 * blocks and a picture.
 *
 * ### Do
 *
 * - Give `at` and `label` if the words of the date are better than the date: "Tuesday".
 *
 * ### Do not
 *
 * - Put more than five events into a brief.
 */
const meta = {
  title: 'Components/Timeline',
  component: Timeline,
  args: {
    title: 'How it came to this',
    events: [
      { label: '1761', children: <p>Fishermen set the first stones.</p> },
      { at: '1953-01-31', title: 'The great tide', children: <p>It takes the seaward face.</p> },
      { at: '2026-11-24', label: 'Tuesday', children: <p>Eleven hours of water. The wall stands.</p> },
    ],
  },
} satisfies Meta<typeof Timeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
    await expect(canvas.getByText('Tuesday')).toHaveAttribute('datetime', '2026-11-24');
  },
};

export const WithoutOptionalParts: Story = {
  tags: ['deep'],
  args: { title: undefined, events: [{ at: '1953-01-31' }, { title: 'The wall stands' }] },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'تاريخ المكتبة',
    events: [
      { at: '1912-05-01', children: <p>فتحت المكتبة أبوابها.</p> },
      { label: 'اليوم', title: 'انتقلت الكتب' },
    ],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
