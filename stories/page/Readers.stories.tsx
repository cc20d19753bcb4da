import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticlePage } from '../../src/index';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { asMedia } from './asMedia';

/**
 * The page as readers set it for themselves: larger, stronger, stiller, or on paper. Nothing has to be done for it; these stories
 * set what a browser or a system would.
 */
const meta = {
  title: 'Pages/Readers',
  component: ArticlePage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  args: { article: saltmereLamp },
} satisfies Meta<typeof ArticlePage>;

export default meta;
type Story = StoryObj<typeof meta>;

const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);

/** Black on white in one column: no furniture, the addresses of links after them, quotes and turns in one piece. */
export const OnPaper: Story = {
  decorators: [asMedia('print', 'screen')],
  globals: { scheme: 'light' },
  play: async () => {
    await expect(style('.broadsheet-SiteFooter').display).toBe('none');
    await expect(style('[data-part="gauge"]').display).toBe('none');
    await expect(style('.broadsheet-ConversationThread').backgroundColor).toBe('rgba(0, 0, 0, 0)');
    await expect(style('.broadsheet-Headline h1').color).toBe('rgb(0, 0, 0)');
  },
};

/** A reader who wants more contrast (`prefers-contrast`): no grey words, no faint lines. */
export const MoreContrast: Story = {
  tags: ['deep'],
  decorators: [asMedia('(prefers-contrast: more)')],
  play: async () => {
    await expect(style('.broadsheet-Dateline').color).toBe(style('.broadsheet-ArticlePage').color);
    await expect(style('#turn-1 > p').color).toBe(style('#turn-1 > div').color);
  },
};

/** Letters of twice the size, as a reader sets them in their browser. */
export const LargeLetters: Story = {
  tags: ['deep'],
  globals: { textSize: '200' },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

/** A zoom of 400 % on a desk is a window of 320 pixels: one column, and nothing to scroll for sideways (WCAG 1.4.10). */
export const LargeZoom: Story = {
  tags: ['deep'],
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '320px' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector('.broadsheet-ArticlePage') as HTMLElement;
    await expect(page.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/**
 * A reader who forces colours (`forced-colors`, Windows’ contrast themes) sees every line and mark that carries meaning, in colours of
 * their own. A page cannot set this: turn it on in the browser’s developer tools, under rendering. Each mark is a border, which is kept.
 */
export const ForcedColours: Story = {
  tags: ['deep'],
  play: async () => {
    for (const selector of ['.broadsheet-PullQuote', '.broadsheet-Quote']) {
      await expect(Number.parseFloat(style(selector).borderInlineStartWidth)).toBeGreaterThan(0);
    }
  },
};

/**
 * A reader who wants less motion (`prefers-reduced-motion`) sees another depth at once. One who wants less transparency
 * (`prefers-reduced-transparency`) is spared nothing, because nothing here can be seen through.
 */
export const LessMotionAndTransparency: Story = {
  tags: ['deep'],
  play: async ({ canvasElement }) => {
    const seenThrough = [...canvasElement.querySelectorAll('*')].filter(
      (element) => !['0', '1'].includes(getComputedStyle(element).opacity),
    );
    await expect(seenThrough).toEqual([]);
  },
};
