import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Dateline } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { matrix } from '../matrix';

/**
 * The dates of a story, in its language and in a named time zone, so that server, browser and all readers see the same.
 *
 * ### Parts
 *
 * A `<p>` with a `<time>` for the day of publication, and a second one for the day and time of the last change.
 *
 * ### Do
 *
 * - Give times with their offset: `2026-10-03T07:30:00+01:00`. A day alone, `2026-10-03`, is the same day everywhere.
 * - Set `modifiedAt` when the content changed, not for typos.
 *
 * ### Do not
 *
 * - Leave out the time zone where the hour matters: the default is UTC.
 */
const meta = {
  title: 'Components/Dateline',
  component: Dateline,
  args: { publishedAt: '2026-10-03T07:30:00+01:00', language: 'en-GB', timeZone: 'Europe/London' },
  argTypes: { messages: { control: false } },
} satisfies Meta<typeof Dateline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 October 2026')).toHaveAttribute('datetime', '2026-10-03T07:30:00+01:00');
  },
};

export const Updated: Story = {
  tags: ['deep'],
  args: { modifiedAt: '2026-10-03T16:05:00+01:00' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Updated/)).toHaveTextContent(/3 October 2026.*16:05 BST/);
  },
};

export const WithoutPublication: Story = {
  tags: ['deep'],
  args: { publishedAt: undefined, modifiedAt: '2026-10-03T16:05:00+01:00' },
};

/** The same moment in a zone where it is already the next day. */
export const InAnotherZone: Story = {
  tags: ['deep'],
  args: { publishedAt: '2026-10-03T22:30:00+01:00', timeZone: 'Asia/Tokyo' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('4 October 2026')).toBeVisible();
  },
};

export const InGerman: Story = {
  tags: ['deep'],
  args: {
    lang: 'de',
    language: 'de',
    modifiedAt: '2026-10-03T16:05:00+01:00',
    timeZone: 'Europe/Berlin',
    updatedMessage: 'Aktualisiert am {date}',
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    timeZone: 'Asia/Beirut',
    modifiedAt: '2026-10-03T16:05:00+01:00',
    messages: ar,
  },
  globals: { direction: 'rtl' },
};

/** Text that is not a date is shown unchanged. */
export const NotADate: Story = {
  tags: ['deep'],
  args: { publishedAt: 'the day before yesterday' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('the day before yesterday')).toBeVisible();
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
