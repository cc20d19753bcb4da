import type { Theme } from '../Theme';
import { sections } from './sections';

const serif = '"Source Serif 4 Variable", "Source Serif 4", "Source Serif 4 Fallback", Charter, Georgia, serif';

/** A paper of record: serifs, cream, black and one red. */
export const broadsheet: Theme = {
  name: 'broadsheet',
  color: {
    paper: { light: '#fdfbf5', dark: '#14130f' },
    ink: { light: '#161512', dark: '#ece9e1' },
    secondary: { light: '#5b564d', dark: '#a8a295' },
    rule: { light: '#cbc4b4', dark: '#36332c' },
    accent: { light: '#8a1c1c', dark: '#f0917f' },
    onAccent: { light: '#fff', dark: '#14130f' },
    focus: { light: '#8a1c1c', dark: '#f0917f' },
    selection: { light: '#eadbc0', dark: '#55331f' },
  },
  conversation: {
    paper: '#11151d',
    ink: '#eef0f4',
    secondary: '#a3acba',
    rule: '#2c3442',
    accent: '#a9c1ee',
    focus: '#a9c1ee',
    selection: '#2d4468',
  },
  font: {
    display:
      '"Playfair Display Variable", "Playfair Display", "Playfair Display Fallback", Didot, "Bodoni MT", Georgia, serif',
    text: serif,
    label: '"Source Sans 3 Variable", "Source Sans 3", "Source Sans 3 Fallback", "Gill Sans", system-ui, sans-serif',
  },
  size: {
    teaser: '1rem',
    headline: 'clamp(2.1rem, 1.2rem + 3.6cqi, 4rem)',
    quote: '1.75rem',
    text: '1.125rem',
    small: '.875rem',
  },
  weight: { display: '600', deck: '400' },
  tracking: { display: '-.012em', quote: '0em' },
  leading: { display: '1.1', text: '1.62' },
  measure: { text: '38rem', gutter: '3rem' },
  space: { paragraph: '1.2rem' },
  border: { heavy: '4px', quote: '1px', tab: '4px' },
  sections,
};
