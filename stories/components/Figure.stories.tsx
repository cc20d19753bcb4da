import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Figure } from '../../src/index';
import { lighthouse, lighthouseInSizes, stairs } from '../articles/drawings';
import { matrix } from '../matrix';

/**
 * The picture’s space is kept from its width and height before it arrives, so that the text does not jump. Pictures are fetched
 * as the reader comes near; the first one of a page, with `priority`, at once.
 *
 * ### Parts
 *
 * A `<figure>` with the picture and a `<figcaption>` that holds caption and credit.
 *
 * ### Do
 *
 * - Say in `alt` what the picture shows to somebody who cannot see it; write `""` when the text says it already.
 * - Give `sources` in several widths: a phone then loads a small file.
 *
 * ### Do not
 *
 * - Repeat the caption in `alt`: both are read out.
 * - Set `priority` on more than one picture.
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

/** A picture with several files: the browser takes the smallest that is sharp. */
export const SeveralSizes: Story = {
  args: { image: lighthouseInSizes },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAttribute('srcset', expect.stringMatching(/ 400w, .* 800w, .* 1200w$/));
  },
};

/** The first picture of a page is not put off. */
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

/** A picture that says nothing the text does not has an empty `alt`, and is passed over in silence. */
export const Decorative: Story = {
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

/** An address that a page must not open is left out; what the picture shows is still said. */
export const UnsafeAddress: Story = {
  tags: ['deep'],
  args: { image: { ...lighthouse, url: 'javascript:alert(1)' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByAltText(lighthouse.alt)).not.toHaveAttribute('src');
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
