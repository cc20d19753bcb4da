import * as border from '../theme/border';
import * as color from '../theme/color';
import { css } from '../theme/css';
import { columns, wide } from '../theme/grid';
import { labelText, targetLine } from '../theme/typography';
import * as weight from '../theme/weight';

/** A row after the story, between lines: its title is in the column of labels in a container of 56rem or more, and above it in others. */
export const labelledRow = css`
  border-block-start: ${border.thin} solid ${color.rule};
  padding-block: 0.85rem;
  color: ${color.ink};

  &:where([data-part='about'] > :last-child) {
    border-block-end: ${border.thin} solid ${color.rule};
  }
  & > :is(h2, h3, h4, h5, h6) {
    margin: 0 0 0.35rem;
    ${labelText}
    font-weight: ${weight.strong};
  }
  ${wide} {
    ${columns}
    & > :is(h2, h3, h4, h5, h6) {
      align-self: baseline;
      margin: 0;
    }
    & > :not(h2, h3, h4, h5, h6) {
      grid-column: 2 / -1;
    }
  }
  @media print {
    display: block;
    break-inside: avoid;
  }
`;

/** A list whose items follow each other in lines. */
export const rowOfLinks = css`
  align-self: baseline;
  display: flex;
  flex-flow: row wrap;
  gap: 0.25rem 1.5rem;
  margin: 0;
  padding: 0;
  list-style: none;
  ${labelText}

  & > li > :is(a, button) {
    ${targetLine}
  }
`;
