import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import { ArticleBody, PullQuote } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * One version of a story, block by block, with the space between blocks.
 *
 * ### Parts
 *
 * A `<div>` with a child for each block. A pull quote with `placement: 'margin'` is beside the text if the container is 76rem or
 * wider, and in the text otherwise.
 *
 * ### Do
 *
 * - Replace the component for a block type with `components`.
 * - Set `priority` on the text that readers see first.
 *
 * ### Do not
 *
 * - Style blocks from outside: pass `styled(PullQuote)` as a component instead.
 */
const meta = {
  title: 'Components/ArticleBody',
  component: ArticleBody,
  args: { blocks: saltmereLamp.body, priority: false },
  argTypes: { blocks: { table: { type: { summary: 'readonly Block[]' } } }, components: { control: false } },
  decorators: [(Story) => <article>{Story()}</article>],
} satisfies Meta<typeof ArticleBody>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every block type. */
export const Default: Story = {
  tags: ['deep'],
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading')).toHaveLength(2);
    await expect(canvas.getAllByRole('list')).toHaveLength(2);
    await expect(canvas.getAllByRole('complementary')).toHaveLength(2);
    await expect(canvas.getAllByRole('figure')).toHaveLength(3);
    await expect(canvas.getByRole('separator')).toBeVisible();
  },
};

export const ParagraphsOnly: Story = { tags: ['deep'], args: { blocks: saltmereLamp.brief } };

const CentredPullQuote = styled(PullQuote)`
  border: 0;
  padding: 0;
  text-align: center;
`;

/** `styled(PullQuote)` in place of the library’s component. */
export const OwnComponents: Story = {
  args: {
    blocks: saltmereLamp.body.filter((block) => block.type === 'paragraph' || block.type === 'pullQuote').slice(1, 3),
    components: { pullQuote: CentredPullQuote },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary')).toHaveStyle({ textAlign: 'center' });
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: { blocks: [...saltmereLamp.brief, { type: 'paragraph', text: 'Saltmere'.repeat(40) }, ...saltmereLamp.brief] },
  play: async ({ canvas }) => {
    const word = canvas.getByText(/SaltmereSaltmere/);
    await expect(word.scrollWidth).toBeLessThanOrEqual(word.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', blocks: oldLibrary.body },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
