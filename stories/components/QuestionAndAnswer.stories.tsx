import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { QuestionAndAnswer } from '../../src/index';
import { matrix } from '../matrix';

/**
 * Questions and answers that explain a story. In an article they are `questions`. Several are numbered: on a wide page in the column of labels.
 *
 * ### Parts
 *
 * A `<section>` with a title and a list; each item has its number, a question, which is a heading, and the blocks of the answer.
 *
 * ### Do
 *
 * - Write the questions as readers ask them.
 *
 * ### Do not
 *
 * - Use it for an interview: a conversation has speakers.
 */
const meta = {
  title: 'Components/QuestionAndAnswer',
  component: QuestionAndAnswer,
  args: {
    title: 'Questions and answers',
    items: [
      { question: 'Whose wall is it?', answer: <p>Since Thursday, the town’s.</p> },
      { question: 'When will it be safe?', answer: <p>For ordinary tides it is safe now.</p> },
    ],
  },
} satisfies Meta<typeof QuestionAndAnswer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2', 'H3', 'H3']);
  },
};

/** The questions have the level of the title. */
export const WithoutTitle: Story = { tags: ['deep'], args: { title: undefined } };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    title: 'أسئلة وأجوبة',
    items: [{ question: 'متى تفتح المكتبة؟', answer: <p>كل صباح في التاسعة.</p> }],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
