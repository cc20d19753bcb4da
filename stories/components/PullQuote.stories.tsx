import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PullQuote } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A pull quote gives a reader who skims a reason to stay. Its words stand in the story a second time, so reading times leave
 * them out. Words that stand in the story only once are a `Quote`.
 *
 * ### Parts
 *
 * An `<aside>` with the words and, under them, whose words or position they are.
 *
 * ### Do
 *
 * - Take the words from the story as they are, one sentence at most.
 * - Say whose they are where the sentence does not.
 *
 * ### Do not
 *
 * - Type quotation marks: the bar beside the words says it.
 * - Put two of them where a reader sees both at once.
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

/** Smaller, for the margin that `ArticleBody` has where the page is wide. */
export const InTheMargin: Story = {
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
