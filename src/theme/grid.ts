import { css } from './css';
import * as measure from './measure';

/** From this width of the container on, labels have a column beside the text; below it they are above what they label. */
export const wide = '@container (min-width: 56rem)';

/** From this width of the container on, the margin after the text has room for a pull quote. */
export const withMargin = '@container (min-width: 76rem)';

/** The width of the empty space at each side of the page: small on a phone; on a screen wider than the page, half of what is left. */
export const edge = 'max(clamp(1.5rem, 4.4cqi, 3.5rem), (100cqi - 73rem) / 2)';

/** The padding at both sides of the page. */
export const bleed = css`
  padding-inline: ${edge};
`;

/** The three columns of the page: label, text, margin. */
export const columns = css`
  display: grid;
  grid-template-columns: ${measure.label} minmax(0, ${measure.text}) minmax(0, 1fr);
  column-gap: ${measure.gutter};
`;

/** Selects a block in the text column of a page, which has a column for labels before it where the page is `wide`. */
export const besideLabels = '&:where(.broadsheet-ReadingDepth .broadsheet-ArticleBody > *)';
