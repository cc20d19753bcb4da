import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { FrontData, FrontStory, StoryLink } from '../../src/front/index';
import { FrontPage, MostRead, NewsletterSignup, Package } from '../../src/index';
import { messagesFor } from '../../src/messages/messagesFor';
import { saltmereFront, storyLinks } from '../fronts/saltmere';
import { saltmereInArabic } from '../fronts/saltmereInArabic';
import { matrix } from '../matrix';

/**
 * Renders a front as a page. It needs no JavaScript. What it does not understand is shown as plain text and reported by `readFront`; the
 * page itself never throws.
 *
 * ```tsx
 * <FrontPage front={readFront(json)} />
 * ```
 *
 * ### Parts
 *
 * `SkipLink`, `SiteHeader` with the sections, and in `<main>` the packages: `Package`, `LiveStrip`, `ConversationTeaser`, `LatestList` and
 * `MostRead` (beside each other, if they follow each other), `NewsletterSignup` and `Slot`; then `SiteFooter`.
 *
 * ### Do
 *
 * - Begin with `lead`, or with `live` and then `lead`. Only the picture of the lead is fetched at once.
 * - Vary the layouts. Check the front with `checkFront` before it is published.
 *
 * ### Do not
 *
 * - Put advertisements between the stories of a package. A slot is between packages.
 */
const meta = {
  title: 'Pages/FrontPage',
  component: FrontPage,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '44rem' }, source: { type: 'code' } } },
  args: {
    front: saltmereFront,
    slots: { 'front-middle': <p>The tides of the week, from the chandler on Quay Lane</p> },
  },
  argTypes: { header: { control: false }, footer: { control: false }, children: { control: false } },
} satisfies Meta<typeof FrontPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('The Saltmere Courier');
    await expect(canvas.getByRole('region', { name: 'Top story' })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

export const Dark: Story = { tags: ['!autodocs', 'deep'], globals: { scheme: 'dark' } };

export const Arabic: Story = {
  tags: ['deep'],
  args: { front: saltmereInArabic, messages: messagesFor('ar') },
};

/** The packages as elements. */
export const Elements: Story = {
  tags: ['deep'],
  args: {
    children: [
      <Package key="lead" layout="lead" stories={[{ story: storyLinks.wall }, { story: storyLinks.pump }]} priority />,
      <MostRead key="read" stories={[storyLinks.stairs, storyLinks.map]} />,
      <NewsletterSignup key="tide" title="The Tide" action="/newsletters/tide">
        What the water left, every weekday at seven
      </NewsletterSignup>,
    ],
  },
};

/** The front with other stories in the places of its own. */
function frontWith(change: (story: StoryLink, index: number) => StoryLink): FrontData {
  let index = 0;
  const changed = (one: FrontStory): FrontStory => {
    index += 1;
    return { ...one, story: change(one.story, index) };
  };
  return {
    ...saltmereFront,
    packages: saltmereFront.packages.map((pack) =>
      'stories' in pack ? { ...pack, stories: pack.stories.map(changed) } : pack,
    ),
  };
}

export const WithoutPictures: Story = {
  tags: ['deep'],
  args: { front: frontWith(({ image, ...story }) => story) },
};

export const OneStory: Story = {
  tags: ['deep'],
  args: { front: { ...saltmereFront, packages: [{ layout: 'lead', stories: [{ story: storyLinks.wall }] }] } },
};

const fits: Story['play'] = async ({ canvasElement }) => {
  await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
};

export const LongHeadlines: Story = {
  tags: ['deep'],
  args: {
    front: frontWith((story, index) => ({
      ...story,
      headline: 'The subcommittee on sluices meets again in the upper hall of the harbour board '
        .repeat(6)
        .slice(index % 40, 400 + (index % 40))
        .trim(),
    })),
  },
  play: fits,
};

export const HeadlinesOfOneWord: Story = {
  tags: ['deep'],
  args: {
    front: frontWith((story, index) => ({ ...story, headline: ['Tide', 'Saltmerewards', 'Wall'][index % 3] ?? '' })),
  },
  play: fits,
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
