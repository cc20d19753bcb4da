import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { FactBox } from '../../src/index';
import { lighthouse } from '../articles/drawings';
import { matrix } from '../matrix';

/**
 * A box with facts, an explanation or a profile. In an article it is a `factBox`, whose blocks are its children.
 *
 * ### Parts
 *
 * An `<aside>` with a title, a picture, a `<dl>` of terms and values, blocks, and the source. It is a landmark if it has a title.
 *
 * ### Do
 *
 * - Give it a title, by which screen readers name it.
 * - Set `open` for a long box: it becomes `<details>`, which are printed open.
 *
 * ### Do not
 *
 * - Put what the story cannot do without into a box.
 * - Put a box into a box: `readArticle` unfolds it.
 *
 * ### Keyboard
 *
 * A box with `open` is opened and closed with Enter or Space on its title.
 */
const meta = {
  title: 'Components/FactBox',
  component: FactBox,
  args: {
    title: 'The harbour wall',
    facts: [
      { term: 'Built', value: '1761, 1822, 1954' },
      { term: 'Length', value: '612 metres' },
      { term: 'Owner until Thursday', value: 'Disputed between the harbour board, the council and the county' },
    ],
    source: 'Saltmere harbour board',
  },
} satisfies Meta<typeof FactBox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary', { name: 'The harbour wall' })).toBeVisible();
    await expect(canvas.getAllByRole('term')).toHaveLength(3);
  },
};

/** It can be opened. */
export const Closed: Story = {
  tags: ['deep'],
  args: { open: false, children: <p>The ferry pays, a penny for each crossing.</p>, facts: undefined },
};

/** A profile, with a picture. */
export const Profile: Story = {
  tags: ['deep'],
  args: {
    kind: 'profile',
    title: 'Ida Fenwick',
    facts: undefined,
    source: undefined,
    image: lighthouse,
    children: <p>She has kept the light for twenty years.</p>,
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: { title: 'Saltmere'.repeat(20), facts: [{ term: 'Saltmere'.repeat(20), value: 'Saltmere'.repeat(40) }] },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'المكتبة القديمة',
    facts: [
      { term: 'بُنيت', value: '1912' },
      { term: 'الكتب', value: '41 ألف كتاب' },
    ],
    source: undefined,
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
