import { css } from '../theme/css';

/** The space before what follows something else after a story. */
export const afterStory = css`
  &:where([data-part='after-conversation'] > * ~ *) {
    margin-block-start: 3rem;
  }
`;
