import type { Theme } from '../Theme';
import { sections } from './sections';

const condensed = '"Oswald Variable", Oswald, "Oswald Fallback", "Arial Narrow", Impact, sans-serif';

/** A tabloid: condensed capitals, thick black lines and a strong red. */
export const tabloid: Theme = {
  name: 'tabloid',
  color: {
    paper: { light: '#fff', dark: '#0e0e10' },
    ink: { light: '#0b0b0c', dark: '#f4f4f5' },
    secondary: { light: '#505057', dark: '#adadb6' },
    rule: { light: '#0b0b0c', dark: '#5d5d66' },
    accent: { light: '#c8001a', dark: '#ff6b74' },
    onAccent: { light: '#fff', dark: '#0e0e10' },
    focus: { light: '#0047c2', dark: '#ffd400' },
    selection: { light: '#ffe14d', dark: '#6b1a20' },
  },
  conversation: {
    paper: '#141417',
    ink: '#fff',
    secondary: '#bcbcc6',
    rule: '#46464f',
    accent: '#ffd400',
    focus: '#ffd400',
    selection: '#5c4d00',
  },
  font: {
    display: condensed,
    text: '"Bitter Variable", Bitter, "Bitter Fallback", Rockwell, Georgia, serif',
    label: condensed,
  },
  size: {
    large: 'clamp(1.875rem, 1.4rem + 1.6cqi, 2.875rem)',
    teaser: '.9375rem',
    headline: 'clamp(2.5rem, 1rem + 6.4cqi, 6.25rem)',
    title: 'clamp(2.25rem, 1.6rem + 2.6cqi, 4rem)',
    deck: 'clamp(1.375rem, 1.1rem + 1cqi, 2rem)',
    summary: 'clamp(1.1875rem, 1.1rem + .3cqi, 1.375rem)',
    quote: '2rem',
    heading: '1.625rem',
    text: '1.0625rem',
    label: '1rem',
    small: '.875rem',
  },
  weight: { display: '700', deck: '500', label: '500', strong: '700' },
  tracking: { display: '-.005em', quote: '0em' },
  leading: { display: '1.04', text: '1.56' },
  space: { paragraph: '1.1rem', block: '2.25rem' },
  border: { thin: '2px', heavy: '8px', quote: '10px', tab: '8px' },
  setting: { headlineCase: 'uppercase', slope: 'normal' },
  sections,
};
