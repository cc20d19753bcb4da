import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { schemeKey } from '../../src/components/SchemeToggle/schemeBehavior';
import { SchemeToggle } from '../../src/index';
import { ar } from '../../src/messages/words/ar';
import { matrix } from '../matrix';

/**
 * Light, dark, or the reader’s system setting, which is the default. CSS applies the choice of the radio buttons, so it works without
 * JavaScript and re-renders nothing. With JavaScript the choice is remembered, and restored before the first paint.
 *
 * ### Parts
 *
 * A `<fieldset>` with a visually hidden name, and three radio buttons.
 *
 * ### Do
 *
 * - Place it near the top of the page: what is above it is painted before the choice is known.
 *
 * ### Do not
 *
 * - Place two on a page: their buttons would be one group.
 *
 * ### Keyboard
 *
 * | Key | Action |
 * | --- | --- |
 * | Tab | moves to the chosen scheme, then on |
 * | Arrow keys | choose the next or previous scheme |
 */
const meta = {
  title: 'Components/SchemeToggle',
  component: SchemeToggle,
  beforeEach: () => {
    localStorage.removeItem(schemeKey);
    return () => localStorage.removeItem(schemeKey);
  },
  argTypes: { messages: { control: false } },
} satisfies Meta<typeof SchemeToggle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** No choice: the page follows the system. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Colour scheme' })).toBeVisible();
    await expect(canvas.getByRole('radio', { name: 'System' })).toBeChecked();
  },
};

/** Chosen with the keyboard. The page is dark, whatever the system setting. */
export const Dark: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole('radio', { name: 'System' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
    await expect(localStorage.getItem(schemeKey)).toBe('dark');
  },
};

/** In another language, from right to left. */
export const RightToLeft: Story = {
  tags: ['deep'],
  args: { lang: 'ar', language: 'ar', messages: ar },
  globals: { direction: 'rtl' },
};

/** In every theme, light and dark. */
export const Matrix: Story = { ...matrix, tags: ['!autodocs', 'deep'] };
