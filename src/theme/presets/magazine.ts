import type { Theme } from '../Theme';
import { sections } from './sections';

/** A weekly magazine: a soft display font, wide margins and a drop capital. */
export const magazine: Theme = {
  name: 'magazine',
  color: {
    paper: { light: '#fbf6ee', dark: '#16120f' },
    ink: { light: '#1f1a17', dark: '#efe7dc' },
    secondary: { light: '#685c52', dark: '#afa294' },
    rule: { light: '#e1d6c6', dark: '#382f28' },
    accent: { light: '#7d2f66', dark: '#e6a9d4' },
    onAccent: { light: '#fbf6ee', dark: '#16120f' },
    focus: { light: '#7d2f66', dark: '#e6a9d4' },
    selection: { light: '#efd5e6', dark: '#54284a' },
  },
  conversation: {
    paper: '#231a2a',
    ink: '#f4edf6',
    secondary: '#b8a8c0',
    rule: '#3e3048',
    accent: '#f0b48a',
    focus: '#f0b48a',
    selection: '#5b3a5f',
  },
  font: {
    display: '"Fraunces Variable", Fraunces, "Fraunces Fallback", "Cooper Light BT", Georgia, serif',
    text: '"EB Garamond Variable", "EB Garamond", "EB Garamond Fallback", Garamond, "Hoefler Text", serif',
    label: '"DM Sans Variable", "DM Sans", "DM Sans Fallback", Avenir, system-ui, sans-serif',
  },
  size: {
    large: 'clamp(2rem, 1.6rem + 1.3cqi, 2.875rem)',
    teaser: '1.1875rem',
    headline: 'clamp(2.4rem, 1.1rem + 5.2cqi, 5.5rem)',
    title: 'clamp(2.25rem, 1.7rem + 2.2cqi, 3.75rem)',
    deck: 'clamp(1.5rem, 1.25rem + 1cqi, 2.125rem)',
    summary: 'clamp(1.5rem, 1.4rem + .4cqi, 1.75rem)',
    quote: '2.25rem',
    heading: '1.75rem',
    text: '1.3125rem',
  },
  weight: { display: '400', deck: '300', strong: '600' },
  tracking: { display: '-.03em', quote: '-.02em' },
  leading: { display: '1.03', text: '1.52' },
  measure: { text: '37rem', label: '10.5rem', gutter: '3.5rem' },
  space: { paragraph: '1.25rem', block: '3.75rem' },
  border: { heavy: '1px', quote: '1px', tab: '1px' },
  setting: { dropCap: '3' },
  sections,
};
