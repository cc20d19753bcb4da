import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ConversationTeaser } from '../../src/index';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

const { whose } = storyLinks;
const conversation = whose.conversation ?? { question: '' };
const keeper = { id: 'keeper', name: 'Ida Fenwick', kind: 'human' } as const;

/**
 * One question of the conversation of a story with its answer. It leads from a front into the conversation.
 *
 * ### Parts
 *
 * A `<section>` with the name of the conversation, the note on AI, the question as a heading with the link, who answers, the answer, and how
 * long the conversation is. The whole band is the target of the link. It has the colours of conversations, which are dark in both schemes.
 *
 * ### Do
 *
 * - Choose a question whose answer is one or two sentences. `toStoryLink` takes the first one.
 * - Place the band where no padding is around it: it has the width of its container.
 *
 * ### Do not
 *
 * - Show two on one front.
 */
const meta = {
  title: 'Components/ConversationTeaser',
  component: ConversationTeaser,
  parameters: { layout: 'fullscreen' },
  args: { story: whose },
} satisfies Meta<typeof ConversationTeaser>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const link = canvas.getByRole('link');
    // The whole band is the target of the link.
    const band = canvasElement.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();
    await expect(document.elementFromPoint(band.right - 4, band.bottom - 4)).toBe(link);
    await userEvent.tab();
    await expect(link).toHaveFocus();
  },
};

/** The words of a person have no note. */
export const SaidByAPerson: Story = {
  tags: ['deep'],
  args: { story: { ...whose, conversation: { ...conversation, answerer: keeper } } },
};

/** A machine had a share in the words of a person. */
export const ChangedByAMachine: Story = {
  tags: ['deep'],
  args: {
    story: {
      ...whose,
      conversation: {
        ...conversation,
        answerer: keeper,
        provenance: { source: 'compositeWithTrainedAlgorithmicMedia' },
      },
    },
  },
};

export const WithoutAnswer: Story = {
  tags: ['deep'],
  args: { story: { ...whose, conversation: { question: conversation.question } } },
};

/** A story without a conversation is shown by its headline. */
export const WithoutConversation: Story = {
  tags: ['deep'],
  args: { story: { url: whose.url, headline: whose.headline } },
};

/** Values that are not what they should be are shown as their words. */
export const BadData: Story = {
  tags: ['deep'],
  args: {
    story: { headline: 'Whose wall?', conversation: { question: { a: 'Who pays?' }, answerer: 'Model' } } as never,
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    story: {
      ...whose,
      conversation: {
        ...conversation,
        title: 'The conversation about the wall, the sea and the penny on the ferry',
        question: `${'Who pays, when the sea comes, '.repeat(6)}${'Saltmere'.repeat(12)}?`,
        answer: String(conversation.answer).repeat(5),
        answerer: { ...keeper, name: 'Ida Fenwick, keeper of the log of the harbour of Saltmere' },
      },
    },
  },
  play: async ({ canvasElement }) => {
    const band = canvasElement.querySelector('section') as HTMLElement;
    await expect(band.scrollWidth).toBeLessThanOrEqual(band.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    story: {
      url: '/ar/whose-wall',
      headline: 'لمن الجدار؟',
      conversation: {
        title: 'حوار المدفأة',
        question: 'من يدفع حين يعلو البحر جداراً لا يملكه أحد؟',
        answer: 'من يحتاج إلى بقائه. كل جدار على هذا الساحل دفع ثمنه من يعيشون خلفه.',
        answerer: { id: 'model', name: 'النموذج', kind: 'ai' },
        turns: 14,
        minutes: 4,
      },
    },
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
