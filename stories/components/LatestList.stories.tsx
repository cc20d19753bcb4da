import type { Meta, StoryObj } from '@storybook/react-vite';
import { LatestList } from '../../src/index';
import { arabicStories, longStories, wholeLine, withoutOverflow } from '../fronts/listed';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

/**
 * The latest stories, with their times and sections.
 *
 * ### Parts
 *
 * A `<section>` with a title, an ordered list and a link to more. Each item has a time, the headline with its link, and the name of the
 * section. The whole line is the target of the link.
 *
 * ### Do
 *
 * - Set `day` to the day of the page: stories of other days then show their day.
 */
const meta = {
  title: 'Components/LatestList',
  component: LatestList,
  args: {
    stories: [storyLinks.power, storyLinks.skiff, storyLinks.loft, storyLinks.ferry, storyLinks.market],
    more: 'Earlier today',
    moreUrl: '/latest',
    language: 'en-GB',
    timeZone: 'Europe/London',
  },
} satisfies Meta<typeof LatestList>;

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
    title: 'الأحدث',
    stories: arabicStories,
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
