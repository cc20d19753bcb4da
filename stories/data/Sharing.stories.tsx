import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, within } from 'storybook/test';
import { flood } from '../articles/flood';
import { floodInArabic } from '../articles/floodInArabic';
import { wallVote } from '../articles/wallVote';
import { saltmereFront } from '../fronts/saltmere';
import { SharingDesk } from './SharingDesk';
import { theHearth } from './theHearth';

/** A photograph that does not exist, and the drawing that stands for it. */
const photograph = {
  url: 'https://saltmere-courier.example/pictures/wall.jpg',
  alt: 'A wave breaks over a stone harbour wall; at its end stands a lighthouse.',
  width: 1600,
  height: 1067,
};
const files = { [photograph.url]: flood.lead.image.url };
const lead = { ...flood.lead, image: photograph };

/**
 * How a link looks in search, on other sites and in messengers. They read nothing but the head of the page, and so do these previews:
 * they are drawn from `toHeadTags` alone, and the mark of live coverage from `toJsonLd`. Paste an article or a front of yours as JSON.
 * html-validate checks the head here; the validators of structured data and of Open Graph do not run in a browser, and are named with
 * their test.
 *
 * ```ts
 * import { toHeadTags } from 'broadsheet/exporters';
 *
 * const tags = toHeadTags(article, { onIssue: ({ path, message }) => console.warn(path, message) });
 * ```
 *
 * ### Do
 *
 * - Give each story a picture of at least 1200 pixels with `width`, `height` and `alt`, and a standfirst.
 * - Look at what is missing before you publish a type of story that is new.
 *
 * ### Do not
 *
 * - Expect these pixels elsewhere: sites cut words and crop pictures as they like, and change it without notice.
 */
const meta = {
  title: 'Data/Previews of links',
  component: SharingDesk,
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '60rem' } } },
  args: { page: { ...flood, lead }, files },
  argTypes: { page: { control: false }, files: { control: false } },
} satisfies Meta<typeof SharingDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Article: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const card = canvas.getByRole('region', { name: 'Large card' });
    await expect(within(card).getByText(flood.headline)).toBeVisible();
    await expect(within(card).getByRole('img', { name: photograph.alt })).toBeVisible();
    await expect(canvas.getByText('Nothing.')).toBeVisible();
    await expect(canvas.getByRole('status', { name: 'Verdict' })).toHaveTextContent(/html-validate\. No error\.$/);
  },
};

/** A story without authors and a picture: both are missing. */
export const TheHearth: Story = {
  tags: ['deep'],
  args: { page: theHearth },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const card = canvas.getByRole('region', { name: 'Small card' });
    await expect(within(card).getByText(theHearth.headline)).toBeVisible();
    await expect(canvas.getByRole('status', { name: 'Verdict' })).toHaveTextContent(/html-validate\. No error\.$/);
  },
};

export const Dark: Story = { tags: ['!autodocs', 'deep'], globals: { scheme: 'dark' } };

export const InArabic: Story = { args: { page: { ...floodInArabic, lead } } };

/** Search engines mark live coverage that goes on. */
export const LiveCoverage: Story = {
  tags: ['deep'],
  args: { page: { ...wallVote, live: { startedAt: wallVote.live.startedAt } } },
  play: async ({ canvasElement }) => {
    const result = within(canvasElement).getByRole('region', { name: 'Search result' });
    await expect(within(result).getByText('Live')).toBeVisible();
  },
};

export const Front: Story = {
  tags: ['deep'],
  args: { page: JSON.parse(JSON.stringify(saltmereFront).replaceAll(flood.lead.image.url, photograph.url)) },
};

/** The words and the picture are gone from previews, and search engines do not list the page. */
export const Withdrawn: Story = {
  tags: ['deep'],
  args: { page: { ...flood, lead, corrections: [{ kind: 'withdrawal', at: '2026-11-27', text: 'It was not so.' }] } },
  play: async ({ canvasElement }) => {
    const result = within(canvasElement).getByRole('region', { name: 'Search result' });
    await expect(within(result).getByText('Not listed: the page says noindex.')).toBeVisible();
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** An article with a headline alone: what is missing is listed. */
export const Minimal: Story = {
  tags: ['deep'],
  args: { page: { headline: 'The lamp is lit', body: [] } },
  play: async ({ canvasElement }) => {
    const missing = within(canvasElement).getByRole('list', { name: 'What is missing' });
    const paths = within(missing).getAllByRole('listitem');
    await expect(paths.map((item) => item.querySelector('code')?.textContent)).toEqual([
      'publishedAt',
      'authors',
      'standfirst',
      'url',
      'publisher',
      'lead',
    ]);
  },
};

/** A pasted article takes the place of the one before. */
export const Pasted: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    fireEvent.change(canvas.getByLabelText('Article or front'), { target: { value: '{"headline": "The fog bell' } });
    await expect(await canvas.findByText('This is no JSON yet.')).toBeVisible();
    fireEvent.change(canvas.getByLabelText('Article or front'), {
      target: { value: JSON.stringify({ headline: 'The fog bell', body: [] }) },
    });
    const card = await canvas.findByRole('region', { name: 'Small card' });
    await expect(within(card).getByText('The fog bell')).toBeVisible();
  },
};
