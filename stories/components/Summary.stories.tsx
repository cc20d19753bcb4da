import type { Meta, StoryObj } from '@storybook/react-vite';
import { InlineText, Summary } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * The paragraph for a reader who reads only one. It stands above every depth, and it makes sense on its own.
 *
 * ### Do
 *
 * - Say what the story means, where the standfirst says what happened.
 *
 * ### Do not
 *
 * - Set more than one paragraph this large: the key points carry the rest.
 */
const meta = {
  title: 'Components/Summary',
  component: Summary,
  args: { children: saltmereLamp.summary },
  argTypes: { children: { control: 'text', description: 'The words.' } },
} satisfies Meta<typeof Summary>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithMarks: Story = {
  tags: ['deep'],
  args: {
    children: (
      <InlineText
        text={[
          'The town decided that ',
          { type: 'emphasis', text: 'the carrying' },
          ' was the point, as the ',
          { type: 'link', text: 'minutes of the meeting', url: 'https://example.org/minutes' },
          ' show.',
        ]}
      />
    ),
  },
  argTypes: { children: { control: false } },
};

export const LongText: Story = { tags: ['deep'], args: { children: `${saltmereLamp.summary} `.repeat(4) } };

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', children: oldLibrary.summary },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
