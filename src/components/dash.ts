import * as color from '../theme/color';
import { css } from '../theme/css';

/** The dash before a point. The component sets `inset-block-start`, which depends on the space above the words. */
export const dash = css`
  content: '';
  position: absolute;
  inset-inline-start: 0;
  inline-size: 0.7rem;
  border-block-start: 2px solid ${color.accent};
`;
