import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Corrections } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { saltmereCorrected } from '../articles/saltmere-honest';
import { matrix } from '../matrix';

const corrections = (saltmereCorrected.corrections ?? []).map(({ parts, ...correction }) => correction);

/**
 * A list of changes since publication. `ArticlePage` places it after the story, where it is visible at every depth.
 *
 * ### Parts
 *
 * A `<section>` with a heading and an ordered list. Each entry has its kind, its date, its text, and links to the parts it is about,
 * if they have an id on the page. The id of an entry is that of the correction, or `correction-1`, `correction-2`, … by position.
 *
 * ### Do
 *
 * - Say what was wrong and what is right, in two short sentences.
 * - Set the `id` of a correction before you link to it: positions change.
 *
 * ### Do not
 *
 * - Repeat the mistake at length.
 */
const meta = {
  title: 'Components/Corrections',
  component: Corrections,
  args: { corrections, language: 'en-GB', timeZone: 'Europe/London' },
  argTypes: {
    corrections: { table: { type: { summary: 'readonly Correction[]' } } },
    level: { control: 'select', options: [2, 3, 4, 5, 6] },
    messages: { control: false },
  },
} satisfies Meta<typeof Corrections>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Corrections' })).toBeVisible();
    const items = canvas.getAllByRole('listitem');
    await expect(items.map((item) => item.id)).toEqual(['correction-1', 'correction-2', 'correction-3']);
    await expect(items[0]).toHaveTextContent(/^Correction, 4 October 2026/);
  },
};

/** Links to the corrected parts, as on an `ArticlePage`. */
export const WithParts: Story = {
  tags: ['deep'],
  args: { corrections: saltmereCorrected.corrections },
  decorators: [
    (Story) => (
      <>
        {Story()}
        <p id="at-a-glance-summary">The summary.</p>
        <p id="vote">A key point.</p>
        <p id="in-brief">The short version.</p>
        <p id="stairs">A paragraph.</p>
      </>
    ),
  ],
  play: async ({ canvas }) => {
    const first = within(canvas.getAllByRole('listitem')[0] as HTMLElement);
    await expect(first.getByRole('link', { name: 'Summary' })).toHaveAttribute('href', '#at-a-glance-summary');
    await expect(first.queryByRole('link', { name: 'Headline' })).not.toBeInTheDocument();
  },
};

export const OwnTitle: Story = { tags: ['deep'], args: { title: 'What we got wrong', level: 3 } };

export const WithoutCorrections: Story = {
  tags: ['!autodocs', 'deep'],
  args: { corrections: [] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).not.toBeInTheDocument();
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    corrections: [
      { kind: 'clarification', at: '2026-10-05', text: Array(8).fill('The tower has 168 stairs.').join(' ') },
      { kind: 'correction', at: '2026-10-06', text: 'Saltmere'.repeat(40) },
    ],
  },
  play: async ({ canvas }) => {
    for (const item of canvas.getAllByRole('listitem')) {
      await expect(item.scrollWidth).toBeLessThanOrEqual(item.clientWidth);
    }
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    messages: ar,
    corrections: [
      { kind: 'correction', at: '2026-10-04', text: 'كان التصويت ٤١٢ مقابل ١٨٧.', parts: ['headline', 'deck'] },
      { kind: 'update', at: '2026-10-06', text: 'أجابت إدارة الميناء.' },
    ],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
