import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { toTranscript } from '../../src/exporters/toTranscript';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { TranscriptDesk } from './TranscriptDesk';

/**
 * `parseConversation` reads a transcript as a conversation, and `toTranscript` writes one. Change the text above and see both.
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
 * - **Lines that begin with a name and a colon.** A name is listed in `speakers`, states its kind (`Lamp (AI):`), is bold, is
 *   capitalized, or occurs again. “He said: …” continues the turn above.
 * - **Names on lines of their own**, with their text below. A name occurs again, and has no punctuation.
 * - **WebVTT** with voices (`<v Ida>`), as in captions and meeting recordings. It is read as players read it. What players skip, such
 *   as a cue with a wrong timing, is kept as text and reported.
 *
 * Times beside a name (`[00:03] Ada:`, `Ada (00:03):`, `Ada: [00:03] …`) are left out and reported; a backslash before the bracket
 * keeps them as text. Brackets that are always behind a name, or begin with a capital, are part of the name: `Mara Lind (Guest):`.
 *
 * A title, a subtitle and a note in brackets can be above the first name. A heading between turns is a topic.
 *
 * ### Do
 *
 * - Pass the speakers that you know: their ids, kinds and `asks` are then right.
 * - Use `onIssue`: each line that is not understood is kept as text, and reported with its number.
 *
 * ### Do not
 *
 * - Assume that a speaker is human. Without a kind in the text, the kind is missing and reported, unless you set `defaultKind`.
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

/** Text that you type is a turn at once, and is written as a transcript. */
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

/** Captions in, captions out. Cues of one voice are one turn. */
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

/** Lines that are not understood are kept as text, and reported with their number. */
export const WithIssues: Story = {
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
