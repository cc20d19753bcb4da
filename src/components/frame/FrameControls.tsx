import type { ReactNode } from 'react';
import * as border from '../../theme/border';
import * as color from '../../theme/color';
import { css } from '../../theme/css';
import { labelText, smallText } from '../../theme/typography';
import * as weight from '../../theme/weight';
import { withStyles } from '../../theme/withStyles';
import { FrameConsent, type FrameConsentProps } from './FrameConsent.client';

/** Props of `FrameControlsView`. */
interface FrameControlsProps extends FrameConsentProps {
  /** The class of the root. */
  className?: string;
}

/** @internal */
export function FrameControlsView({ className = 'broadsheet-FrameControls', ...props }: FrameControlsProps): ReactNode {
  return <FrameConsent className={className} {...props} />;
}

/** The controls that show and remove a frame of another site. A part of its own, so that documents without frames have none of its rules. */
export const FrameControls = withStyles(FrameControlsView, {
  name: 'FrameControls',
  css: css`
    &:not([hidden]) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.6rem 1.2rem;
      margin-block-start: 1rem;
      color: ${color.secondary};
      ${smallText}
    }
    & > p {
      flex: 1 1 100%;
      margin: 0;
    }
    & > label {
      display: flex;
      gap: 0.4rem;
      align-items: center;
      min-block-size: 24px;
    }
    & input {
      flex: none;
      inline-size: 1rem;
      block-size: 1rem;
      margin: 0;
      accent-color: ${color.accent};
    }
    & > button {
      border: ${border.thin} solid ${color.secondary};
      padding: 0.5rem 1.25rem;
      background: none;
      color: ${color.ink};
      ${labelText}
      font-weight: ${weight.strong};
      cursor: pointer;
    }
    & > [data-part='remove'] {
      border: 0;
      padding: 0;
      color: inherit;
      ${smallText}
      text-decoration: underline;
      text-underline-offset: 0.16em;
      min-block-size: 24px;
    }
    /* More specific than the rules for the controls in what contains them. */
    &:not([hidden]):is(:not([data-shown]) > *) > [data-part='remove'],
    &:not([hidden]):is([data-shown] > *) > :not([data-part='remove']) {
      display: none;
    }

    @media print, (scripting: none) {
      &:not([hidden]) {
        display: none;
      }
    }
  `,
});
