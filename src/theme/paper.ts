import { css } from './css';

/** Black on white, for any theme, scheme and section: many printers do not print backgrounds. */
export const blackOnWhite = css`
  --broadsheet-color-ink: #000;
  --broadsheet-color-secondary: #333;
  --broadsheet-color-rule: #999;
  --broadsheet-color-accent: #000;
  background: none;
  color-scheme: light;
`;

/**
 * For the `::after` of an element that must not be the last on a printed page: reserves room for the first lines of what follows. Firefox
 * does not support `break-after: avoid`. The element needs `break-inside: avoid` and no padding or border at its end.
 */
export const roomForNext = css`
  content: '';
  display: block;
  block-size: 5rem;
  margin-block-end: -5rem;
`;
