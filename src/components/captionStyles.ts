import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { atEdge } from '../theme/ownElements';
import { smallText } from '../theme/typography';

/** The styles of a caption. */
export const captionStyles = css`
  & > figcaption {
    margin-block-start: 0.6rem;
    color: ${color.secondary};
    ${smallText}
    text-wrap: pretty;
  }
  & > figcaption > :where(:not([dir])) {
    unicode-bidi: plaintext;
  }
  & > figcaption > strong {
    display: block;
    ${atEdge}
    color: ${color.ink};
    font-weight: 500;
  }
  & > figcaption > small {
    font: inherit;
  }
  /* The rule between them stays with the caption: at the beginning of a line it would part nothing. */
  & > figcaption > span:has(+ small) {
    border-inline-end: ${border.thin} solid ${color.rule};
    padding-inline-end: 0.6em;
  }
  & > figcaption > span + small {
    margin-inline-start: 0.35em;
  }
`;
