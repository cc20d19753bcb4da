import { css } from './css';

const steps = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10];

/** For pictures that are cropped around their focal point: `data-focus` holds its place in tenths of the width and of the height. */
export const cropToFocus = css`
  object-fit: cover;
  object-position: var(--broadsheet-focus-x, 50%) var(--broadsheet-focus-y, 50%);
  ${steps.map((step) => `&[data-focus^='${step} ']{--broadsheet-focus-x:${step}0%}`).join('')}
  ${steps.map((step) => `&[data-focus$=' ${step}']{--broadsheet-focus-y:${step}0%}`).join('')}
`;
