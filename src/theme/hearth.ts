import type { SchemeValue, TokenNames } from './Theme';

type Values<Group extends keyof TokenNames> = { [Name in TokenNames[Group]]: string | SchemeValue };

/** The colours of the page. */
export const hearthColor: Values<'color'> = {
  paper: { light: '#fff', dark: '#111317' },
  ink: { light: '#15171c', dark: '#e8eaee' },
  secondary: { light: '#596070', dark: '#9aa1af' },
  rule: { light: '#d8dbe2', dark: '#2c3038' },
  accent: { light: '#b3370f', dark: '#ff8a54' },
};

/** The colours of the conversation, dark in both schemes: by the fire. */
export const hearthConversation: Values<'conversation'> = {
  paper: '#191412',
  ink: '#f3ebe3',
  secondary: '#b3a69a',
  rule: '#3a302a',
  accent: '#ff9d66',
};

const serif = '"Newsreader Variable", Newsreader, Charter, "Iowan Old Style", Georgia, serif';

/** The families; the library loads none of them. */
export const hearthFont: Values<'font'> = {
  display: serif,
  text: serif,
  label: '"Instrument Sans Variable", "Instrument Sans", system-ui, sans-serif',
};

/** Font sizes; the larger ones follow the width of the container. */
export const hearthSize: Values<'size'> = {
  headline: 'clamp(2.2rem, 1.2rem + 4.05cqi, 4.35rem)',
  title: 'clamp(2rem, 1.6rem + 1.6cqi, 3rem)',
  deck: 'clamp(1.375rem, 1.2rem + .7cqi, 1.75rem)',
  summary: 'clamp(1.3125rem, 1.25rem + .3cqi, 1.5rem)',
  text: '1.1875rem',
  label: '.9375rem',
  small: '.8125rem',
};

/** Widths: of a line of text, of the columns beside it, and of the space between. */
export const hearthMeasure: Values<'measure'> = {
  text: '41rem',
  label: '9.5rem',
  margin: '17.5rem',
  gutter: '2.5rem',
};
