import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ArticlePage } from '../../src/index';
import { saltmereLamp } from '../articles/saltmere-lamp';
import { asMedia } from './asMedia';

/**
 * The page with settings of readers: larger text, more contrast, less motion, print. Nothing has to be configured; these stories set
 * what a browser or a system would.
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

/** In print: black on white in one column, without header and footer; link addresses follow the links; quotes and turns are not split. */
export const OnPaper: Story = {
  tags: ['deep'],
  decorators: [asMedia('print', 'screen')],
  globals: { scheme: 'light' },
  play: async () => {
    await expect(style('.broadsheet-SiteFooter').display).toBe('none');
    await expect(style('[data-part="gauge"]').display).toBe('none');
    await expect(style('.broadsheet-ConversationThread').backgroundColor).toBe('rgba(0, 0, 0, 0)');
    await expect(style('.broadsheet-Headline h1').color).toBe('rgb(0, 0, 0)');
  },
};

/** `prefers-contrast`: no grey text, no faint lines. */
export const MoreContrast: Story = {
  tags: ['deep'],
  decorators: [asMedia('(prefers-contrast: more)')],
  play: async () => {
    await expect(style('.broadsheet-Dateline').color).toBe(style('.broadsheet-ArticlePage').color);
    await expect(style('#turn-1 > p').color).toBe(style('#turn-1 > div').color);
  },
};

/** Text at 200 %, as set in the browser. */
export const LargeLetters: Story = {
  tags: ['deep'],
  globals: { textSize: '200' },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

/** Zoom at 400 % makes a desktop window 320 pixels wide: one column, and no horizontal scrolling (WCAG 1.4.10). */
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
 * `forced-colors`, such as the contrast themes of Windows: every line and mark that has a meaning is a border, which the browser
 * keeps. A page cannot set this; turn it on in the developer tools of the browser, under rendering.
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
 * `prefers-reduced-motion`: another depth appears at once. `prefers-reduced-transparency` changes nothing, because nothing is
 * transparent.
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
