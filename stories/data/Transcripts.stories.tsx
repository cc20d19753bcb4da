import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { toTranscript } from '../../src/exporters/toTranscript';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { TranscriptDesk } from './TranscriptDesk';

/**
 * `parseConversation` parses a transcript as a conversation, and `toTranscript` exports a conversation as a transcript. Change the
 * text above to see both.
 *
 * ```ts
 * import { parseConversation } from 'broadsheet/adapters';
 * import { toTranscript } from 'broadsheet/exporters';
 *
 * const conversation = parseConversation(text, { speakers, onIssue: ({ path, message }) => console.warn(path, message) });
 * const captions = toTranscript(conversation, { format: 'webvtt' });
 * ```
 *
 * ### Forms
 *
 * - **Lines that begin with a name and a colon.** A name is in `speakers`, has its kind (`Lamp (AI):`), is bold, has capitals, or is
 *   repeated; “He said: …” continues the turn above.
 * - **Names on lines of their own**, with the text below. Such a name is repeated and has no punctuation.
 * - **Exports** of Otter, Teams, Slack, Zoom, WhatsApp and others, questions and answers (`Q.`, `A.`), IRC and broadcast captions (`>>`).
 *   What the program wrote, such as `<Media omitted>`, is left out and reported.
 * - **WebVTT and SubRip** with voices (`<v Ida>`), as in captions and recordings of meetings. WebVTT is parsed as players do; text that
 *   they drop, such as a cue with an invalid timing, is kept and reported.
 *
 * The page *Conversations* lists all forms with an example of each.
 *
 * Times beside a name (`[00:03] Ada:`, `Ada (00:03):`, `Ada: [00:03] …`) are left out and reported; with a backslash before the
 * bracket they are text. Brackets that always follow a name are part of it: `Mara Lind (Guest):`.
 *
 * A title, a subtitle and a note in brackets may be above the first name. A heading between turns is a topic.
 *
 * ### Do
 *
 * - Pass the speakers that you know, so that their ids, kinds and `asks` are right.
 * - Use `onIssue`: each line that was not understood is kept as text and reported with its number.
 *
 * ### Do not
 *
 * - Assume that a speaker without a kind is human. The kind stays missing, and is reported, unless you pass `defaultKind`.
 */
const meta = {
  title: 'Data/Transcripts',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '60rem' } } },
  args: { text: toTranscript(saltmereLamp.conversation), format: 'text', defaultKind: 'human' },
  argTypes: {
    text: { control: false },
    format: { control: 'select', options: ['text', 'webvtt'] },
    form: {
      control: 'select',
      options: [undefined, 'prefixed', 'alternating', 'timed', 'chat', 'irc', 'questions', 'chevrons', 'webvtt'],
    },
    defaultKind: { control: 'select', options: [undefined, 'human', 'ai', 'organization'] },
  },
  render: (args) => <TranscriptDesk key={args.text} {...args} />,
} satisfies Meta<typeof TranscriptDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Typed text is parsed and exported at once. */
export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    const thread = within(canvas.getByRole('region', { name: 'At the foot of the stairs' }));
    await expect(thread.getAllByRole('listitem')).toHaveLength(3);
    await userEvent.type(canvas.getByLabelText('Text in'), '\nGull (AI): I look down.');
    await expect(thread.getAllByRole('listitem')).toHaveLength(4);
    await expect(thread.getByText('I look down.')).toBeVisible();
    await expect(thread.getByText('The words of Gull were written by an AI model.')).toBeVisible();
    await expect(canvas.getByLabelText<HTMLTextAreaElement>('Text out').value).toMatch(
      /\n\nGull \(AI\): I look down\.\n$/,
    );
  },
};

export const NamesOnTheirOwnLines: Story = {
  tags: ['deep'],
  args: {
    text: `At the foot of the stairs
The keeper answers the Courier

Courier

Who is the lamp for?

Ida Fenwick

For whoever looks up.

Courier

And on the nights when nobody does?

Ida Fenwick

Somebody always does.
`,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
  },
};

/** An export of WhatsApp. What nobody said is left out, and reported above the conversation. */
export const ExportedChat: Story = {
  tags: ['deep'],
  args: {
    text: `12/03/2026, 09:14 - Messages and calls are end-to-end encrypted.
12/03/2026, 09:15 - Courier: Who is the lamp for?
12/03/2026, 09:16 - Ida Fenwick: For whoever looks up.
12/03/2026, 09:16 - Ida Fenwick: <Media omitted>
13/03/2026, 08:02 - Courier: And on the nights when nobody does?
`,
  },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole('region')).getAllByRole('listitem')).toHaveLength(3);
    await expect(canvas.queryByText('<Media omitted>', { selector: 'li p' })).toBeNull();
    await expect(within(canvas.getByRole('list', { name: 'Issues' })).getByText(/Media omitted/)).toBeVisible();
  },
};

/** Consecutive cues of one voice are one turn. */
export const WebVtt: Story = {
  tags: ['deep'],
  args: {
    format: 'webvtt',
    text: `WEBVTT - At the foot of the stairs

00:00.000 --> 00:02.000
<v Courier>Who is the lamp for?</v>

00:02.500 --> 00:04.000
<v.softly Ida Fenwick>For <i>whoever</i></v>

00:04.000 --> 00:06.000
<v.softly Ida Fenwick>looks up.</v>
`,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    await expect(canvas.getByText('whoever').tagName).toBe('EM');
    await expect(canvas.getByLabelText<HTMLTextAreaElement>('WebVTT out').value).toContain(
      '<v Ida Fenwick>For <i>whoever</i> looks up.</v>',
    );
  },
};

/** What is not understood is kept as text, and reported with its line. */
export const WithIssues: Story = {
  tags: ['deep'],
  args: {
    defaultKind: undefined,
    text: `Courier (human): Who is the lamp for?
Ida Fenwick: For whoever looks up.
She said: everybody does.
Courier (human): On every night?`,
  },
  play: async ({ canvas }) => {
    const issues = within(canvas.getByRole('list', { name: 'Issues' }));
    await expect(issues.getAllByRole('listitem').map((issue) => issue.textContent?.slice(0, 6))).toEqual([
      'line 2',
      'line 3',
    ]);
    await expect(canvas.getByText(/She said: everybody does/, { selector: 'li p' })).toBeVisible();
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { text: toTranscript(oldLibrary.conversation) },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'حديث عند الباب' })).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  },
};
