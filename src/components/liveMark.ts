import * as color from '../theme/color';
import { css } from '../theme/css';

/** The square before words that say that a story is live. It is a border, which forced colours and paper keep. */
export const liveMark = css`
  &::before {
    content: '';
    display: inline-block;
    border-block-start: 0.5rem solid ${color.accent};
    inline-size: 0.5rem;
    margin-inline-end: 0.45rem;
  }
`;
