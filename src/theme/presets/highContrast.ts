import type { Theme } from '../Theme';

const legible =
  '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible Next Fallback", Verdana, sans-serif';

/** High contrast: black and white, thick lines, and a large font whose letters are easy to tell apart. */
export const highContrast: Theme = {
  name: 'high-contrast',
  color: {
    paper: { light: '#fff', dark: '#000' },
    ink: { light: '#000', dark: '#fff' },
    secondary: { light: '#1f1f1f', dark: '#ededed' },
    rule: { light: '#000', dark: '#fff' },
    accent: { light: '#0a0a8f', dark: '#ffe44d' },
    onAccent: { light: '#fff', dark: '#000' },
    focus: { light: '#a60000', dark: '#4de1ff' },
    selection: { light: '#ffe44d', dark: '#004a99' },
  },
  conversation: {
    paper: '#000',
    ink: '#fff',
    secondary: '#ededed',
    rule: '#fff',
    accent: '#ffe44d',
    focus: '#4de1ff',
    selection: '#004a99',
  },
  font: { display: legible, text: legible, label: legible },
  size: {
    teaser: '1.125rem',
    headline: 'clamp(2rem, 1.3rem + 3cqi, 3.5rem)',
    text: '1.25rem',
    label: '1.0625rem',
    small: '1rem',
  },
  weight: { display: '700', deck: '600', label: '600', strong: '700' },
  tracking: { display: '-.01em', quote: '0em' },
  leading: { display: '1.15', text: '1.65' },
  border: { thin: '2px', heavy: '4px', quote: '6px', tab: '6px' },
  motion: { fade: '0s' },
  setting: { slope: 'normal' },
};
