import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Gallery } from '../../src/index';
import { lighthouse, stairs } from '../articles/drawings';
import { matrix } from '../matrix';

const pictures = [
  { image: lighthouse, caption: 'The light at six.', credit: 'Drawing: Tomas Quay' },
  { image: stairs, caption: 'One hundred and sixty-eight stairs.', focus: { x: 0.5, y: 0.2 } },
  { image: { ...lighthouse, alt: 'The lighthouse from the sea.' }, caption: 'The light from the ferry.' },
];

/**
 * Several pictures. In a container of 56rem or more they are in a grid, in rows or one under the other; below, they are a row that
 * scrolls. Each links to itself in that row, also without JavaScript; with it, a picture opens in a dialog.
 *
 * ### Parts
 *
 * A `<figure>` with a caption and a list of figures; a `<dialog>`.
 *
 * ### Keyboard
 *
 * Enter opens a picture. In the dialog the arrow keys lead to the others, and Escape closes it; the focus goes back to the picture.
 *
 * ### Do
 *
 * - Describe each picture in its `alt`, and give the focal point (`focus`) of pictures that may be cropped.
 * - Give the gallery an `id`, so that links to its pictures stay the same.
 */
const meta = {
  title: 'Components/Gallery',
  component: Gallery,
  args: { id: 'pictures', pictures, title: 'Pictures', caption: 'Three, from the sea and from inside.' },
} satisfies Meta<typeof Gallery>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: /Enlarge picture 2 of 3/ }));
    const dialog = canvas.getByRole('dialog', { name: /Picture 2 of 3/ });
    await expect(dialog).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect(dialog).toHaveTextContent('The light from the ferry.');
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(dialog).not.toBeVisible();
  },
};

export const Sequence: Story = { tags: ['deep'], args: { layout: 'sequence' } };

export const Rows: Story = { tags: ['deep'], args: { layout: 'rows' } };

export const WithoutWords: Story = {
  tags: ['deep'],
  args: { title: undefined, caption: undefined, pictures: pictures.map(({ image }) => ({ image })) },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', title: 'صور', caption: 'من البحر ومن الداخل' },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, args: { id: undefined }, tags: ['!autodocs', 'deep'] };
