import * as color from '../theme/color';
import { css } from '../theme/css';
import { overElements } from '../theme/ownElements';

/** Details of a block: a summary that can be pressed easily, and all of it in print, where nothing can be opened. */
export const printedDetails = css`
  & summary${overElements} {
    line-height: max(1lh, 24px);
    cursor: pointer;
  }
  & summary:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: 2px;
  }
  @media print {
    & summary${overElements} {
      list-style: none;
    }
    &::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    & > details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
