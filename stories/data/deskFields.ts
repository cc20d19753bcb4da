import { css } from 'styled-components';
import * as color from '../../src/theme/color';

/** The styles of a field with a text that is read as data. */
export const deskFields = css`
  & label { display: block; margin-block-end: .35rem; font-weight: 600; }
  & textarea {
    box-sizing: border-box;
    inline-size: 100%;
    border: 1px solid ${color.secondary};
    border-radius: 2px;
    padding: .5rem .75rem;
    background: ${color.paper};
    color: ${color.ink};
    font: 400 .8125rem/1.45 ui-monospace, monospace;
    resize: vertical;
  }
  & textarea:focus-visible { outline: 2px solid ${color.focus}; outline-offset: 2px; }
`;
