import { css } from '../theme/css';
import * as space from '../theme/space';

/** The space before what follows something else after a story. */
export const afterStory = css`
  &:where([data-part='after-conversation'] > * ~ *) {
    margin-block-start: ${space.packages};
  }
`;
