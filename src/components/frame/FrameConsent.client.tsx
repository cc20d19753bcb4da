'use client';

import { cloneElement, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { type Choices, useIsland } from '../island/useIsland';
import { consentBehavior, type OnConsent } from './consentBehavior';

/** Props of `FrameConsent`. */
export interface FrameConsentProps extends Choices {
  /** The key of the consent in `localStorage`. */
  storageKey: string;
  /** The class of the root. */
  className?: string;
  /** Called when the reader has shown the frame, or taken the consent back. */
  onConsent?: OnConsent;
}

/** The island of a frame of another site. It has no styles. */
export function FrameConsent({ storageKey, className, onConsent, ...choices }: FrameConsentProps): ReactNode {
  // The callback may change with each rendering; the frame is not loaded again.
  const latest = useRef(onConsent);
  useLayoutEffect(() => {
    latest.current = onConsent;
  });
  const tell = useCallback<OnConsent>((change) => latest.current?.(change), []);
  return cloneElement(useIsland(choices, storageKey, consentBehavior, tell, 'consent'), { className });
}
