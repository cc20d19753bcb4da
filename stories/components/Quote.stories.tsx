import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Quote } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A passage from a letter, a speech, a record: part of the story, counted in its length. Words that the story repeats to draw
 * the eye are a `PullQuote`.
 *
 * ### Parts
 *
 * A `<figure>` with a `<blockquote>` and, outside the quotation, a `<figcaption>` that says who said or wrote it.
 *
 * ### Do
 *
 * - Give `url` where the document can be found: machines read it.
 *
 * ### Do not
 *
 * - Put the name inside the quotation: nobody said it.
 */
const meta = {
  title: 'Components/Quote',
  component: Quote,
  args: {
    children: 'Lit at 6.12. Wind in the west. Nobody on the water.',
    attribution: 'The keeper’s book, October 1926',
  },
} satisfies Meta<typeof Quote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('blockquote')).toHaveTextContent(
      'Lit at 6.12. Wind in the west. Nobody on the water.',
    );
    await expect(canvas.getByRole('blockquote')).not.toHaveTextContent('The keeper’s book');
  },
};

export const SeveralParagraphs: Story = {
  tags: ['deep'],
  args: {
    children: (
      <>
        <p>Lit at 6.12. Wind in the west. Nobody on the water.</p>
        <p>Lit at 6.10. The boy from the bakery came up to see how it is done.</p>
      </>
    ),
  },
  argTypes: { children: { control: false } },
};

export const WithoutAttribution: Story = { tags: ['deep'], args: { attribution: undefined } };

export const LongText: Story = {
  tags: ['deep'],
  args: { children: `${'Lit at 6.12. Wind in the west. Nobody on the water. '.repeat(8)}${'Saltmere'.repeat(20)}` },
  play: async ({ canvas }) => {
    const quotation = canvas.getByRole('blockquote');
    await expect(quotation.scrollWidth).toBeLessThanOrEqual(quotation.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', children: 'الكتب تعرف طريقها إلى البيت.', attribution: 'لوحة فوق الباب' },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
