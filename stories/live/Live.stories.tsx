import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useEffect } from 'react';
import { expect, waitFor } from 'storybook/test';
import { Ask, type Conversation, ConversationThread } from '../../src/index';
import { type LiveConversation, useLiveConversation } from '../../src/live/index';
import { messagesFor } from '../../src/messages/messagesFor';
import { manyTurns } from '../articles/many-turns';
import { answerFrom } from './answerFrom';

const emptyConversation: Conversation = {
  title: 'Ask the log',
  subtitle: 'The keeper’s log of Saltmere, read by a model',
  speakers: [
    { id: 'reader', name: 'You', kind: 'human', asks: true },
    { id: 'log', name: 'Logbook', kind: 'ai' },
  ],
  turns: [],
};

/** Arguments of the stories. */
interface LiveProps {
  /** The published conversation. */
  conversation: Conversation;
  /** The URL of the answering server. */
  address: string;
  /** How often a lost connection is restored automatically. */
  reconnects: number;
  /** The language of the page, a BCP 47 tag. */
  language: string;
}

/**
 * A conversation that continues while it is read. `useLiveConversation` (`broadsheet/live`) creates it, and the `live` prop of
 * `ConversationThread` shows it. An answer is any stream of text, so any model’s API fits. Here a server of this Storybook sends
 * server-sent events.
 *
 * ### Screen readers
 *
 * The turns are a log (`role="log"`) that is busy and silent while an answer grows. Each answer is announced once, when it is
 * complete.
 *
 * ### Scrolling
 *
 * The page never scrolls by itself. When an answer arrives off screen, a button leads to it.
 *
 * ### Keyboard
 *
 * | Key | Action |
 * | --- | --- |
 * | Ctrl or Command + Enter | sends the question |
 * | Tab | moves to the button that stops an answer or requests it again |
 */
function Live({ conversation, address, reconnects, language }: LiveProps): ReactNode {
  const messages = messagesFor(language);
  const live = useLiveConversation({
    conversation,
    answer: (request) => answerFrom(address, request),
    resumes: true,
    reconnects,
    messages,
  });
  return (
    <ConversationThread
      live={live}
      language={language}
      messages={messages}
      ask={<Ask onAsk={live.ask} action="/ask" language={language} messages={messages} />}
    />
  );
}

const meta = {
  title: 'Components/ConversationThread/Live',
  component: Live,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '36rem' } } },
  args: { conversation: emptyConversation, address: '/answers?pace=20', reconnects: 0, language: 'en' },
} satisfies Meta<typeof Live>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An empty conversation: the reader asks first. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('log')).toHaveTextContent('Nothing has been said yet');
    await expect(canvas.getByRole('textbox', { name: 'Your question' })).toBeVisible();
  },
};

/** The reader asks by keyboard, and the answer arrives word by word. */
export const Asked: Story = {
  tags: ['deep'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Who is the lamp for?{Control>}{Enter}{/Control}');
    await expect(canvas.getByText('Who is the lamp for?')).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('log')).toHaveAttribute('aria-busy', 'true'));
    await expect(canvas.getByRole('textbox')).toHaveValue('');
    await waitFor(() => expect(canvas.getByRole('log')).toHaveTextContent('For whoever looks up.'));
    await waitFor(() => expect(canvas.getByRole('log')).toHaveAttribute('aria-busy', 'false'), { timeout: 8000 });
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    await expect(canvas.getByText(/^Logbook has answered: For whoever looks up\./)).toBeInTheDocument();
  },
};

/** The reader stops an answer and requests it again: it continues where it stopped. */
export const Stopped: Story = {
  tags: ['!autodocs', 'deep'],
  args: { address: '/answers?pace=60' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Who is the lamp for?{Control>}{Enter}{/Control}');
    await waitFor(() => expect(canvas.getByRole('log')).toHaveTextContent('For whoever looks'));
    const stop = canvas.getByRole('button', { name: 'Stop' });
    stop.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toHaveFocus();
    await expect(canvas.getByRole('log')).toHaveTextContent('Stopped before the end');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('log')).toHaveTextContent('since the tower was built.'), {
      timeout: 8000,
    });
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

