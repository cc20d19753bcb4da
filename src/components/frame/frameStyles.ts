import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { unseen } from '../../theme/typography';

/** The space of a film or a frame. What is in it fills it. */
export const screenStyles = css`
  & > [data-part='frame'] {
    position: relative;
    background: ${color.rule};
  }
  & > [data-part='frame'] > svg {
    display: block;
    inline-size: 100%;
    max-block-size: 90svh;
  }
  & > [data-part='frame'] > :is(iframe, img, picture, video) {
    position: absolute;
    inset: 0;
    border: 0;
    inline-size: 100%;
    block-size: 100%;
  }
`;

/** What is only heard, and the focus on players and controls. */
export const controlStyles = css`
  & [data-part='unseen'] {
    ${unseen}
  }
  & :is(a, button, input, iframe, video, audio, summary):focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: 2px;
  }
`;
