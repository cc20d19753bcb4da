import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { besideLabels, wide } from '../theme/grid';
import * as measure from '../theme/measure';
import { atEdge } from '../theme/ownElements';
import * as space from '../theme/space';
import { headingText, labelText } from '../theme/typography';
import { blockText } from './blockText';

const besideText = `calc(${measure.label} + ${measure.gutter})`;

/** A title and a list of rows with lines between them. On a wide page their labels are in the column before the text, over the choice of depth. */
export const labelledRows = css`
  max-inline-size: ${measure.text};
  color: ${color.ink};

  &:where(.broadsheet-ArticleBody > *) {
    padding-block: calc(${space.block} - ${space.paragraph});
  }
  & > :is(h2, h3, h4, h5, h6) {
    margin: 0 0 1rem;
    ${headingText}
  }
  & > ol {
    margin: 0;
    border-block-end: ${border.thin} solid ${color.rule};
    padding: 0;
    list-style: none;
  }
  & > ol > li {
    border-block-start: ${border.thin} solid ${color.rule};
    padding-block: 0.9rem 1.1rem;
  }
  & > ol > li > [data-part='label'] {
    margin: 0;
    ${labelText}
    ${atEdge}
  }
  & > ol > li > [data-part='blocks'] {
    ${blockText}
  }

  ${wide} {
    ${besideLabels} {
      position: relative;
      z-index: 2;
      max-inline-size: none;
      margin-inline-start: calc(-1 * ${besideText});
      background: ${color.paper};
    }
    ${besideLabels} > :is(h2, h3, h4, h5, h6) {
      margin-inline-start: ${besideText};
    }
    ${besideLabels} > ol > li {
      display: grid;
      grid-template-columns: ${measure.label} minmax(0, ${measure.text});
      column-gap: ${measure.gutter};
      align-items: baseline;
    }
    ${besideLabels} > ol > li > * {
      grid-column: 2;
    }
    ${besideLabels} > ol > li > [data-part='label'] {
      grid-row: 1 / span 4;
      grid-column: 1;
    }
  }

  @media print {
    margin: 0;
    & > :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    & > ol > li {
      break-inside: avoid;
    }
  }
`;
