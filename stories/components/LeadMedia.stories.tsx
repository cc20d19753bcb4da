import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LeadMedia } from '../../src/index';
import { lighthouse, lighthouseInSizes } from '../articles/drawings';
import { matrix } from '../matrix';

/**
 * The main picture, film or recording of a story, between headline and story. A picture loads at once. On a page of 56rem or more its
 * caption is in the column of labels, at the foot of the picture; on a phone the picture touches both edges, with the caption below.
 *
 * ### Parts
 *
 * The notes on the lead, and the component of its block: `Figure`, `Video`, `Audio`, `Embed` or `Gallery`.
 *
 * ### Do
 *
 * - Give the focal point (`focus`): the picture is then cropped to 2:1, and to 3:2 on a phone. Any other is shown whole.
 * - Choose `placement`: `bleed` (to the end edge of the page), `column`, `wide` or `full`.
 *
 * ### Do not
 *
 * - Repeat the lead as the first figure of the body.
 */
const meta = {
  title: 'Components/LeadMedia',
  component: LeadMedia,
  args: {
    lead: {
      type: 'figure',
      image: lighthouseInSizes,
      caption: 'The light at Saltmere, seen from the ferry.',
      credit: 'Drawing: The Saltmere Courier',
      focus: { x: 0.5, y: 0.4 },
    },
  },
} satisfies Meta<typeof LeadMedia>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const { width, height } = canvas.getByRole('img', { name: lighthouse.alt }).getBoundingClientRect();
    await expect(width / height).toBeCloseTo(2, 1);
  },
};

/** Without a focal point nothing is cropped. */
export const Whole: Story = {
  tags: ['deep'],
  args: { lead: { type: 'figure', image: lighthouse, caption: 'The light at Saltmere.' } },
};

export const WithoutCaption: Story = { tags: ['deep'], args: { lead: { type: 'figure', image: lighthouse } } };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    lead: {
      type: 'figure',
      image: { ...lighthouse, alt: 'منارة' },
      caption: 'المنارة كما تُرى من العبّارة.',
      credit: 'رسم',
    },
  },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
