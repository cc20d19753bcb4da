import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SiteHeader } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { oldLibrary } from '../articles/old-library';
import { matrix } from '../matrix';

/**
 * The header of a site, in two forms. With a `title` it is the masthead of a front: the name is large and the heading of the page.
 * Without one it is the small header of a story, as `ArticlePage` renders it from the article.
 *
 * ### Parts
 *
 * A `<header>` with the publisher’s name and the section, each a link if it has a `url`. A masthead has an `<h1>`, the `date` and a
 * `local` line. `edition` and `account` are places for your own elements.
 *
 * `sections` and `search` are a line below. In a container of less than 40rem they are a disclosure (`<details>`), closed at first,
 * which works without JavaScript. The links are in the page once.
 *
 * ### Do
 *
 * - Link the name to the front page.
 * - Name the section of a page in `section`: it is marked among the `sections`, also for screen readers.
 *
 * ### Do not
 *
 * - Give a story a `title`: the first heading of its page is the headline.
 * - Make a header `sticky` without need: it takes space from the text.
 */
const meta = {
  title: 'Components/SiteHeader',
  component: SiteHeader,
  parameters: { layout: 'fullscreen' },
  args: { publisher: { name: 'The Saltmere Courier', url: '/' }, section: { name: 'Coast', url: '/coast' } },
} satisfies Meta<typeof SiteHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'The Saltmere Courier' })).toHaveAttribute('href', '/');
  },
};

export const WithoutSection: Story = { tags: ['deep'], args: { section: undefined } };

export const WithoutPublisher: Story = { tags: ['deep'], args: { publisher: undefined } };

export const WithoutLinks: Story = {
  tags: ['deep'],
  args: { publisher: { name: 'The Saltmere Courier' }, section: { name: 'Coast' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).not.toBeInTheDocument();
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    publisher: { name: 'The Saltmere, Port Ellery and Lower Fen Courier, Advertiser and Weekly Tide Table', url: '/' },
    section: { name: 'Harbours, ferries, lighthouses and the people who look after them', url: '/coast' },
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', publisher: oldLibrary.publisher, section: oldLibrary.section },
  globals: { direction: 'rtl' },
};

const courier = { name: 'The Saltmere Courier', url: '/' };

const sections = ['Harbour', 'Town', 'Coast', 'Opinion', 'Sport', 'Weekend'].map((name) => ({
  name,
  url: `/${name.toLowerCase()}`,
  id: name.toLowerCase(),
}));

const account = <a href="/account">Sign in</a>;

const edition = (
  <a href="/cy" hrefLang="cy" lang="cy">
    Cymraeg
  </a>
);

/** The line of sections; on a phone a disclosure. */
export const Sections: Story = {
  tags: ['deep'],
  args: { sections },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('link', { name: 'Coast' })).toHaveAttribute('aria-current', 'true');
    const isWide = canvasElement.ownerDocument.documentElement.clientWidth >= 640;
    await expect(canvasElement.querySelector('summary')?.checkVisibility()).toBe(!isWide);
  },
};

/** On a phone a disclosure. */
export const SectionsOnPhone: Story = { args: { sections }, globals: { viewport: { value: 'phone' } } };

/** The masthead of a front. */
export const Masthead: Story = {
  tags: ['deep'],
  args: {
    title: 'The Saltmere Courier',
    publisher: courier,
    section: undefined,
    date: '2026-11-26T14:41:00Z',
    language: 'en-GB',
    local: (
      <>
        High water 15.42, 5.1 m
        <br />
        Wind west, falling
      </>
    ),
    sections,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'The Saltmere Courier' })).toBeVisible();
    await expect(canvas.getByRole('banner')).toHaveTextContent('Thursday 26 November 2026');
  },
};

/** The masthead of the front of a section: the newspaper is named above it. */
export const MastheadOfSection: Story = {
  tags: ['deep'],
  args: { ...Masthead.args, title: 'Coast', section: { name: 'Coast', url: '/coast', id: 'coast' }, local: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Coast' })).toHaveAttribute('aria-current', 'page');
  },
};

/** A search form, the edition and the account. */
export const MastheadWithEverything: Story = {
  args: { ...Masthead.args, search: { action: '/search' }, edition, account },
};

/** The same on a story. */
export const EverythingOnStory: Story = {
  tags: ['deep'],
  args: { sections, search: { action: '/search' }, edition, account },
};

/** More sections than the line has room for scroll inside it. */
export const ManySections: Story = {
  tags: ['deep'],
  args: {
    ...Masthead.args,
    sections: Array.from({ length: 30 }, (_, index) => ({ name: `District ${index + 1}`, url: `/${index + 1}` })),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('link', { name: /District/ })).toHaveLength(30);
    const { scrollWidth, clientWidth } = canvasElement.ownerDocument.documentElement;
    await expect(scrollWidth).toBe(clientWidth);
  },
};

/** Stays at the top of the window, and covers nothing that a link leads to. */
export const Sticky: Story = {
  tags: ['deep'],
  args: { sections, sticky: true },
  render: (args) => (
    <div>
      <SiteHeader {...args} />
      <p id="tide">
        <a href="#tide">The tide</a>
      </p>
      <div style={{ blockSize: '200vh' }} />
    </div>
  ),
};

export const LongNames: Story = {
  tags: ['deep'],
  args: {
    ...MastheadWithEverything.args,
    title: 'The Saltmere, Port Ellery and Lower Fen Courier, Advertiser and Weekly Tide Table',
    publisher: { name: 'Newspapers of the Estuary and the Islands', url: '/' },
    sections: ['Harbours, ferries and lighthouses', 'Opinion', 'The people who look after them'].map((name) => ({
      name,
      url: '/',
    })),
  },
};

export const SectionsWithoutPublisher: Story = { tags: ['deep'], args: { publisher: undefined, sections } };

export const MastheadRightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    messages: ar,
    title: oldLibrary.publisher.name,
    publisher: oldLibrary.publisher,
    section: undefined,
    date: '2026-11-26',
    sections: ['الميناء', 'المدينة', 'الساحل', 'رأي', 'رياضة'].map((name) => ({ name, url: '/' })),
    search: { action: '/search' },
  },
  globals: { direction: 'rtl' },
};

/** A URL that is unsafe to open is left out; the name stays. */
export const UnsafeLink: Story = {
  tags: ['deep'],
  args: { publisher: { name: 'The Saltmere Courier', url: 'javascript:alert(1)' }, section: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The Saltmere Courier')).toBeVisible();
    await expect(canvas.queryByRole('link')).not.toBeInTheDocument();
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'], args: { ...Masthead.args, edition, account } };
