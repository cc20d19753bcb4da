import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SiteFooter } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * The links of the site. `ArticlePage` renders it from the article’s `links`; pass your own footer to `ArticlePage` if you have one.
 *
 * ### Parts
 *
 * A `<footer>` with a `<nav>`, named by `label`: a list of `links`, and `groups` of links under titles. `publisher`, `address` and
 * `imprint` say who publishes the site; these are printed. `editions` are links to editions in other languages or for other places.
 * `toTop` adds a link to the top of the page.
 *
 * ### Do
 *
 * - Write link texts that can be understood alone.
 *
 * ### Do not
 *
 * - Give two navigations on a page the same name.
 */
const meta = {
  title: 'Components/SiteFooter',
  component: SiteFooter,
  parameters: { layout: 'fullscreen' },
  args: { links: saltmereLamp.links, label: 'Site' },
  argTypes: { links: { table: { type: { summary: 'readonly Link[]' } } }, messages: { control: false } },
} satisfies Meta<typeof SiteFooter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Site' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'The ferry' })).toHaveAttribute('href', '/ferry');
  },
};

const groups = [
  { title: 'Sections', links: ['Harbour', 'Town', 'Coast', 'Opinion'] },
  { title: 'The Courier', links: ['The people who make it', 'Write to us', 'Advertise'] },
  { title: 'Services', links: ['Tides, today and tomorrow', 'Ferry times'] },
].map(({ title, links }) => ({ title, links: links.map((label) => ({ label, url: `/${label}` })) }));

/** Groups of links, the publisher and the editions. */
export const Everything: Story = {
  tags: ['deep'],
  args: {
    groups,
    publisher: { name: 'The Saltmere Courier', url: '/' },
    address: 'Quay Lane 4, Saltmere',
    imprint: <p>Editor: Nell Harrow. Published by the Saltmere Courier Society.</p>,
    editions: [
      { label: 'English', url: '/en', language: 'en' },
      { label: 'Cymraeg', url: '/cy', language: 'cy' },
      { label: 'العربية', url: '/ar', language: 'ar' },
    ],
    toTop: true,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Services' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Cymraeg' })).toHaveAttribute('hreflang', 'cy');
  },
};

/** The publisher and the links, as on a front. */
export const WithPublisher: Story = {
  tags: ['deep'],
  args: { publisher: { name: 'The Saltmere Courier', url: '/' }, toTop: true },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    links: [
      'Write to us',
      'The ferry',
      'Tides, today and tomorrow',
      'What we correct, and how to tell us that we should',
      'Everything we have ever printed about the lamp',
      'Advertise',
      'The people who make the Courier',
      'Privacy',
    ].map((label) => ({ label, url: `/${label.toLowerCase().replaceAll(/\W+/g, '-')}` })),
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', links: oldLibrary.links, language: 'ar', messages: ar },
  globals: { direction: 'rtl' },
};

/** A URL that is unsafe to open is left out; the text stays. */
export const UnsafeLink: Story = {
  tags: ['deep'],
  args: { links: [{ label: 'Write to us', url: 'javascript:alert(1)' }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Write to us')).toBeVisible();
    await expect(canvas.queryByRole('link')).not.toBeInTheDocument();
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'], args: Everything.args };
