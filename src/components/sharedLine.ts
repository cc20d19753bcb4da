import * as border from '../theme/border';
import { css } from '../theme/css';

const between = ':is(.broadsheet-Details, .broadsheet-DocumentLink)';

/** Blocks between lines that follow each other in a text have one line between them. */
export const sharedLine = css`
  &:is(${between} + *, ${between} + style + *) {
    margin-block-start: calc(-1 * ${border.thin});
  }
`;
