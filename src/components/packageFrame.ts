import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { wide } from '../theme/grid';
import * as measure from '../theme/measure';
import { labelText } from '../theme/typography';
import * as weight from '../theme/weight';

/** The frame of a package: a rule over it with a tab over its name, which is in the column of labels, or above on a narrow page. */
export const packageFrame = css`
  position: relative;
  border-block-start: ${border.thin} solid ${color.rule};
  padding-block-start: 1.1rem;
  color: ${color.ink};

  &::before {
    content: '';
    position: absolute;
    inset-block-start: calc(-1 * ${border.thin});
    inset-inline-start: 0;
    inline-size: 4rem;
    border-block-start: ${border.tab} solid ${color.ink};
  }
  & > [data-part='label'] {
    display: flex;
    flex-flow: row wrap;
    gap: 0.15rem 0.8rem;
    align-items: baseline;
    margin-block-end: 1rem;
  }
  & > [data-part='label'] > :is(h2, h3, h4, h5, p) {
    margin: 0;
  }
  & > [data-part='label'] > :is(h2, h3, h4, h5) {
    ${labelText}
    font-weight: ${weight.strong};
  }
  ${wide} {
    display: grid;
    grid-template-columns: ${measure.label} minmax(0, 1fr);
    column-gap: ${measure.gutter};

    &::before {
      inline-size: ${measure.label};
    }
    & > [data-part='label'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      margin: 0;
    }
    & > [data-part='stories'] {
      grid-column: 2;
    }
  }
`;
