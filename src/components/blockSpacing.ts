import { css } from '../theme/css';
import * as space from '../theme/space';

const note = '.broadsheet-Disclosure, .broadsheet-CorrectionNote:not([data-withdrawn])';

/** The space between the blocks in an element, and between notes and their parts. In server components there may be `<style>` elements between them. */
export const blockSpacing = css`
  & > :where(:not(style)) ~ * {
    margin-block-start: ${space.paragraph};
  }
  & > :where(p) {
    margin-block-end: 0;
    text-align: start;
  }
  & > :where(p:not(:not(style) ~ *)) {
    margin-block-start: 0;
  }
  & > :where(h2, h3, h4) {
    margin-block: 2.4rem 0;
  }
  & > :where(h2, h3, h4, :is(h2, h3, h4) + style) + * {
    margin-block-start: 0.5rem;
  }
  & > :where(figure, aside, hr) {
    margin-block: ${space.block};
  }
  & > :where(${note}, :is(${note}) + style) + * {
    margin-block-start: 0.4rem;
  }
  & > :where(.broadsheet-Disclosure):has(+ figure, + style + figure) {
    margin-block-start: ${space.block};
  }
`;
