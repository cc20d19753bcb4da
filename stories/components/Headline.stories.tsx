import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Byline, Dateline, Headline } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

const { section, headline, deck, standfirst, authors, publishedAt, timeZone } = saltmereLamp;

/**
 * The opening of a story. Only the headline is required.
 *
 * ### Parts
 *
 * A `<header>` with, in this order, section and dateline, headline, deck, standfirst and byline.
 *
 * ### Do
 *
 * - Say in the headline what happened, and in the deck what it is about.
 * - Set `level` to 2 or more if a page has several stories.
 *
 * ### Do not
 *
 * - Insert line breaks: lines are balanced for the available width.
 * - Repeat the headline in the standfirst.
 */
const meta = {
  title: 'Components/Headline',
  component: Headline,
  args: { section: section.name, headline, deck, standfirst, level: 1 },
  argTypes: {
    level: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    dateline: { control: false },
    byline: { control: false },
  },
} satisfies Meta<typeof Headline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: headline })).toBeVisible();
    await expect(canvas.getAllByRole('heading')).toHaveLength(1);
  },
};

/** As on a page: the dateline beside the section, the byline at the end. */
export const WithDatelineAndByline: Story = {
  tags: ['deep'],
  args: {
    section: <a href={section.url}>{section.name}</a>,
    dateline: <Dateline publishedAt={publishedAt} timeZone={timeZone} language="en-GB" />,
    byline: <Byline authors={authors} />,
  },
};

export const WithoutSection: Story = { tags: ['deep'], args: { section: undefined } };

export const WithoutDeck: Story = { tags: ['deep'], args: { deck: undefined } };

export const WithoutStandfirst: Story = { tags: ['deep'], args: { standfirst: undefined } };

export const HeadlineOnly: Story = {
  tags: ['deep'],
  args: { section: undefined, deck: undefined, standfirst: undefined },
};

/** `level` sets the heading level only; the look is the same. */
export const SecondRank: Story = {
  tags: ['deep'],
  args: { level: 2 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: headline })).toBeVisible();
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    headline: `${headline}, after a meeting that went on until the lamp itself had to be lit, which the keeper left to do, and came back`,
    deck: 'A town votes against the timer, for the penny on the ferry, and for the bakery, which was not on the ballot',
    standfirst: `${standfirst} `.repeat(4),
  },
};

/** A word that is longer than a line is broken; the page does not scroll sideways. */
export const UnbreakableWord: Story = {
  args: { headline: 'Saltmere'.repeat(40), deck: 'timer'.repeat(60), standfirst: 'stairs'.repeat(80) },
  play: async ({ canvas }) => {
    const heading = canvas.getByRole('heading');
    await expect(heading.scrollWidth).toBeLessThanOrEqual(heading.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    section: oldLibrary.section.name,
    headline: oldLibrary.headline,
    deck: oldLibrary.deck,
    standfirst: oldLibrary.standfirst,
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
