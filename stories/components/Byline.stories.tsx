import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Byline } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * The authors of a story. The names are joined as in the language of the page. A name is a link if the author has a `url`.
 *
 * ### Parts
 *
 * A `<p>` with the names. Links have `rel="author"`.
 *
 * ### Do
 *
 * - List the names in the order that the authors want.
 * - Set the text around the names in the language of the story: `messages={de}`, or `message="Text: {authors}"`.
 *
 * ### Do not
 *
 * - Name a machine here: a byline names the people who are responsible.
 */
const meta = {
  title: 'Components/Byline',
  component: Byline,
  args: { authors: saltmereLamp.authors, language: 'en' },
  argTypes: { authors: { table: { type: { summary: 'readonly Author[]' } } }, messages: { control: false } },
} satisfies Meta<typeof Byline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('By Nell Harrow and Tomas Quay');
    await expect(canvas.getByRole('link')).toHaveTextContent('Nell Harrow');
  },
};

export const OneAuthor: Story = {
  tags: ['deep'],
  args: { authors: [{ name: 'Nell Harrow', url: '/writers/nell-harrow' }] },
};

export const WithoutLinks: Story = {
  tags: ['deep'],
  args: { authors: [{ name: 'Nell Harrow' }, { name: 'Tomas Quay' }] },
};

/** The language joins the names; the message is the text around them. */
export const InGerman: Story = {
  tags: ['deep'],
  args: { lang: 'de', language: 'de', message: 'Von {authors}' },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('Von Nell Harrow und Tomas Quay');
  },
};

export const LongText: Story = {
  tags: ['deep'],
  args: {
    authors: [
      'Nell Harrow',
      'Tomas Quay',
      'Ida Fenwick',
      'Maximilian Oyelaran-Featherstonehaugh',
      'Bo Li',
      'Anneke van der Zeeuwendijk',
      'the staff of The Saltmere Courier',
    ].map((name) => ({ name })),
  },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', authors: oldLibrary.authors, messages: ar },
  globals: { direction: 'rtl' },
};

/** A URL that is unsafe to open is left out; the name stays. */
export const UnsafeLink: Story = {
  tags: ['deep'],
  args: { authors: [{ name: 'Nell Harrow', url: 'javascript:alert(1)' }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nell Harrow')).toBeVisible();
    await expect(canvas.queryByRole('link')).not.toBeInTheDocument();
  },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
