import { css } from '../theme/css';
import { bodyText, linkText } from '../theme/typography';
import { blockSpacing } from './blockSpacing';

/** The text of the blocks inside a block, and the space between them. */
export const blockText = css`
  ${bodyText}
  ${blockSpacing}
  & > :where(figure, aside, hr):not(:not(style) ~ *) {
    margin-block-start: 0;
  }
  & > :where(figure, aside, hr):not(:has(~ *)) {
    margin-block-end: 0;
  }
  & > :where(p:not([class])) {
    ${linkText}
  }
`;
