import type { Theme } from '../Theme';
import { sections } from './sections';

const serif = '"STIX Two Text Variable", "STIX Two Text", "STIX Two Text Fallback", "Times New Roman", serif';

/** A financial paper: tinted, dense, with lining and tabular figures. */
export const ledger: Theme = {
  name: 'ledger',
  color: {
    paper: { light: '#fff1e5', dark: '#1b1612' },
    ink: { light: '#1f1a15', dark: '#efe6dc' },
    secondary: { light: '#665546', dark: '#b8a996' },
    rule: { light: '#dcc7b2', dark: '#3d342b' },
    accent: { light: '#0f5480', dark: '#82bbe6' },
    onAccent: { light: '#fff1e5', dark: '#1b1612' },
    focus: { light: '#0f5480', dark: '#82bbe6' },
    selection: { light: '#f3d3b0', dark: '#4c3a20' },
  },
  conversation: {
    paper: '#0d2233',
    ink: '#eaf1f6',
    secondary: '#9fb4c5',
    rule: '#24425c',
    accent: '#ffbd91',
    focus: '#ffbd91',
    selection: '#1f5478',
  },
  font: {
    display: serif,
    text: serif,
    label: '"IBM Plex Sans Variable", "IBM Plex Sans", "IBM Plex Sans Fallback", "Segoe UI", system-ui, sans-serif',
  },
  size: {
    large: 'clamp(1.625rem, 1.4rem + .8cqi, 2.125rem)',
    headline: 'clamp(1.9rem, 1.2rem + 2.8cqi, 3.35rem)',
    summary: 'clamp(1.25rem, 1.2rem + .2cqi, 1.375rem)',
    quote: '1.625rem',
    heading: '1.375rem',
    label: '.875rem',
  },
  weight: { display: '600', deck: '500', strong: '600' },
  tracking: { display: '-.014em' },
  leading: { display: '1.1', text: '1.5' },
  measure: { text: '39rem', label: '9rem', gutter: '2rem' },
  space: { paragraph: '1.1rem', block: '2.25rem' },
  border: { heavy: '1px', quote: '2px', tab: '2px' },
  setting: { figures: 'lining-nums tabular-nums', slope: 'normal' },
  sections,
};
