import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CodeBlock } from '../../src/index';
import { matrix } from '../matrix';

/**
 * Code, verse, or other text in which line breaks matter. In an article it is a `code`.
 *
 * ### Parts
 *
 * A `<figure>` with `<pre><code>`, a `<p>` for verse, or a `<pre>`, and a caption. Code is written from left to right on every page, is
 * scrolled where it is wider than its room, and wraps in print.
 *
 * ### Do
 *
 * - Name the `language` of code: a highlighter of your own finds it as `data-language`.
 *
 * ### Do not
 *
 * - Use it for a table.
 *
 * ### Keyboard
 *
 * Tab reaches code that is wider than its room, and the arrow keys scroll it.
 */
const meta = {
  title: 'Components/CodeBlock',
  component: CodeBlock,
  args: {
    children: 'function tide(height) {\n  return height > 6.4 ? "over the wall" : "below it";\n}',
    language: 'js',
    caption: 'The rule of the harbour board',
  },
} satisfies Meta<typeof CodeBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('code')).toHaveTextContent('over the wall');
  },
};

export const Verse: Story = {
  tags: ['deep'],
  args: {
    kind: 'verse',
    language: undefined,
    children: 'The wall stood,\nand the water went.\n\nThe keeper slept.',
    caption: 'From a song of the quay',
  },
};

export const Plain: Story = {
  tags: ['deep'],
  args: { kind: 'plain', language: undefined, children: 'HIGH   06:12   6.4\nLOW    12:40   0.3', caption: undefined },
};

/** Code on a page in Arabic. */
export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', caption: 'قاعدة المد' },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
