import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SiteHeader } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { matrix } from '../matrix';

/**
 * The publisher and the section, above the page. `ArticlePage` renders it from the article; pass your own header to `ArticlePage` if
 * you have one.
 *
 * ### Parts
 *
 * A `<header>` with the publisher’s name and the section, each a link if it has a `url`.
 *
 * ### Do
 *
 * - Link the name to the front page.
 *
 * ### Do not
 *
 * - Make the name a heading: the first heading of the page is the headline.
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
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
