import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NextStory } from '../../src/index';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

const { library, bus } = storyLinks;

/**
 * The one story that follows, with its picture and links to the depths at which it can be read. Put it into `afterConversation` of
 * `ArticlePage`.
 *
 * ### Parts
 *
 * A package with a title and a large `StoryCard`.
 *
 * ### Do not
 *
 * - Load the story by itself when a reader reaches the end: it is a link.
 */
const meta = {
  title: 'Components/NextStory',
  component: NextStory,
  args: {
    story: { ...library, minutes: { 'at-a-glance': 1, 'in-brief': 3, 'in-full': 12 } },
    language: 'en-GB',
    timeZone: 'Europe/London',
  },
} satisfies Meta<typeof NextStory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: library.headline as string })).toHaveFocus();
    await expect(canvas.getByRole('link', { name: /At a glance/ })).toHaveAttribute(
      'href',
      `${library.url}#at-a-glance`,
    );
  },
};

export const WithoutPicture: Story = { tags: ['deep'], args: { story: bus } };

export const WithoutDepths: Story = { tags: ['deep'], args: { story: library } };

/** Values that are not what they should be are shown as their words. */
export const BadData: Story = {
  tags: ['deep'],
  args: { story: { headline: ['Words', null], minutes: 'many' } as never },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    story: {
      ...library,
      headline: `${'The last reader of the old library '.repeat(6)}${'Saltmere'.repeat(12)}`,
      deck: 'For thirty years he came at nine. '.repeat(12),
    },
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
    title: 'المقال التالي',
    story: {
      url: '/ar/library',
      headline: 'آخر قراء المكتبة القديمة يطفئ الأنوار بنفسه',
      deck: 'ثلاثين عاماً كان يأتي في التاسعة ويغادر في الخامسة.',
      image: library.image,
      minutes: { 'at-a-glance': 1, 'in-full': 12 },
    },
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
