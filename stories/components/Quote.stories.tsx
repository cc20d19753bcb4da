import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Quote } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A passage from a letter, a speech or a record. It is part of the story and counted in reading times. Words that the story repeats
 * are a `PullQuote`.
 *
 * ### Parts
 *
 * A `<figure>` with a `<blockquote>` and a `<figcaption>` with the attribution.
 *
 * ### Do
 *
 * - Give `url` if the document is online: it becomes the `cite` attribute.
 *
 * ### Do not
 *
 * - Put the name inside the quotation.
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
