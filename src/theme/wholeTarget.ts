import * as color from './color';
import { css } from './css';

/**
 * The link of a story whose whole card or line is its target: the element around, which is the first positioned one, gets the ring. What
 * can be pressed besides the link is above it by a `z-index` of 1 and a later place.
 */
export const wholeTarget = css`
  a {
    color: inherit;
    text-decoration: none;
  }
  a::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset: 0;
  }
  a:visited {
    color: color-mix(in oklab, ${color.ink} 40%, ${color.secondary});
  }
  a:hover {
    text-decoration: underline ${color.accent} 0.05em;
    text-underline-offset: 0.14em;
  }
  a:focus-visible {
    outline: 0;
  }
  a:focus-visible::after {
    outline: 2px solid ${color.focus};
    outline-offset: 3px;
  }
`;
