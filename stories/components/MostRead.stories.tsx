import type { Meta, StoryObj } from '@storybook/react-vite';
import { MostRead } from '../../src/index';
import { arabicStories, longStories, wholeLine, withoutOverflow } from '../fronts/listed';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

/**
 * The most read stories, numbered. The first one is the largest.
 *
 * ### Parts
 *
 * A `<section>` with a title and an ordered list. The numbers are in the digits of the language; screen readers announce the list.
 *
 * ### Do not
 *
 * - List more than ten: nobody reads the eleventh.
 */
const meta = {
  title: 'Components/MostRead',
  component: MostRead,
  args: {
    stories: [storyLinks.stairs, storyLinks.map, storyLinks.oven, storyLinks.books, storyLinks.bus],
  },
} satisfies Meta<typeof MostRead>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { play: wholeLine };

export const OneStory: Story = { tags: ['deep'], args: { stories: [storyLinks.power] } };

export const LongText: Story = { tags: ['deep'], args: { stories: longStories }, play: withoutOverflow };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'الأكثر قراءة',
    stories: arabicStories,
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
