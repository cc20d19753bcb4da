import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Disclosure } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { de } from '../../src/messages/words/de';
import { drafted } from '../articles/saltmere-honest';
import { matrix } from '../matrix';

/**
 * One line of text that tells how a part was made, where the part begins. Readers open it for details; in print it is open. It is
 * text, not an icon or a colour, so it works without style sheets, in forced colours and in copied text.
 *
 * `ArticlePage` renders it from `provenance` and `provenanceOf` of the article, and from the `provenance` of blocks, key points,
 * speakers and turns. One line below the authors lists all such parts.
 *
 * ### Parts
 *
 * The line. At the level `details`, a `<details>` with the system, the date, the reviewer, the responsible person, the sources, your
 * guidelines and the IPTC term.
 *
 * ### Levels
 *
 * | level | shows |
 * |---|---|
 * | `none` | nothing. The default for content made by people. For content made by a machine it is only allowed if it was reviewed and someone is responsible |
 * | `notice` | the line. The default for content in which a machine had a share |
 * | `details` | the line, and the details behind it |
 *
 * ### Keyboard
 *
 * Tab reaches the line, Enter and Space open and close it.
 *
 * ### Do
 *
 * - Name the reviewer: only reviewed content is called a draft.
 * - Use the IPTC term that applies. Other text is shown unchanged.
 *
 * ### Do not
 *
 * - Hide it with CSS: `exemption` and `disclosure: 'none'` state that a part needs no line, and why.
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

/** Nothing is rendered: the part was reviewed, someone is responsible, and the publisher claims the exemption. */
export const Exempt: Story = {
  tags: ['deep'],
  args: { provenance: { ...drafted, exemption: 'editorial', disclosure: 'none' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Summary/)).not.toBeInTheDocument();
  },
};

/** Content without a review is not called a draft. */
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

/** A program that is not a trained model, such as one that writes the tide table. */
export const FromData: Story = {
  tags: ['deep'],
  args: { part: 'Tide table', provenance: { source: 'dataDrivenMedia' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Tide table: made automatically from data')).toBeVisible();
  },
};

/** Content made by people is disclosed only if asked for. */
export const ByPeople: Story = {
  tags: ['deep'],
  args: { part: 'Picture', provenance: { source: 'negativeFilm', disclosure: 'notice' } },
};

/** Text that is not a term of the vocabulary is shown unchanged. */
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
