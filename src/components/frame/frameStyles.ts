import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { labelText, smallText, unseen } from '../../theme/typography';
import * as weight from '../../theme/weight';

/** The space of a film or a frame. What is in it fills it. */
export const screenStyles = css`
  & > [data-part='frame'] {
    position: relative;
    background: ${color.rule};
  }
  & > [data-part='frame'] > svg {
    display: block;
    inline-size: 100%;
    max-block-size: 90svh;
  }
  & > [data-part='frame'] > :is(iframe, img, picture, video) {
    position: absolute;
    inset: 0;
    border: 0;
    inline-size: 100%;
    block-size: 100%;
  }
`;

/** The controls that show and remove a frame of another site. */
export const consentStyles = css`
  & > [data-part='consent']:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem 1.2rem;
    margin-block-start: 1rem;
    color: ${color.secondary};
    ${smallText}
  }
  & > [data-part='consent'] > p {
    flex: 1 1 100%;
    margin: 0;
  }
  & > [data-part='consent'] > label {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    min-block-size: 24px;
  }
  & > [data-part='consent'] input {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: ${color.accent};
  }
  & > [data-part='consent'] > button {
    border: ${border.thin} solid ${color.secondary};
    padding: 0.5rem 1.25rem;
    background: none;
    color: ${color.ink};
    ${labelText}
    font-weight: ${weight.strong};
    cursor: pointer;
  }
  & > [data-part='consent'] > [data-part='remove'] {
    border: 0;
    padding: 0;
    color: inherit;
    ${smallText}
    text-decoration: underline;
    text-underline-offset: 0.16em;
    min-block-size: 24px;
  }
  & [data-part='unseen'] {
    ${unseen}
  }
  &:not([data-shown]) > [data-part='consent'] > [data-part='remove'],
  &[data-shown] > [data-part='consent'] > :not([data-part='remove']) {
    display: none;
  }
  & :is(a, button, input, iframe, video, audio, summary):focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: 2px;
  }

  @media (scripting: none) {
    & > [data-part='consent']:not([hidden]) {
      display: none;
    }
  }
  @media print {
    & > [data-part='consent']:not([hidden]) {
      display: none;
    }
  }
`;
