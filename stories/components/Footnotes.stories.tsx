import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type Article, ArticleBody, Footnotes, numberNotes } from '../../src/index';
import { matrix } from '../matrix';

const notes = [
  { id: 'book', text: 'The keeper’s book at the light has the time; the clock of the council hall had stopped.' },
  { id: 'term', text: '“Overtopping by design” is the board’s term: the water is meant to come.', at: '2026-11-24' },
];

/**
 * The foot- or endnotes of a story. `ArticlePage` renders them at the end of each version that cites them. Elsewhere, `numberNotes` gives
 * the marks in the text their numbers, and returns the notes for this component.
 *
 * ### Parts
 *
 * A section with a title and a numbered list. Each note has its text, its date, and links back to its marks.
 *
 * ### Do
 *
 * - Mark a note where it is needed: `{ type: 'note', id: 'book' }` in a text. One note can have several marks.
 *
 * ### Do not
 *
 * - Write numbers into the text. They follow the order of the marks.
 *
 * ### Keyboard
 *
 * | key | does |
 * |---|---|
 * | Tab | moves to the next mark or link back |
 * | Enter | on a mark, goes to its note; on a link back, returns to the mark |
 */
const meta = {
  title: 'Components/Footnotes',
  component: Footnotes,
  args: { notes },
} satisfies Meta<typeof Footnotes>;

export default meta;
type Story = StoryObj<typeof meta>;

const story: Article = {
  headline: 'The wall',
  body: [
    {
      type: 'paragraph',
      text: [
        'It came at eight minutes past eleven.',
        { type: 'note', id: 'book' },
        ' It would be overtopped once in ten years, by design.',
        { type: 'note', id: 'term' },
        ' So the keeper says.',
        { type: 'note', id: 'book' },
      ],
    },
  ],
  notes,
};

export const WithMarks: Story = {
  render: (args) => {
    const numbered = numberNotes(story);
    return (
      <>
        <ArticleBody blocks={numbered?.article.body ?? []} />
        <Footnotes {...args} notes={numbered?.lists.body?.notes ?? []} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getAllByRole('doc-noteref')[0]).toHaveFocus();
    await expect(canvas.getAllByRole('doc-backlink').map((link) => link.textContent)).toEqual([
      'Back to mention 1',
      'Back to mention 2',
      'Back to the text',
    ]);
  },
};

export const WithoutMarks: Story = { tags: ['deep'] };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', notes: [{ id: 'a', text: 'الكتب تعرف طريقها إلى البيت.' }] },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
