import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ConversationThread, readArticle, Turn } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { stairs } from '../articles/drawings';
import seed from '../articles/lebanon-pullout.json';
import { manyTurns } from '../articles/many-turns';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

const hearthConversation = readArticle(seed).conversation ?? { speakers: [], turns: [] };

/**
 * A published dialogue on a dark band. It is not a chat: its turns do not change while it is read, unless it is `live`.
 *
 * ### Parts
 *
 * A `<section>` named by its title, a note if a speaker is a machine, and a list of turns. Each turn has the speaker’s name, a link to
 * itself (`#`) and its text.
 *
 * ### Do
 *
 * - Set the `kind` of every speaker: readers see it as text, not as a colour.
 * - Set `asks` on the speaker who asks: each question then forms a group with its answers.
 * - Set the `id` of a turn before you link to it. Without one it is numbered, and a turn inserted before it changes the number.
 *
 * ### Do not
 *
 * - Mark it up as questions and answers for search engines: it is a conversation, not a FAQ.
 *
 * ### Keyboard
 *
 * | Key | Action |
 * | --- | --- |
 * | Tab | moves from a turn’s link to its copy button, then to the next turn |
 * | Enter | on the link, puts the turn into the URL; on the button, copies the link |
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
    id: { description: 'The id of the section. Its title has this id followed by `-title`.' },
  },
} satisfies Meta<typeof ConversationThread>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A person asks and a machine answers. A note above the first turn says so. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'The Hearth Conversation' })).toBeVisible();
    await expect(canvas.getByText('The answers here were written by an AI model.')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(10);
  },
};

/** Two people and an organization, which is named as one. */
export const ThreeVoices: Story = {
  tags: ['deep'],
  args: { conversation: saltmereLamp.conversation },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('(organization)')).toBeVisible();
    await expect(canvas.queryByText(/AI model/)).not.toBeInTheDocument();
  },
};

/** Each turn links to itself. */
export const LinkToATurn: Story = {
  tags: ['!autodocs', 'deep'],
  play: async ({ canvas, userEvent }) => {
    const link = canvas.getByRole('link', { name: 'Link to turn 2' });
    await expect(link).toHaveAttribute('href', '#turn-2');
    await userEvent.click(link);
    await expect(canvas.getAllByRole('listitem')[1]).toHaveAttribute('id', 'turn-2');
    await expect(canvas.getAllByRole('listitem')[1]?.matches(':target')).toBe(true);
  },
};

/** Tab reaches the link of each turn, which is visible then. */
export const LinksByKeyboard: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    for (let press = 0; press < 3; press += 1) await userEvent.tab();
    const link = canvas.getByRole('link', { name: 'Link to turn 2' });
    await expect(link).toHaveFocus();
    await expect(link).toBeVisible();
  },
};

/** Speakers with roles and portraits; turns with times and topics. */
export const TopicsAndTimes: Story = {
  tags: ['deep'],
  args: {
    conversation: {
      title: 'A night in the lamp room',
      subtitle: 'The Courier stayed until morning',
      speakers: [
        { id: 'courier', name: 'Courier', kind: 'human', asks: true },
        { id: 'keeper', name: 'Ida Fenwick', kind: 'human', role: 'Keeper of the lamp', portrait: stairs },
        { id: 'log', name: 'Logbook', kind: 'ai', role: 'Reads the records aloud' },
      ],
      turns: [
        {
          speaker: 'courier',
          topic: 'Before dark',
          at: '2026-10-01T16:40:00+01:00',
          body: [{ type: 'paragraph', text: 'What is the first thing that you do?' }],
        },
        {
          speaker: 'keeper',
          at: '2026-10-01T16:41:00+01:00',
          body: [
            { type: 'paragraph', text: 'I look. Then I do what I always do:' },
            {
              type: 'list',
              ordered: true,
              items: ['trim the wick,', 'wind the clockwork,', 'wait until the glass is warm.'],
            },
          ],
        },
        {
          speaker: 'courier',
          topic: 'After midnight',
          at: '2026-10-02T00:12:00+01:00',
          body: [{ type: 'paragraph', text: 'Has it ever gone out?' }],
        },
        {
          id: 'the-one-night',
          speaker: 'log',
          at: '2026-10-02T00:13:00+01:00',
          body: [
            {
              type: 'paragraph',
              text: ['Once, in 1953, for ', { type: 'strong', text: 'eleven minutes' }, '. The entry reads:'],
            },
            {
              type: 'quote',
              paragraphs: ['Wind. Went up the stairs with a lantern under my coat.'],
              attribution: 'Keeper’s log, Saltmere',
            },
          ],
        },
        {
          speaker: 'keeper',
          at: '2026-10-02T00:13:30+01:00',
          body: [{ type: 'paragraph', text: 'That was my mother.' }],
        },
      ],
    },
    language: 'en-GB',
    timeZone: 'Europe/London',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 3, name: 'After midnight' })).toBeVisible();
    await expect(canvas.getByText('1 October 2026 at 16:40 BST', { exact: false })).toBeVisible();
    await expect(canvas.getAllByText('00:13')).toHaveLength(2);
    await expect(canvas.getAllByText('Keeper of the lamp')).toHaveLength(2);
  },
};

