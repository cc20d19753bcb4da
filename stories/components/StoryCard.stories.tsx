import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StoryCard } from '../../src/index';
import { storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

/**
 * A story on a front. Its `size` says how important it is; the width of its column does not change that.
 *
 * ### Parts
 *
 * An `<article>` with, in this order: a line that says what the story is about (or that it is live, that it was paid for, or who holds the
 * opinion), the headline with the one link of the card, the picture, deck, standfirst, a line with authors, time and length, and the key
 * points in a `<details>`. The picture is before the others to the eye, and after the headline to the ear.
 *
 * ### Keyboard
 *
 * The card is one stop: its ring is around all of it. Key points and links to depths are stops of their own, after it.
 *
 * ### Do
 *
 * - Make the story with `toStoryLink`, and keep it: a card needs no article.
 * - Set `level` to one below the title of the package that the card is in.
 * - Set `priority` for the first picture of a page, and for no other.
 *
 * ### Do not
 *
 * - Put a card into a link, or links into `kicker`: the whole card is a target already.
 * - Choose the size by the length of the headline. Long headlines are balanced, and never cut.
 */
const meta = {
  title: 'Components/StoryCard',
  component: StoryCard,
  args: {
    story: storyLinks.oven,
    day: '2026-11-26T14:41:00Z',
    language: 'en-GB',
    timeZone: 'Europe/London',
  },
} satisfies Meta<typeof StoryCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const link = canvas.getByRole('link', { name: 'She gave the town her oven, and then her recipe' });
    // The picture is a target of the link, too.
    const { left, top, width } = canvasElement.getElementsByTagName('img')[0]?.getBoundingClientRect() ?? new DOMRect();
    await expect(document.elementFromPoint(left + width / 2, top + 20)).toBe(link);
    await userEvent.tab();
    await expect(link).toHaveFocus();
  },
};

export const Lead: Story = { args: { story: storyLinks.wall, size: 'lead', priority: true, depths: true } };

export const Large: Story = { tags: ['deep'], args: { story: storyLinks.library, size: 'large' } };

export const PictureBeside: Story = {
  tags: ['deep'],
  args: { story: storyLinks.lamp, size: 'large', picture: 'beside', depths: true },
};

export const Small: Story = { tags: ['deep'], args: { story: storyLinks.stairs, size: 'small' } };

export const Row: Story = { tags: ['deep'], args: { story: storyLinks.map, size: 'row' } };

export const TextOnly: Story = { tags: ['deep'], args: { story: storyLinks.market, size: 'text' } };

export const WithoutPicture: Story = { tags: ['deep'], args: { picture: 'none' } };

export const KeyPointsClosed: Story = {
  args: { story: storyLinks.bus },
  play: async ({ canvas, userEvent }) => {
    const summary = canvas.getByText(/Key points/);
    await expect(canvas.getByText(/day and night/)).not.toBeVisible();
    await userEvent.click(summary);
    await expect(canvas.getByText(/day and night/)).toBeVisible();
    await userEvent.click(summary);
  },
};

export const KeyPointsOpen: Story = {
  tags: ['deep'],
  args: { story: storyLinks.schools, size: 'large', keyPoints: 'open' },
};

export const Live: Story = { tags: ['deep'], args: { story: storyLinks.council } };

export const Gallery: Story = { tags: ['deep'], args: { story: storyLinks.fog } };

export const Film: Story = { tags: ['deep'], args: { story: storyLinks.rowing } };

export const Opinion: Story = { args: { story: storyLinks.nobody, size: 'large' } };

export const Paid: Story = { tags: ['deep'], args: { story: storyLinks.cellar } };

export const MadeWithAI: Story = {
  tags: ['deep'],
  args: { story: { ...storyLinks.tide, provenance: { source: 'trainedAlgorithmicMedia', system: 'Tidewriter 3' } } },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    size: 'small',
    story: {
      ...storyLinks.council,
      live: undefined,
      headline: `${'The council’s subcommittee on sluices '.repeat(8)}${'Saltmere'.repeat(12)}`,
    },
  },
  play: async ({ canvas }) => {
    const card = canvas.getByRole('article');
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    keyPoints: 'open',
    story: {
      url: '/ar/wall',
      kicker: 'الميناء',
      headline: 'صمد الجدار. والآن على سالتمير أن تقرر من يدفع',
      deck: 'إحدى عشرة ساعة من الماء، وفاتورة بأربعة ملايين',
      authors: [{ name: 'ليلى حداد' }],
      minutes: { 'in-full': 6 },
      image: storyLinks.wall.image,
      media: { kind: 'video', duration: 160 },
      keyPoints: [{ text: 'فقد الجدار مئة وأربعين مترا من واجهته.' }, { text: 'لكل مجلس رأي في صاحبه.' }],
    },
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
