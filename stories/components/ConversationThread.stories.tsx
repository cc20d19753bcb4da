import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ConversationThread, readArticle } from '../../src/index';
import { ar } from '../../src/messages/ar';
import seed from '../articles/lebanon-pullout.json';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

const hearthConversation = readArticle(seed).conversation ?? { speakers: [], turns: [] };

/**
 * By day the page is a newspaper; here it is the talk by the fire, on a dark band of its own. It is a published dialogue and
 * not a chat: nothing in it changes while it is read.
 *
 * ### Parts
 *
 * A `<section>` named by its title, with a note where a machine speaks, and a list of turns. Each turn has its speaker’s name,
 * a link to itself (`#`), and what was said.
 *
 * ### Do
 *
 * - Say of every speaker what `kind` of voice it is: readers are told in words, not by colour.
 * - Set `asks` on the one who puts the questions: each then opens a pair with the answers that follow.
 * - Give a turn an `id` before you link to it from elsewhere; without one it is numbered, and a turn that is put in moves the
 *   numbers.
 *
 * ### Do not
 *
 * - Mark it up as questions and answers for search engines: it is a conversation, not a list of frequent questions.
 *
 * ### Keyboard
 *
 * | Key | What it does |
 * | --- | --- |
 * | Tab | goes from one turn’s link to the next, and shows it |
 * | Enter | puts the turn into the address, to be copied |
 */
const meta = {
  title: 'Components/ConversationThread',
  component: ConversationThread,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '34rem' } } },
  args: { conversation: hearthConversation, level: 2, language: 'en' },
  argTypes: {
    level: { control: 'select', options: [2, 3, 4, 5, 6] },
    components: { control: false },
    messages: { control: false },
    id: { description: 'The id of the section; that of its title begins with it.' },
  },
} satisfies Meta<typeof ConversationThread>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A person asks, and a machine answers; the band says so above the first turn. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'The Hearth Conversation' })).toBeVisible();
    await expect(canvas.getByText('The answers here were written by an AI model.')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(10);
  },
};

/** Two people and an institution, which is named as one. */
export const ThreeVoices: Story = {
  args: { conversation: saltmereLamp.conversation },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('(organization)')).toBeVisible();
    await expect(canvas.queryByText(/AI model/)).not.toBeInTheDocument();
  },
};

/** Each turn links to itself. */
export const LinkToATurn: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const link = canvas.getByRole('link', { name: 'Link to turn 2' });
    await expect(link).toHaveAttribute('href', '#turn-2');
    await userEvent.click(link);
    await expect(canvas.getAllByRole('listitem')[1]).toHaveAttribute('id', 'turn-2');
    await expect(canvas.getAllByRole('listitem')[1]?.matches(':target')).toBe(true);
  },
};

/** The links of the turns are reached one by one, and are seen when they are. */
export const LinksByKeyboard: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: 'Link to turn 2' });
    await expect(link).toHaveFocus();
    await expect(link).toBeVisible();
  },
};

export const OwnNote: Story = {
  args: {
    conversation: {
      ...saltmereLamp.conversation,
      note: 'Recorded on the stairs on 1 October. Both sides have read it.',
    },
  },
};

export const WithoutTitle: Story = {
  args: { conversation: { ...saltmereLamp.conversation, title: undefined, subtitle: undefined } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Conversation' })).toBeVisible();
  },
};

/** Answers may hold more than paragraphs. */
export const LongText: Story = {
  args: {
    conversation: {
      ...saltmereLamp.conversation,
      title: 'At the foot of the stairs, with the door open, so that whoever came past could listen, and did',
      turns: [
        {
          speaker: 'courier',
          body: [
            {
              type: 'paragraph',
              text: 'You have told the board, the town and the two newspapers that there is nothing to teach. What, then, will you teach whoever comes after you?',
            },
          ],
        },
        {
          speaker: 'keeper',
          body: [
            { type: 'paragraph', text: saltmereLamp.brief.map((block) => block.text).join(' ') },
            {
              type: 'list',
              ordered: true,
              items: ['Trim the wick.', 'Wind the clockwork.', 'Wait until the glass is warm.'],
            },
            { type: 'paragraph', text: 'Saltmere'.repeat(40) },
          ],
        },
      ],
    },
  },
  play: async ({ canvas }) => {
    const word = canvas.getByText(/SaltmereSaltmere/);
    await expect(word.scrollWidth).toBeLessThanOrEqual(word.clientWidth);
  },
};

export const RightToLeft: Story = {
  args: { lang: 'ar', language: 'ar', conversation: oldLibrary.conversation, messages: ar },
  globals: { direction: 'rtl' },
};

/** A turn whose speaker is not among the voices is shown under the name that it gives. */
export const UnknownSpeaker: Story = {
  args: {
    conversation: {
      title: 'At the foot of the stairs',
      speakers: [],
      turns: [{ speaker: 'somebody', body: [{ type: 'paragraph', text: 'I only came to see the view.' }] }],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('somebody')).toBeVisible();
    await expect(canvas.getByText('I only came to see the view.')).toBeVisible();
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = matrix;
