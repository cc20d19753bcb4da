import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { styled } from 'styled-components';
import { type ArrangedLayout, MostRead, Package, StoryCard } from '../../src/index';
import { type Mix, mixOf } from '../fronts/mixes';
import { saltmereFront, storyLinks } from '../fronts/saltmere';
import { matrix } from '../matrix';

const Page = styled.div`
  container-type: inline-size;
  display: grid;
  gap: 2.5rem;
`;

/**
 * A group of stories on a front. Its name is in the column of labels. The stories are arranged by their number, their importance and
 * their pictures. The arrangement follows the width of the container: put the package into an element with `container-type: inline-size`,
 * as `FrontPage` is.
 *
 * ### Parts
 *
 * A `<section>` with its name, and in its columns a `StoryCard` for each story. The first story of the layout `lead` contains the stories
 * beside and below its picture. The layout `glance` shows key points in columns.
 *
 * ### Do
 *
 * - Put the most important story first. Change the size of a story only where its position says the wrong thing.
 * - Set `limit` together with `url`: a phone then shows fewer stories, and a link to the others.
 * - Set `priority` for the first package of a page that has a picture.
 *
 * ### Do not
 *
 * - Use two packages of the same layout one after the other. `checkFront` reports them.
 * - Set `keyPoints` to `open` for more than one story of a package.
 */
const meta = {
  title: 'Components/Package',
  component: Package,
  parameters: { layout: 'padded' },
  decorators: [
    (Story) => (
      <Page>
        <Story />
      </Page>
    ),
  ],
  args: {
    title: 'Town',
    url: '/town',
    stories: [
      { story: storyLinks.oven },
      { story: storyLinks.bus, keyPoints: 'open' },
      { story: storyLinks.market },
      { story: storyLinks.candidates },
      { story: storyLinks.cellar },
    ],
    day: '2026-11-26T14:41:00Z',
    language: 'en-GB',
    timeZone: 'Europe/London',
  },
} satisfies Meta<typeof Package>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The stories of a package of the example front. */
function exampleOf(layout: ArrangedLayout) {
  const pack = saltmereFront.packages.find((one) => one.layout === layout);
  return pack && 'stories' in pack ? pack.stories : [];
}

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    const region = canvas.getByRole('region', { name: 'Town' });
    await expect(region).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'More: Town' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'She gave the town her oven, and then her recipe' })).toHaveFocus();
  },
};

export const Lead: Story = {
  args: { layout: 'lead', title: undefined, url: undefined, stories: exampleOf('lead'), priority: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByText('Key points')[0] as HTMLElement);
    await expect(canvas.getByText(/lost 140 metres/)).toBeVisible();
  },
};

export const Glance: Story = {
  tags: ['deep'],
  args: { layout: 'glance', title: 'At a glance', url: undefined, stories: exampleOf('glance') },
};

export const Opinion: Story = {
  tags: ['deep'],
  args: { layout: 'opinion', title: 'Opinion', stories: exampleOf('opinion') },
};

export const Feature: Story = { args: { layout: 'feature', title: 'Coast', stories: exampleOf('feature') } };

export const Mirrored: Story = {
  tags: ['deep'],
  args: { layout: 'feature', mirrored: true, title: 'Weekend', stories: mixOf(4, 'pictures') },
};

export const Pictures: Story = { tags: ['deep'], args: { layout: 'pictures', stories: exampleOf('pictures') } };

export const TwoColumns: Story = { tags: ['deep'], args: { columns: 2, stories: mixOf(6, 'words') } };

export const WithoutTitle: Story = { tags: ['deep'], args: { title: undefined } };

export const OneStory: Story = { tags: ['deep'], args: { stories: mixOf(1, 'pictures') } };

/** Elements in place of stories. */
export const Elements: Story = {
  tags: ['deep'],
  args: {
    stories: undefined,
    children: [
      <StoryCard key="bus" story={storyLinks.bus} />,
      <StoryCard key="oven" story={storyLinks.oven} picture="none" />,
      <MostRead key="read" level={3} stories={[storyLinks.stairs, storyLinks.map, storyLinks.books]} />,
    ],
  },
};

const layouts = ['lead', 'row', 'glance', 'opinion', 'feature', 'pictures'] as const;
const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Every layout with one to twelve stories. */
function everyCount(mix: Mix): Story {
  return {
    parameters: { controls: { disable: true } },
    render: (args) => (
      <>
        {layouts.flatMap((layout) =>
          counts.map((count) => (
            <Package
              key={`${layout} ${count}`}
              {...args}
              layout={layout}
              title={`${layout}: ${count}`}
              stories={mixOf(count, mix)}
            />
          )),
        )}
      </>
    ),
  };
}

export const EveryCountWithPictures: Story = { ...everyCount('pictures'), tags: ['!autodocs', 'deep'] };
export const EveryCountWithoutPictures: Story = { ...everyCount('words'), tags: ['!autodocs', 'deep'] };
export const EveryCountOfBoth: Story = { ...everyCount('both'), tags: ['!autodocs', 'deep'] };

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
