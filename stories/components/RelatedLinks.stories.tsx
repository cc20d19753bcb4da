import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RelatedLinks } from '../../src/index';
import { matrix } from '../matrix';

/**
 * Links to other stories, to more of this story (`kind="readMore"`), or to what it rests on (`kind="sources"`). Not counted in reading
 * times.
 *
 * ### Parts
 *
 * An `<aside>` with a title, or a label if it has none, and a list. Each item has a kicker, the link, a standfirst, a date and a picture.
 *
 * ### Do
 *
 * - Give the headline of the story as the `label`: a link is read aloud without the words around it (WCAG 2.4.4).
 *
 * ### Do not
 *
 * - Write "Related:" into the label. The title or the label of the list says it.
 */
const meta = {
  title: 'Components/RelatedLinks',
  component: RelatedLinks,
  args: {
    title: 'More on the harbour wall',
    links: [
      {
        url: '/pump',
        kicker: 'Harbour board',
        label: 'The pump at Tanner’s Sluice had not been serviced since 2019',
        standfirst: 'The board knew, and had no money for it.',
        at: '2026-11-24',
      },
      { url: '/streets', label: 'Where the water went, street by street' },
    ],
  },
} satisfies Meta<typeof RelatedLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('complementary', { name: 'More on the harbour wall' })).toBeVisible();
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
  },
};

export const OneStory: Story = {
  tags: ['deep'],
  args: { title: undefined, links: [{ url: '/streets', label: 'Where the water went, street by street' }] },
};

export const LongText: Story = {
  tags: ['deep'],
  args: { links: [{ url: '/long', label: `${'The wall and the water '.repeat(8)}${'Saltmere'.repeat(20)}` }] },
  play: async ({ canvas }) => {
    const list = canvas.getByRole('list');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'المزيد',
    links: [{ url: '/a', label: 'الكتب تعرف طريقها إلى البيت', at: '2026-11-24' }],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