/** The connection is lost during an answer: the text so far stays, and the reader can request the rest. */
export const Broken: Story = {
  tags: ['deep'],
  args: { address: '/answers?pace=5&cut=60' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Who is the lamp for?{Control>}{Enter}{/Control}');
    const again = await canvas.findByRole('button', { name: 'Try again' });
    await expect(canvas.getByRole('log')).toHaveTextContent('The connection was lost before the end');
    await expect(canvas.getByRole('log')).toHaveTextContent(
      'For whoever looks up. The ships have their instruments now',
    );
    await userEvent.click(again);
    await waitFor(() => expect(canvas.getByRole('log')).toHaveTextContent('since the tower was built.'));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};

/** The same with a connection that is restored automatically. */
export const Reconnecting: Story = {
  tags: ['!autodocs', 'deep'],
  args: { address: '/answers?pace=5&cut=60', reconnects: 2 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Who is the lamp for?{Control>}{Enter}{/Control}');
    await expect(await canvas.findByText(/Reconnecting/)).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('log')).toHaveAttribute('aria-busy', 'false'), { timeout: 8000 });
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    // No word is lost or repeated.
    await expect(canvas.getAllByRole('listitem')[1]).toHaveTextContent(
      'Logbook (AI)#For whoever looks up. The ships have their instruments now, and the board is right about that.But a lamp is also a promise: that somebody is awake, and has been every night since the tower was built.',
    );
  },
};

let room: LiveConversation | undefined;

/** A live conversation to which other people add turns. */
function Room({ conversation, language }: LiveProps): ReactNode {
  const live = useLiveConversation({ conversation, answer: () => (async function* () {})() });
  useEffect(() => {
    room = live;
  }, [live]);
  return <ConversationThread live={live} language={language} />;
}

/** A turn that arrives off screen does not move the page: a button leads to it. */
export const OutOfSight: Story = {
  tags: ['!autodocs', 'deep'],
  args: { conversation: manyTurns(40) },
  render: (args) => <Room {...args} />,
  play: async ({ canvas, userEvent }) => {
    const before = window.scrollY;
    await expect(canvas.queryByRole('button', { name: 'New answer' })).not.toBeInTheDocument();
    room?.say({ id: 'news', speaker: 'log', body: [{ type: 'paragraph', text: 'The lamp is lit again.' }] });
    const button = await canvas.findByRole('button', { name: 'New answer' });
    await expect(window.scrollY).toBe(before);
    await expect(button.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
    await expect(canvas.getByText('Logbook has answered: The lamp is lit again.')).toBeInTheDocument();
    button.focus();
    await userEvent.keyboard('{Enter}');
    const news = canvas.getAllByRole('listitem').at(-1) as HTMLElement;
    await expect(news).toHaveFocus();
    await waitFor(() => expect(news.getBoundingClientRect().top).toBeLessThan(window.innerHeight));
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'New answer' })).not.toBeInTheDocument());
  },
};

/** In a language without messages the interface is in English, and marked as English for screen readers. */
export const WithoutWords: Story = {
  tags: ['!autodocs', 'deep'],
  args: { language: 'ka', conversation: { ...manyTurns(40), title: 'ჟურნალი' } },
  render: (args) => (
    <div lang="ka">
      <Room {...args} />
    </div>
  ),
  play: async ({ canvas }) => {
    const isMarked = (words: Element | null) => expect(words?.closest('[lang]')).toHaveAttribute('lang', 'en');
    room?.say({ id: 'news', speaker: 'log', body: [{ type: 'paragraph', text: 'ლამპარი ანთია.' }] });
    await isMarked(await canvas.findByText('New answer'));
    const announcement = await canvas.findByText(/has answered/);
    await isMarked(announcement);
    const status = announcement.closest('[role="status"]') as HTMLElement;
    await expect(status).toHaveTextContent('Logbook has answered: ლამპარი ანთია.');
    await expect(
      [...status.querySelectorAll<HTMLElement>('[lang]')].map(({ textContent, lang }) => [textContent, lang]),
    ).toEqual([
      ['Logbook has answered', 'en'],
      ['Logbook', 'ka'],
    ]);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    language: 'ar',
    conversation: {
      title: 'اسأل السجل',
      speakers: [
        { id: 'reader', name: 'أنت', kind: 'human', asks: true },
        { id: 'log', name: 'السجل', kind: 'ai' },
      ],
      turns: [],
    },
  },
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'من يوقد lamp?{Control>}{Enter}{/Control}');
    await waitFor(() => expect(canvas.getByRole('log')).toHaveAttribute('aria-busy', 'false'), { timeout: 8000 });
    // An answer in a script of the other direction is aligned to its own start.
    const words = (await canvas.findByText(/^For whoever/)) as HTMLElement;
    const line = new Range();
    line.selectNodeContents(words);
    await expect(words.getBoundingClientRect().left).toBe(line.getBoundingClientRect().left);
    const asked = canvas.getByText('من يوقد lamp?');
    line.selectNodeContents(asked);
    await expect(asked.getBoundingClientRect().right).toBe(line.getBoundingClientRect().right);
    await expect(canvas.getByRole('textbox')).toHaveAttribute('dir', 'auto');
  },
};
