import type { Meta, StoryObj } from '@storybook/react-vite';
import { AuthorBox } from '../../src/index';

/**
 * Who wrote a story. `ArticlePage` renders it after the story for the authors that have a description.
 *
 * ### Parts
 *
 * A title, and for each author a portrait, the name, the role, the description and links to profiles.
 */
const meta = {
  title: 'Components/AuthorBox',
  component: AuthorBox,
  args: {
    authors: [
      {
        name: 'Mara Lind',
        url: '/mara-lind',
        role: 'Harbour correspondent',
        description: 'Mara Lind has written about the sea and those who live behind it since 2009.',
        sameAs: ['https://social.example/@mara'],
      },
    ],
  },
} satisfies Meta<typeof AuthorBox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const SeveralAuthors: Story = {
  tags: ['deep'],
  args: {
    authors: [
      { name: 'Mara Lind', role: 'Harbour correspondent' },
      { name: 'Tomas Quay', description: 'He keeps the tide tables.' },
    ],
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: {
    lang: 'ar',
    language: 'ar',
    authors: [{ name: 'ليلى منصور', role: 'مراسلة', description: 'تكتب عن البحر.' }],
  },
  globals: { direction: 'rtl' },
};
