import * as color from '../theme/color';
import { css } from '../theme/css';
import * as measure from '../theme/measure';

/**
 * A block with words in the column of labels, where the choice of depth stays in view while the story is scrolled: the block moves over
 * it, with an opaque column beside the text, so that none of its words are hidden.
 */
export const overGauge = css`
  position: relative;
  z-index: 2;

  &::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: 0;
    inset-inline-start: calc(-1 * (${measure.label} + ${measure.gutter}));
    inline-size: ${measure.label};
    background: ${color.paper};
  }
`;
