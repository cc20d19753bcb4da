import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { labelText } from '../theme/typography';
import * as weight from '../theme/weight';
import { wholeTarget } from '../theme/wholeTarget';

/** The styles of a list of stories under a title: each line is the target of its link, and rules part them. */
export const storyRows = css`
  color: ${color.ink};

  & > :is(h2, h3, h4, h5) {
    margin: 0 0 0.35rem;
    ${labelText}
    font-weight: ${weight.strong};
  }
  & > ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & li {
    position: relative;
    display: grid;
    ${wholeTarget}
  }
  & li + li {
    border-block-start: ${border.thin} solid ${color.rule};
  }
`;
