import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { InlineText, Paragraph } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * Renders the `Text` of an article: a string, or a list of strings and marked spans. Use it inside any component that takes text.
 *
 * ### Parts
 *
 * No element of its own: `<strong>`, `<em>`, `<q>`, `<a>`, and `<span lang>` for text in another language.
 *
 * ### Do
 *
 * - Mark text in another language: it is then pronounced, hyphenated and set in that language.
 * - Write no quotation marks around text that is marked as a quotation: they are added.
 *
 * ### Do not
 *
 * - Put HTML into the strings: it is shown as text.
 */
const meta = {
  title: 'Components/InlineText',
  component: InlineText,
  args: { text: saltmereLamp.body[0].text },
  render: (args, { globals }) => (
    <Paragraph lang={globals.direction === 'rtl' ? 'ar' : undefined}>
      <InlineText {...args} />
    </Paragraph>
  ),
} satisfies Meta<typeof InlineText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('strong')).toHaveTextContent('eleven thousand times');
    await expect(canvas.getByRole('link', { name: 'harbour’s own records' })).toBeVisible();
  },
};

export const PlainWords: Story = { tags: ['deep'], args: { text: 'It is lit all the same, every evening, by hand.' } };

export const AnotherLanguage: Story = {
  tags: ['deep'],
  args: {
    text: [
      'The sign over the door says ',
      { type: 'language', language: 'ar', text: 'الكتب تعرف طريقها إلى البيت' },
      ', which the children read aloud.',
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('الكتب تعرف طريقها إلى البيت')).toHaveAttribute('dir', 'auto');
  },
};

/** Marks can be nested. */
export const MarksInMarks: Story = {
  tags: ['deep'],
  args: {
    text: [
      { type: 'strong', text: ['It is lit ', { type: 'emphasis', text: 'every' }, ' evening'] },
      ', says ',
      {
        type: 'link',
        url: 'https://example.org/book',
        text: ['the ', { type: 'strong', text: 'keeper’s book' }],
      },
      '.',
    ],
  },
};

/** A quotation inside a quotation. The marks are those of the surrounding language. */
export const Quotation: Story = {
  args: {
    text: [
      'On the last page stands ',
      { type: 'quotation', text: ['The boy from the bakery asked ', { type: 'quotation', text: 'Why by hand?' }] },
      ', and no answer.',
    ],
  },
  render: ({ text }) => (
    <>
      {['en', 'de', 'fr', 'sv'].map((language) => (
        <Paragraph key={language} lang={language}>
          <InlineText text={text} />
        </Paragraph>
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/The boy from the bakery/, { selector: 'q' })).toHaveLength(4);
    await expect(canvas.getAllByText('Why by hand?', { selector: 'q q' })).toHaveLength(4);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { text: oldLibrary.body[0].text },
  globals: { direction: 'rtl' },
};

/** A URL that is unsafe to open is left out; the text stays. HTML is shown as text. */
export const UnsafeText: Story = {
  tags: ['deep'],
  args: {
    text: [
      { type: 'link', text: 'A link that runs a script', url: 'javascript:alert(1)' },
      ', and markup: <img src="x" onerror="alert(1)">.',
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('A link that runs a script')).not.toHaveAttribute('href');
    await expect(canvas.getByText(/<img src="x"/)).toBeVisible();
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
