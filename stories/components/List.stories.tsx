import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { List } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A list inside the text. For the most important facts of a story, use `KeyPoints`.
 *
 * ### Parts
 *
 * A `<ul>`, or an `<ol>` if the order matters.
 *
 * ### Do
 *
 * - Number the items if they are steps or ranks.
 *
 * ### Do not
 *
 * - Type bullets or numbers into the text.
 */
const meta = {
  title: 'Components/List',
  component: List,
  args: { items: ['It would never be ill.', 'It would never be late.', 'It would need no stairs.'], ordered: false },
  argTypes: { items: { table: { type: { summary: 'readonly (Text | ReactElement)[]' } } } },
} satisfies Meta<typeof List>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list').tagName).toBe('UL');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

export const Ordered: Story = {
  tags: ['deep'],
  args: { ordered: true, items: ['Trim the wick.', 'Wind the clockwork.', 'Wait until the glass is warm.'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('list').tagName).toBe('OL');
  },
};

export const WithMarks: Story = {
  tags: ['deep'],
  args: {
    items: [
      ['It would need ', { type: 'emphasis', text: 'no' }, ' stairs.'],
      [{ type: 'link', text: 'The board’s own sums', url: 'https://example.org/sums' }, ' say so.'],
    ],
  },
};

/** Lists in lists: in an article, as the `body` of an item. */
export const Nested: Story = {
  tags: ['deep'],
  args: {
    ordered: true,
    start: 3,
    items: [
      'Trim the wick.',
      <>
        Clean the glass:
        <div data-part="blocks">
          <List items={['with a chamois cloth,', 'then with linen.']} />
        </div>
      </>,
      'Wind the clockwork.',
    ],
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    items: [
      'It would never be ill, and it would never ask for a day off in the week of the regatta, when the whole town is on the water and nobody looks at the tower at all.',
      'Saltmere'.repeat(40),
      'It would need no stairs.',
    ],
  },
  play: async ({ canvas }) => {
    const list = canvas.getByRole('list');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', items: ['القاعة الكبيرة', 'غرفة الأطفال', 'ركن الصحف'] },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
