import type { Meta, StoryObj } from '@storybook/react-vite';
import { InlineText, Summary } from '../../src/index';
import { oldLibrary } from '../articles/old-library';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { matrix } from '../matrix';

/**
 * One paragraph for readers who read only one. It is above every depth and can be understood alone.
 *
 * ### Do
 *
 * - Say what the story means; the standfirst says what happened.
 *
 * ### Do not
 *
 * - Use it for more than one paragraph: the key points hold the rest.
 */
const meta = {
  title: 'Components/Summary',
  component: Summary,
  args: { children: saltmereLamp.summary },
  argTypes: { children: { control: 'text', description: 'The text.' } },
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
