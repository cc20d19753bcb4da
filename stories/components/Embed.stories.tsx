import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Embed } from '../../src/index';
import { matrix } from '../matrix';

/**
 * Something that is published elsewhere: a post, a chart, a map. Its words and a link are always there; the frame of the other site is
 * loaded when the reader asks for it.
 *
 * ### Parts
 *
 * A `<figure>` with the words, the controls, a link, and a `<figcaption>`. `children` is the alternative of a chart or map.
 *
 * ### Keyboard
 *
 * The button shows the frame and moves the focus into it. The checkbox stores the choice for the provider; *Stop showing* takes it back.
 *
 * ### Do
 *
 * - Write the words of a post, and give a chart an alternative.
 *
 * ### Do not
 *
 * - Use a picture from the provider's server: the browser would ask for it before the reader consents.
 */
const meta = {
  title: 'Components/Embed',
  component: Embed,
  args: {
    url: 'https://gull.example/bowls/42',
    provider: 'gull.example',
    author: { name: 'Saltmere Bowls Club' },
    text: 'To whoever finds a green bench with four names on it, somewhere between here and Norway: it wobbles on the left.',
    at: '2026-11-25T10:00:00Z',
    frame: { url: 'https://gull.example/frame/42', title: 'The post about the bench', width: 550, height: 400 },
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Embed>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('link', { name: 'Open at gull.example' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Show content from gull\.example/ })).toBeEnabled();
    await expect(canvasElement.querySelector('iframe')).toBeNull();
  },
};

export const Chart: Story = {
  tags: ['deep'],
  args: {
    url: 'https://charts.example/tide',
    provider: undefined,
    author: undefined,
    text: undefined,
    title: 'The tide in Saltmere',
    children: <p>On Monday 4.1 metres, on Tuesday 6.2.</p>,
    caption: 'The highest water of each day.',
    credit: 'Chart: Harbour board',
  },
};

/** No frame is shown, and no button. */
export const Never: Story = { tags: ['deep'], args: { consent: 'never' } };

export const WithoutFrame: Story = { tags: ['deep'], args: { frame: undefined } };

export const LongText: Story = {
  tags: ['deep'],
  args: { provider: `gull.example${'/bowls'.repeat(20)}`, text: 'Saltmere'.repeat(40) },
};

export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', text: 'الكتب تعرف طريقها إلى البيت.', author: { name: 'نادي سولتمير' } },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