/** Without the band, for a conversation that is part of the story or all of it. */
export const Plain: Story = { tags: ['deep'], args: { conversation: saltmereLamp.conversation, variant: 'plain' } };

/** Turns as elements. The HTML is the same as from data. */
export const Composed: Story = {
  tags: ['deep'],
  args: { conversation: undefined },
  render: ({ conversation: _, ...args }) => (
    <ConversationThread
      {...args}
      title="At the foot of the stairs"
      speakers={[
        { id: 'courier', name: 'Courier', kind: 'human', asks: true },
        { id: 'keeper', name: 'Ida Fenwick', kind: 'human' },
      ]}
    >
      <Turn speaker="courier">Who is the lamp for?</Turn>
      <Turn speaker="keeper">
        <p>For whoever looks up.</p>
        <p>
          It is <em>not</em> for the ships.
        </p>
      </Turn>
      <Turn speaker={{ id: 'board', name: 'Harbour Board', kind: 'organization' }}>The board also looks up.</Turn>
    </ConversationThread>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
    await expect(canvas.getByText('(organization)')).toBeVisible();
  },
};

/** Later turns are collapsed. They open without JavaScript, for a link to one of them, and in print. */
export const Collapsed: Story = {
  tags: ['deep'],
  args: { collapseAfter: 4 },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Continue the conversation (6)')).toBeVisible();
    await expect(canvas.getByText(/If the deal falls apart/)).not.toBeVisible();
    await userEvent.click(canvas.getByText('Continue the conversation (6)'));
    await expect(canvas.getByText(/If the deal falls apart/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Link to turn 9' })).toHaveAttribute('href', '#turn-9');
  },
};

/** The button copies the link to its turn and says so. */
export const CopyALink: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const copied: string[] = [];
    const { writeText } = navigator.clipboard;
    // The browser of the tests lets no page write to the clipboard.
    navigator.clipboard.writeText = async (words) => void copied.push(words);
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Link to turn 1' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Copy link' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('status')).toHaveTextContent('Link copied');
    await expect(copied).toEqual([expect.stringMatching(/#turn-1$/)]);
    navigator.clipboard.writeText = writeText;
  },
};

/** A thousand turns in groups of fifty; browsers only lay out groups near the viewport. */
export const VeryLong: Story = {
  tags: ['!autodocs', 'deep'],
  args: { conversation: manyTurns(1000) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1000);
    await expect(canvas.getByRole('link', { name: 'Link to turn 1000' })).toBeInTheDocument();
  },
  parameters: { a11y: { test: 'off' } },
};

export const OwnNote: Story = {
  tags: ['deep'],
  args: {
    conversation: {
      ...saltmereLamp.conversation,
      note: 'Recorded on the stairs on 1 October. Both sides have read it.',
    },
  },
};

export const WithoutTitle: Story = {
  tags: ['deep'],
  args: { conversation: { ...saltmereLamp.conversation, title: undefined, subtitle: undefined } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Conversation' })).toBeVisible();
  },
};

/** Turns can contain other blocks than paragraphs. */
export const LongText: Story = {
  tags: ['deep'],
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
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', conversation: oldLibrary.conversation, messages: ar },
  globals: { direction: 'rtl' },
};

/** A turn whose speaker is not listed shows the id as the name. */
export const UnknownSpeaker: Story = {
  tags: ['deep'],
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
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
