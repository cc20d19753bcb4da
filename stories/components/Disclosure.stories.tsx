import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Disclosure } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { de } from '../../src/messages/words/de';
import { drafted } from '../articles/saltmere-honest';
import { matrix } from '../matrix';

/**
 * Readers are told how a part of a story came about in one line of text, where the part begins. Who wants to know more opens the
 * line; on paper it is open. It is text, not an icon or a colour: it is there without style sheets, in forced colours, and in
 * what a reader copies.
 *
 * `ArticlePage` draws it from the article's `provenance` and `provenanceOf`, and from that of blocks, key points, speakers and
 * turns; and under the authors' names one line for all of them.
 *
 * ### Parts
 *
 * The line; and, at the level `details`, a `<details>` with the system, the date, who reviewed the part and who answers for it,
 * what it is based on, your guidelines and the IPTC term.
 *
 * ### Levels
 *
 * | level | what is told |
 * |---|---|
 * | `none` | nothing. Without saying so, that is the level of what people made; of what a machine made, only what was reviewed and is answered for may have it |
 * | `notice` | the line. Without saying so, that is the level of what a machine had a share in |
 * | `details` | the line, and the details behind it |
 *
 * ### Keyboard
 *
 * Tab reaches the line, Enter and Space open and close it.
 *
 * ### Do
 *
 * - Name who reviewed the part: a draft that somebody looked at is told of as one.
 * - Use the IPTC term that is true. Any other words are shown as they are.
 *
 * ### Do not
 *
 * - Hide it with a style: `exemption` and `disclosure: 'none'` say that a part needs no line, and why.
 */
const meta = {
  title: 'Components/Disclosure',
  component: Disclosure,
  args: { part: 'Summary', provenance: drafted, language: 'en-GB', timeZone: 'Europe/London' },
  argTypes: {
    provenance: { table: { type: { summary: 'Provenance' } } },
    level: { control: 'inline-radio', options: ['none', 'notice', 'details'] },
    messages: { control: false },
  },
} satisfies Meta<typeof Disclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The line, and the details behind it. */
export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    const line = canvas.getByText('Summary: drafted with AI, reviewed by the coast desk');
    await expect(line).toBeVisible();
    await expect(canvas.getByText('Gull 2, the Courier’s drafting model')).not.toBeVisible();
    await userEvent.tab();
    await expect(line).toHaveFocus();
    await userEvent.click(line);
    await expect(canvas.getByText('Gull 2, the Courier’s drafting model')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'How we use AI' })).toBeVisible();
  },
};

/** The line alone. */
export const Notice: Story = {
  args: { level: 'notice' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Summary: drafted with AI, reviewed by the coast desk')).toBeVisible();
    await expect(canvas.queryByRole('group')).not.toBeInTheDocument();
  },
};

/** Nothing is drawn: the part was reviewed, somebody answers for it, and the publisher claims the exemption. */
export const Exempt: Story = {
  tags: ['deep'],
  args: { provenance: { ...drafted, exemption: 'editorial', disclosure: 'none' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Summary/)).not.toBeInTheDocument();
  },
};

/** What nobody has looked at is not called a draft. */
export const WithoutReview: Story = {
  tags: ['deep'],
  args: { provenance: { ...drafted, review: undefined } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Summary: made with AI')).toBeVisible();
  },
};

export const WithoutDetails: Story = {
  tags: ['!autodocs', 'deep'],
  args: { provenance: { source: 'trainedAlgorithmicMedia', disclosure: 'details' } },
};

/** A program that was not trained, such as one that writes the tide table. */
export const FromData: Story = {
  tags: ['deep'],
  args: { part: 'Tide table', provenance: { source: 'dataDrivenMedia' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Tide table: made automatically from data')).toBeVisible();
  },
};

/** What people made is told of where that is asked for. */
export const ByPeople: Story = {
  tags: ['deep'],
  args: { part: 'Picture', provenance: { source: 'negativeFilm', disclosure: 'notice' } },
};

/** What is no term of the vocabulary is shown as it is. */
export const OwnWords: Story = {
  tags: ['!autodocs', 'deep'],
  args: { provenance: { source: 'written down by the gulls' as 'humanEdits' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Summary: written down by the gulls')).toBeVisible();
  },
};

export const InGerman: Story = {
  tags: ['deep'],
  args: {
    part: de.summary,
    language: 'de',
    messages: de,
    provenance: { ...drafted, review: { by: 'der Küstenredaktion' } },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Zusammenfassung: mit KI entworfen, geprüft von der Küstenredaktion')).toBeVisible();
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    provenance: {
      ...drafted,
      system: 'Saltmere'.repeat(30),
      review: { by: 'the coast desk, the night desk, the harbour correspondent and whoever else was still awake' },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/^Summary: drafted/));
    const words = canvas.getByText(/SaltmereSaltmere/);
    await expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    part: ar.summary,
    language: 'ar',
    messages: ar,
    provenance: { ...drafted, review: { by: 'قسم الأخبار المحلية' }, responsible: { name: 'ليلى حداد' }, basedOn: [] },
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
