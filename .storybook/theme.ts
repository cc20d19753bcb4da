import { create } from 'storybook/theming/create';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

/** The theme of Storybook itself: the accent of Hearth, in the scheme of the system. */
export const theme = create({
  base: dark ? 'dark' : 'light',
  brandTitle: 'Broadsheet',
  brandUrl: './?path=/docs/welcome--docs',
  brandTarget: '_self',
  colorPrimary: '#b3370f',
  colorSecondary: dark ? '#ff8a54' : '#b3370f',
  appBorderRadius: 2,
  inputBorderRadius: 2,
});
