import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { toTranscript } from '../../src/exporters/toTranscript';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { TranscriptDesk } from './TranscriptDesk';

/**
 * A conversation is data, and newsrooms have text. `parseConversation` reads a transcript as a conversation, and `toTranscript`
 * writes a conversation as a transcript: change the text above and see both.
 *
 * ```ts
 * import { parseConversation } from 'broadsheet/adapters';
 * import { toTranscript } from 'broadsheet/exporters';
 *
 * const conversation = parseConversation(text, { speakers, onIssue: ({ path, message }) => console.warn(path, message) });
 * const captions = toTranscript(conversation, { format: 'webvtt' });
 * ```
 *
 * ### What is read
 *
 * - **Lines that begin with a name and a colon.** A name is one that you pass in `speakers`, that says its kind (`Lamp (AI):`), that
 *   is in bold, whose words have capitals, or that comes again; “He said: …” goes on with the turn above.
 * - **Names on lines of their own**, with what was said below. A name comes again, and has no punctuation.
 * - **WebVTT** with voices (`<v Ida>`), as captions and recorders of meetings have it. What players show is read as they read it; what
 *   they leave out, such as a cue whose timing is wrong, is kept as words and reported.
 *
 * Times beside a name (`[00:03] Ada:`, `Ada (00:03):`, `Ada: [00:03] …`) are left out and reported; a backslash before the bracket says
 * that it is spoken. Brackets that always stand behind a name, or begin with a capital, are part of it: `Mara Lind (Guest):`.
 *
 * Above the first name may stand a title, a subtitle and a note in brackets; a heading between turns is a topic.
 *
 * ### Do
 *
 * - Pass the speakers that you know: their ids, kinds and `asks` are then right.
 * - Listen to `onIssue`: each line that was not understood is kept as words, and told of by its number.
 *
 * ### Do not
 *
 * - Call a voice human because nothing says what it is. Its kind stays missing, and is reported, until you say `defaultKind`.
 */
const meta = {
  title: 'Data/Transcripts',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '60rem' } } },
  args: { text: toTranscript(saltmereLamp.conversation), format: 'text', defaultKind: 'human' },
  argTypes: {
    text: { control: false },
    format: { control: 'select', options: ['text', 'webvtt'] },
    form: { control: 'select', options: [undefined, 'prefixed', 'alternating', 'webvtt'] },
    defaultKind: { control: 'select', options: [undefined, 'human', 'ai', 'organization'] },
  },
  render: (args) => <TranscriptDesk key={args.text} {...args} />,
} satisfies Meta<typeof TranscriptDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is typed is a turn at once, and is written out again. */
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

/** Captions in, captions out; the cues of one voice are one turn. */
export const WebVtt: Story = {
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

/** What is not understood is kept as words, and told of by its line. */
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
    const issues = within(canvas.getByRole('list', { name: 'What could not be read' }));
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
