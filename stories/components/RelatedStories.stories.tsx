import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RelatedStories } from '../../src/index';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

const { pump, map, stairs, council, oven, bus, market, seals } = storyLinks;

/**
 * Stories that belong to the one that was read. Put them into `afterConversation` of `ArticlePage`.
 *
 * ### Parts
 *
 * A package with a title: the first story with its key points, the second one with its picture, the others small.
 *
 * ### Do
 *
 * - Choose three or four stories by hand, the most important first.
 *
 * ### Do not
 *
 * - List what a reader has seen in the story already: that is what the block `relatedLinks` is for.
 */
const meta = {
  title: 'Components/RelatedStories',
  component: RelatedStories,
  args: {
    stories: [pump, { ...map, deck: 'Forty-one houses, two schools and the bowling green.' }, stairs, council],
    title: 'More on this story',
    description: 'The harbour wall',
    day: '2026-11-26',
    language: 'en-GB',
    timeZone: 'Europe/London',
  },
} satisfies Meta<typeof RelatedStories>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(4);
  },
};

export const OneStory: Story = { tags: ['deep'], args: { stories: [map], description: undefined } };

export const TwoStories: Story = { tags: ['deep'], args: { stories: [pump, map] } };

export const EightStories: Story = {
  tags: ['deep'],
  args: { stories: [pump, map, stairs, council, oven, bus, market, seals], url: '/topics/harbour-wall' },
};

/** Values that are not what they should be are shown as their words. */
export const BadData: Story = {
  tags: ['deep'],
  args: { stories: ['The tide is turning', { headline: 'No address', image: 'none' }, null] as never },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    stories: [
      { ...pump, headline: `${'The council’s subcommittee on sluices '.repeat(6)}${'Saltmere'.repeat(12)}` },
      { ...map, headline: 'Saltmere'.repeat(20), deck: 'Where the water went, '.repeat(20) },
      stairs,
    ],
  },
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region');
    await expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    title: 'مقالات ذات صلة',
    description: undefined,
    stories: [
      { url: '/ar/pump', headline: 'لم تُصَن المضخة منذ عام ٢٠١٩', keyPoints: [{ text: 'ثلاث رسائل بقيت بلا جواب.' }] },
      { url: '/ar/map', headline: 'أين ذهب الماء', deck: 'واحد وأربعون بيتاً ومدرستان.', image: map.image },
      { url: '/ar/stairs', headline: 'نمنا على الدرج' },
    ],
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
