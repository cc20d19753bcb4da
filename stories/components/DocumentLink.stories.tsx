import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DocumentLink } from '../../src/index';
import { matrix } from '../matrix';

/**
 * A file to read or download.
 *
 * ### Parts
 *
 * A link with the title, the type and the size of the file; what the document says, the number of its pages, and a picture.
 *
 * ### Do
 *
 * - Give `mediaType` and `bytes`: a reader on a phone decides by them.
 *
 * ### Do not
 *
 * - Write the type into the title. It is part of the link already.
 */
const meta = {
  title: 'Components/DocumentLink',
  component: DocumentLink,
  args: {
    url: '/wall.pdf',
    title: 'The harbour board’s report on the wall',
    mediaType: 'application/pdf',
    bytes: 2_100_000,
    pages: 12,
    children: 'The engineers name four places where the stone has moved.',
  },
} satisfies Meta<typeof DocumentLink>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAccessibleName('The harbour board’s report on the wall (PDF, 2.1 MB)');
  },
};

export const TitleAlone: Story = {
  tags: ['deep'],
  args: { url: '/wall', mediaType: undefined, bytes: undefined, pages: undefined, children: undefined },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', title: 'الكتب تعرف طريقها إلى البيت', children: 'لوحة فوق الباب' },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
