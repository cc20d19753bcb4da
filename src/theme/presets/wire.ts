import type { Theme } from '../Theme';
import { sections } from './sections';

const sans = '"Inter Variable", Inter, "Inter Fallback", "Helvetica Neue", Arial, sans-serif';

/** A news agency: one sans-serif font, small and compact. */
export const wire: Theme = {
  name: 'wire',
  color: {
    paper: { light: '#fff', dark: '#101316' },
    ink: { light: '#16191d', dark: '#e6e9ec' },
    secondary: { light: '#57606a', dark: '#9ca6b0' },
    rule: { light: '#dde2e7', dark: '#2b3137' },
    accent: { light: '#0057c2', dark: '#74b4ff' },
    onAccent: { light: '#fff', dark: '#101316' },
    focus: { light: '#0057c2', dark: '#74b4ff' },
    selection: { light: '#cfe3ff', dark: '#1d4470' },
  },
  conversation: {
    paper: '#13202c',
    ink: '#e8eef3',
    secondary: '#9fb0be',
    rule: '#293b4b',
    accent: '#7cc4ff',
    focus: '#7cc4ff',
    selection: '#1c4b72',
  },
  font: { display: sans, text: sans, label: sans },
  size: {
    large: 'clamp(1.3125rem, 1.2rem + .5cqi, 1.625rem)',
    teaser: '.9375rem',
    headline: 'clamp(1.625rem, 1.25rem + 1.7cqi, 2.5rem)',
    title: 'clamp(1.5rem, 1.3rem + .8cqi, 2rem)',
    deck: 'clamp(1.0625rem, 1rem + .3cqi, 1.25rem)',
    summary: 'clamp(1.0625rem, 1rem + .2cqi, 1.1875rem)',
    quote: '1.25rem',
    heading: '1.125rem',
    text: '1rem',
    label: '.875rem',
    small: '.8125rem',
  },
  weight: { display: '700', deck: '500', strong: '650' },
  tracking: { display: '-.022em', quote: '-.01em' },
  leading: { display: '1.14', text: '1.52' },
  measure: { text: '40rem', label: '8.5rem', gutter: '2rem' },
  space: { paragraph: '.9rem', block: '1.75rem' },
  border: { heavy: '1px', quote: '3px', tab: '2px' },
  setting: { slope: 'normal' },
  sections,
};
