import * as measure from './measure';

/** From this width of the container the label column stands beside the text; below it, labels stand above what they label. */
export const wide = '@container (min-width: 56rem)';

/** From this width of the container there is a margin after the text, wide enough for a pull quote. */
export const withMargin = '@container (min-width: 76rem)';

/** The space at both sides of the page: a little on a phone, and what is left on a screen wider than the page. */
export const bleed = 'padding-inline: max(clamp(1.5rem, 4.4cqi, 3.5rem), (100cqi - 73rem) / 2);';

/** The three columns of the page: label, text, margin. */
export const columns = `
  display: grid;
  grid-template-columns: ${measure.label} minmax(0, ${measure.text}) minmax(0, 1fr);
  column-gap: ${measure.gutter};
`;
