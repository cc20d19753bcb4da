import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CorrectionNote } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { matrix } from '../matrix';

/**
 * A line at a part that was changed, with a link to its entry in `Corrections`. At a withdrawn part, it replaces the part and states
 * the date and the reason.
 *
 * `ArticlePage` renders it from the article’s `corrections`.
 *
 * ### Parts
 *
 * The kind of change and its date, as a link if the correction has an `id`; for a withdrawal also the reason.
 *
 * ### Do
 *
 * - Say in the text of a withdrawal what was wrong, without repeating it.
 *
 * ### Do not
 *
 * - Delete the text instead of withdrawing it: readers who follow a link to it find nothing and do not know why.
 */
const meta = {
  title: 'Components/CorrectionNote',
  component: CorrectionNote,
  args: {
    correction: { id: 'correction-1', kind: 'correction', at: '2026-10-04', text: 'The vote was 412 to 187.' },
    language: 'en-GB',
  },
  argTypes: { correction: { table: { type: { summary: 'Correction' } } }, messages: { control: false } },
  // The entry of the list that the note leads to.
  decorators: [(Story) => <div id="correction-1">{Story()}</div>],
} satisfies Meta<typeof CorrectionNote>;

export default meta;
type Story = StoryObj<typeof meta>;

const withdrawal = {
  id: 'correction-1',
  kind: 'withdrawal',
  at: '2026-10-04',
  text: 'The summary said that the town had decided on Thursday. The votes were counted on Friday.',
} as const;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Correction, 4 October 2026' })).toBeVisible();
  },
};

export const Clarification: Story = { tags: ['deep'], args: { correction: { ...withdrawal, kind: 'clarification' } } };

export const Update: Story = { tags: ['deep'], args: { correction: { ...withdrawal, kind: 'update' } } };

/** In place of the withdrawn text, which is not on the page. */
export const Withdrawal: Story = {
  args: { correction: withdrawal, part: 'Summary' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Summary: withdrawn on 4 October 2026' })).toBeVisible();
    await expect(canvas.getByText(/The votes were counted on Friday/)).toBeVisible();
  },
};

/** With the name of the part, for a note that is elsewhere. */
export const NamingItsPart: Story = {
  tags: ['deep'],
  args: { part: 'Headline' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Headline: Correction, 4 October 2026' })).toBeVisible();
  },
};

/** Without an `id` there is no link. */
export const WithoutLink: Story = {
  tags: ['deep'],
  args: { correction: { ...withdrawal, kind: 'correction', id: undefined } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).not.toBeInTheDocument();
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    part: 'Summary',
    correction: { ...withdrawal, text: `${Array(4).fill(withdrawal.text).join(' ')} ${'Saltmere'.repeat(30)}` },
  },
  play: async ({ canvas }) => {
    const words = canvas.getByText(/SaltmereSaltmere/);
    await expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    messages: ar,
    part: ar.summary,
    correction: { ...withdrawal, text: 'أُحصيت الأصوات يوم الجمعة، لا يوم الخميس.' },
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = {
  ...matrix,
  tags: ['!autodocs', 'deep'],
  args: { correction: withdrawal, part: 'Summary' },
};
