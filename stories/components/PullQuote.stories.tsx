import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PullQuote } from '../../src/index';
import { matrix } from '../matrix';

/**
 * Words of the story, repeated to draw attention. They are not counted in reading times. Words that appear only once are a `Quote`.
 *
 * ### Parts
 *
 * An `<aside>` with the words and, below, the attribution.
 *
 * ### Do
 *
 * - Repeat the story word for word, at most one sentence.
 * - Give the `attribution` if the sentence does not name the speaker.
 *
 * ### Do not
 *
 * - Type quotation marks: the bar marks the quotation.
 * - Place two where a reader sees both at once.
 */
const meta = {
  title: 'Components/PullQuote',
  component: PullQuote,
  args: {
    children: 'The lamp was never for the ships. It was for the people who waited for them.',
    attribution: 'Ida Fenwick, keeper',
    placement: 'column',
  },
} satisfies Meta<typeof PullQuote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ida Fenwick, keeper')).toBeVisible();
  },
};

/** Smaller, for the margin that `ArticleBody` has on wide pages. */
export const InTheMargin: Story = {
  tags: ['deep'],
  args: { placement: 'margin' },
  decorators: [(Story) => <div style={{ inlineSize: '17.5rem' }}>{Story()}</div>],
};

export const WithoutAttribution: Story = { tags: ['deep'], args: { attribution: undefined } };

export const LongText: Story = {
  tags: ['deep'],
  args: {
    children: `The lamp was never for the ships, which have had better ones since 1988, and not for the harbour board, which has never looked up: ${'Saltmere'.repeat(12)}`,
    attribution: 'Ida Fenwick, keeper of the light at Saltmere for thirty-one years, in the town hall on Thursday',
  },
  play: async ({ canvas }) => {
    const words = canvas.getByText(/SaltmereSaltmere/);
    await expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', children: 'لم أسرق الكتاب، كنت أحفظه فقط.', attribution: 'قارئة في الصف' },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
