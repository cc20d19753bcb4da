import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Figure } from '../../src/index';
import { lighthouse, lighthouseInSizes, stairs } from '../articles/drawings';
import { matrix } from '../matrix';

/**
 * An image with caption and credit. Its space is reserved from its width and height, so the text does not move when it loads. Images
 * load lazily; with `priority`, the first one of a page loads at once.
 *
 * ### Parts
 *
 * A `<figure>` with the image and a `<figcaption>` with caption and credit.
 *
 * ### Do
 *
 * - Describe in `alt` what the image shows; write `""` if the text says the same.
 * - Give `sources` in several widths, so that phones load a small file.
 *
 * ### Do not
 *
 * - Repeat the caption in `alt`: screen readers read both.
 * - Set `priority` on more than one image.
 */
const meta = {
  title: 'Components/Figure',
  component: Figure,
  args: {
    image: lighthouse,
    caption: 'The light at Saltmere, seen from the ferry.',
    credit: 'Drawing: The Saltmere Courier',
    priority: false,
  },
} satisfies Meta<typeof Figure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const picture = canvas.getByRole('img', { name: lighthouse.alt });
    await expect(picture).toHaveAttribute('loading', 'lazy');
    const { width, height } = picture.getBoundingClientRect();
    await expect(width / height).toBeCloseTo(1.5);
  },
};

/** An image with several files: the browser chooses the smallest that is sharp. */
export const SeveralSizes: Story = {
  tags: ['deep'],
  args: { image: lighthouseInSizes },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAttribute('srcset', expect.stringMatching(/ 400w, .* 800w, .* 1200w$/));
  },
};

/** The first image of a page is not loaded lazily. */
export const First: Story = {
  tags: ['deep'],
  args: { priority: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).not.toHaveAttribute('loading');
  },
};

export const Tall: Story = { tags: ['deep'], args: { image: stairs, caption: 'One hundred and sixty-eight stairs.' } };

export const WithoutCaption: Story = { tags: ['deep'], args: { caption: undefined } };

export const WithoutCredit: Story = { tags: ['deep'], args: { credit: undefined } };

export const PictureOnly: Story = { tags: ['deep'], args: { caption: undefined, credit: undefined } };

/** An image that adds nothing to the text has an empty `alt`; screen readers skip it. */
export const Decorative: Story = {
  tags: ['deep'],
  args: { image: { ...lighthouse, alt: '' } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('img')).not.toBeInTheDocument();
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    caption: `${'The light at Saltmere, seen from the ferry on an evening in October. '.repeat(6)}${'Saltmere'.repeat(20)}`,
    credit: 'Drawing: The Saltmere Courier, after a photograph by a passenger who asked not to be named',
  },
  play: async ({ canvas }) => {
    const figure = canvas.getByRole('figure');
    await expect(figure.scrollWidth).toBeLessThanOrEqual(figure.clientWidth);
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    image: { ...lighthouse, alt: 'منارة على صخرة في الليل.' },
    caption: 'المنارة كما تُرى من العبّارة.',
    credit: 'رسم: صحيفة الميناء',
  },
  globals: { direction: 'rtl' },
};

/** A URL that is unsafe to load is left out; the `alt` text is shown. */
export const UnsafeAddress: Story = {
  tags: ['deep'],
  args: { image: { ...lighthouse, url: 'javascript:alert(1)' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByAltText(String(lighthouse.alt))).not.toHaveAttribute('src');
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
