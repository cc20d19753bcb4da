import { css } from '../theme/css';

/** On paper, the address follows a link also where it leads to another page of the same site, as `linkText` does for other sites. */
export const printedAddress = css`
  @media print {
    a[href]:not([href^='http'])::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
    }
  }
`;
